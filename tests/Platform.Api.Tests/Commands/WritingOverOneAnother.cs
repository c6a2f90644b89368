using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Commands;

/// <summary>
/// Many clients write to few streams, each with the version that it knows (drill 12). <c>PLATFORM_CONFLICTING_ATTEMPTS</c> says how
/// many attempts there are; without it so many as end within a minute.
/// </summary>
[Collection(nameof(OneServerProcessAtATime))]
public sealed class WritingOverOneAnother
{
    private const int Clients = 32;
    private const int Streams = 8;
    private const int AttemptsInARound = 2_000;
    private const int ReadsBetween = 16;

    private static readonly int Attempts =
        int.TryParse(Environment.GetEnvironmentVariable("PLATFORM_CONFLICTING_ATTEMPTS"), out var given) ? given : AttemptsInARound;

    [Fact]
    public async Task Each_version_has_one_winner_and_the_history_of_each_stream_is_linearizable()
    {
        await using var platform = new PlatformHost();
        await platform.InitializeAsync();
        var bureau = await Bureau.FoundWithYear(platform);
        var duties = new List<Guid>();
        foreach (var unit in bureau.Units.Keys)
        {
            duties.AddRange((await bureau.Lines(unit)).Select(line => line.GetProperty("id").GetGuid()));
        }

        duties = [.. duties.Distinct()];
        duties.Count.ShouldBeGreaterThanOrEqualTo(Streams);
        await platform.StopServer();
        await using var server = await ServerProcess.Start(
            platform.Owner, platform.DataDirectory, ("Platform__Limits__PerCaller", "0"), ("Platform__Limits__PerTenant", "0"));
        using var http = await server.SignIn(bureau.UserName, Office.Password);
        var (winners, losers, readings) = (0, 0, 0);

        for (var round = 0; round * AttemptsInARound < Attempts; round++)
        {
            // New streams in each round: what is tried is how they meet, and not how long a stream may grow.
            var contested = new List<Contested>();
            for (var number = 0; number < Streams; number++)
            {
                contested.Add(await Begin(http, duties[((round * Streams) + number) % duties.Count], $"{round} begins {number}"));
            }

            var each = Math.Min(AttemptsInARound, Attempts - (round * AttemptsInARound)) / Clients;
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Contend(http, contested, round, client, each)));
            foreach (var stream in contested)
            {
                await Read(http, stream);
                var stored = await Stored(platform, bureau.Office.Tenant, stream.CommentId);
                StreamHistory.Faults(stream.Seen, stored).ShouldBeEmpty($"round {round}");
                stream.Seen.Last(seen => seen.Answer == Answer.Read).Version.ShouldBe(stored.Count);
                winners += stored.Count - 1;
                losers += stream.Seen.Count(seen => seen.Answer is Answer.Refused or Answer.TurnedAway);
                readings += stream.Seen.Count(seen => seen.Answer == Answer.Read);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{winners + losers} attempts: {winners} won, {losers} were refused; {readings} readings.");
        winners.ShouldBeGreaterThan(0);
        // Or nobody met anybody, and nothing was tried.
        losers.ShouldBeGreaterThan(winners / 4);
    }

    private static async Task Contend(HttpClient http, List<Contested> streams, int round, int client, int attempts)
    {
        var chance = new Random((round * Clients) + client);
        var known = streams.ToDictionary(stream => stream, _ => 1L);
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            var stream = streams[chance.Next(streams.Count)];
            known[stream] = await Write(http, stream, known[stream], $"{round}-{client}-{attempt}");
            if (attempt % ReadsBetween == client % ReadsBetween)
            {
                await Read(http, stream);
            }
        }
    }

    private static async Task<Contested> Begin(HttpClient http, Guid duty, string words)
    {
        var asked = Stopwatch.GetTimestamp();
        using var answer = await http.PostAsJsonAsync($"/api/v1/occurrences/{duty}/comments", new { text = words }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var stream = new Contested(duty, (await Json(answer)).GetProperty("id").GetGuid());
        stream.Seen.Enqueue(new(asked, Stopwatch.GetTimestamp(), Answer.Wrote, 1, words));
        return stream;
    }

    /// <returns>The version that the client knows from then on.</returns>
    private static async Task<long> Write(HttpClient http, Contested stream, long expected, string words)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/comments/{stream.CommentId}") { Content = JsonContent.Create(new { text = words }) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{expected}\"");
        var asked = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var said = await Json(answer);
        var answered = Stopwatch.GetTimestamp();
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK:
                var version = said.GetProperty("version").GetInt64();
                version.ShouldBe(expected + 1);
                stream.Seen.Enqueue(new(asked, answered, Answer.Wrote, version, words));
                return version;
            case HttpStatusCode.PreconditionFailed:
                var current = said.GetProperty("currentVersion").GetInt64();
                current.ShouldBeGreaterThan(expected);
                stream.Seen.Enqueue(new(asked, answered, Answer.Refused, current, words));
                return current;
            default:
                // Nothing else is an answer here: no deadlock of the database and no fault comes through.
                (answer.StatusCode, said.GetProperty("code").GetString()).ShouldBe((HttpStatusCode.ServiceUnavailable, "many-writers"));
                stream.Seen.Enqueue(new(asked, answered, Answer.TurnedAway, 0, words));
                return expected;
        }
    }

    private static async Task Read(HttpClient http, Contested stream)
    {
        var asked = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(new Uri($"/api/v1/occurrences/{stream.Duty}/comments", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var comment = (await Json(answer)).GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == stream.CommentId);
        string[] words = [.. comment.GetProperty("earlier").EnumerateArray().Append(comment).Select(each => each.GetProperty("text").GetString()!)];
        stream.Seen.Enqueue(new(asked, Stopwatch.GetTimestamp(), Answer.Read, comment.GetProperty("version").GetInt64(), string.Empty, words));
    }

    private static async Task<IReadOnlyList<string>> Stored(PlatformHost platform, string tenant, Guid stream)
    {
        await using var connection = new NpgsqlConnection(platform.Owner);
        var events = (await connection.QueryAsync<(long Version, string Words)>(
            "select version, data ->> 'text' from events.mt_events where tenant_id = @tenant and stream_id = @stream order by version", new { tenant, stream })).ToList();
        events.Select(each => each.Version).ShouldBe(Enumerable.Range(1, events.Count).Select(version => (long)version));
        return [.. events.Select(each => each.Words)];
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    private sealed record Contested(Guid Duty, Guid CommentId)
    {
        public ConcurrentQueue<Observation> Seen { get; } = new();
    }
}
