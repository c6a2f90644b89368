using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Platform.Api.Operations;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Projections.Database;

namespace Platform.Api.Tests.Operations;

public sealed class AskingForHealth(PlatformHost host)
{
    [Fact]
    public async Task The_process_says_that_it_lives()
    {
        var answer = await host.NewCaller().Get("/health/live");

        answer.ShouldBe(200);
        answer.Body.ShouldBe("""{"status":"live"}""");
    }

    [Fact]
    public async Task The_node_says_that_it_is_ready_and_how_far_its_projections_are()
    {
        await Bureau.FoundWithYear(host);
        // As the store leaves it while it looks at a hole in the sequence.
        await host.Sql("insert into events.mt_event_progression (name, last_seq_id, last_updated) values ('AFenceOfInfiniteAge', 0, '-infinity') on conflict do nothing");

        await Eventually.Holds(
            async () =>
            {
                var answer = await host.NewCaller().Get("/health/ready");
                answer.ShouldBe(200);
                answer.Text("status").ShouldBe("ready");
                answer.Json.GetProperty("database").GetBoolean().ShouldBeTrue();
                answer.Json.GetProperty("schema").GetBoolean().ShouldBeTrue();
                var projections = answer.Json.GetProperty("projections").EnumerateArray().ToList();
                projections.Select(projection => projection.GetProperty("name").GetString()).ShouldBe(["Compliance:All", "DutyTruth:All"], ignoreOrder: true);
                projections.ShouldAllBe(projection => projection.GetProperty("behind").GetInt64() >= 0);
                projections.ShouldAllBe(projection => projection.GetProperty("running").GetBoolean());
            },
            TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Without_its_database_the_node_is_not_ready()
    {
        var gone = new NpgsqlConnectionStringBuilder(host.Owner) { Database = "not_there" }.ConnectionString;

        (await Ready(gone)).ShouldBe((503, "not-ready", false, false));
    }

    [Fact]
    public async Task Without_its_schema_the_node_is_not_ready_and_says_that_the_database_answers()
    {
        var empty = new NpgsqlConnectionStringBuilder(host.Owner) { Database = "postgres" }.ConnectionString;

        (await Ready(empty)).ShouldBe((503, "not-ready", true, false));
    }

    [Fact]
    public async Task An_unknown_address_beside_them_is_a_problem()
    {
        (await host.NewCaller().Get("/health/nothing")).ShouldBeProblem(404, "not-found");
    }

    private async Task<(int, string?, bool, bool)> Ready(string connection)
    {
        await using var worker = new WorkerConnections(NpgsqlDataSource.Create(connection));
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = host.Services, Response = { Body = body } };

        await (await ReadyEndpoint.Get(worker, TestContext.Current.CancellationToken)).ExecuteAsync(context);

        body.Position = 0;
        using var answer = JsonDocument.Parse(body);
        var root = answer.RootElement;
        return (context.Response.StatusCode, root.GetProperty("status").GetString(), root.GetProperty("database").GetBoolean(), root.GetProperty("schema").GetBoolean());
    }
}
