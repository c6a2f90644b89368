using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Operations;

/// <summary>The server is killed while several write. What it had acknowledged is there, once; what it had not is sent again, and is there once.</summary>
[Collection(nameof(OneServerProcessAtATime))]
public sealed class KillingTheServer
{
    private const int Writers = 6;
    private const int AcknowledgedBeforeTheKill = 60;

    [Fact]
    public async Task Every_acknowledged_command_is_present_exactly_once()
    {
        await using var platform = new PlatformHost();
        await platform.InitializeAsync();
        var bureau = await Bureau.Found(platform);
        var year = DateTime.UtcNow.AddHours(8).Year;
        (await bureau.Office.Post("/api/v1/ledgers", new { year })).ShouldBe(200);
        Guid[] duties = [await Instrument(bureau, "branch-1", year), await Instrument(bureau, "branch-2", year)];
        await platform.StopServer();

        var acknowledged = new ConcurrentDictionary<string, Guid>();
        var unanswered = new ConcurrentBag<string>();
        await using (var server = await ServerProcess.Start(platform.Owner, platform.DataDirectory))
        {
            using var client = await server.SignIn(bureau.UserName, Office.Password);
            var writers = Enumerable.Range(0, Writers).Select(writer => Write(client, writer)).ToList();
            await Eventually.Holds(
                () =>
                {
                    acknowledged.Count.ShouldBeGreaterThanOrEqualTo(AcknowledgedBeforeTheKill);
                    return Task.CompletedTask;
                },
                TimeSpan.FromMinutes(2));
            await server.Kill();
            await Task.WhenAll(writers);
        }

        unanswered.ShouldNotBeEmpty();
        await using var again = await ServerProcess.Start(platform.Owner, platform.DataDirectory);
        using var writer = await again.SignIn(bureau.UserName, Office.Password);
        var stored = await Stored(platform, bureau.Office.Tenant);
        foreach (var (key, id) in acknowledged)
        {
            stored[key].ShouldBe([id], key);
        }

        foreach (var key in unanswered)
        {
            using var first = await Send(writer, key);
            first.StatusCode.ShouldBe(HttpStatusCode.Created);
            acknowledged[key] = await Id(first);
        }

        foreach (var (key, id) in acknowledged)
        {
            (await Id(await Send(writer, key))).ShouldBe(id);
        }

        (await Stored(platform, bureau.Office.Tenant)).ToDictionary(acts => acts.Key, acts => acts.Single()).ShouldBe(acknowledged.ToDictionary(), ignoreOrder: true);
        foreach (var duty in duties)
        {
            var seen = await writer.GetFromJsonAsync<JsonElement>($"/api/v1/occurrences/{duty}", TestContext.Current.CancellationToken);
            seen.GetProperty("recordedCount").GetInt32().ShouldBe(acknowledged.Count);
            seen.GetProperty("version").GetInt64().ShouldBe(acknowledged.Count + 1);
        }

        async Task Write(HttpClient client, int number)
        {
            for (var command = 0; ;)
            {
                var key = $"{number}-{command}";
                try
                {
                    using var answer = await Send(client, key);
                    // All write on the same two duties: whoever finds no gap among the others is told so and sends it again.
                    if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                    {
                        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
                        acknowledged[key] = await Id(answer);
                        command++;
                    }
                }
                catch (HttpRequestException)
                {
                    unanswered.Add(key);
                    return;
                }
            }
        }

        async Task<HttpResponseMessage> Send(HttpClient client, string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts")
            {
                Content = JsonContent.Create(new
                {
                    kind = "document",
                    title = key,
                    occurredOn = $"{year}-01-01",
                    unitId = bureau.Units["branch-1"],
                    evidenceIds = Array.Empty<Guid>(),
                    occurrenceIds = duties,
                }),
            };
            request.Headers.Add("Idempotency-Key", key);
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Guid> Id(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();

    // A standing duty: an act of any day of the year counts.
    private static async Task<Guid> Instrument(Bureau bureau, string unit, int year) =>
        (await bureau.Lines(unit, year)).Single(line => line.GetProperty("obligationId").GetString() == "FIN-O-006").GetProperty("id").GetGuid();

    private static async Task<ILookup<string, Guid>> Stored(PlatformHost platform, string tenant)
    {
        await using var connection = new NpgsqlConnection(platform.Owner);
        return (await connection.QueryAsync<(string Title, Guid Id)>(
            "select data ->> 'title', stream_id from events.mt_events where tenant_id = @tenant and type = 'act.recorded.v1'", new { tenant })).ToLookup(act => act.Title, act => act.Id);
    }
}
