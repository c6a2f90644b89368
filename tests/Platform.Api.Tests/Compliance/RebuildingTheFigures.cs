using Dapper;
using Platform.Api.Database;
using Platform.Api.Tests.Support;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Operations;

namespace Platform.Api.Tests.Compliance;

[Collection(nameof(AloneOnTheHost))]
public sealed class RebuildingTheFigures(PlatformHost host)
{
    private static readonly string[] Tables = ["compliance_fact", "unit_status", "bureau_rollup"];

    [Fact]
    public async Task From_the_events_alone_the_same_rows_come_back()
    {
        var bureau = await RollingUp.Varied(host);
        await Eventually.Holds(
            async () => (await host.Scalar<long>("select count(*) from platform.compliance_fact where tenant_id = @Tenant and status = 'declared-none'", new { bureau.Office.Tenant }))
                .ShouldBe(1),
            TimeSpan.FromSeconds(20));
        // The rows are those of everybody, so that everything that anybody recorded has to be counted first.
        await Eventually.Holds(
            async () => (await host.Scalar<long>(
                "select (select max(seq_id) from events.mt_events) - (select last_seq_id from events.mt_event_progression where name = 'Compliance:All')")).ShouldBeLessThanOrEqualTo(0),
            TimeSpan.FromSeconds(20));
        var before = await Rows();

        await host.Sql("update platform.unit_status set count = count + 1; update platform.bureau_rollup set count = count + 1");
        (await Rows()).ShouldNotBe(before);
        await using (var worker = await host.Get<WorkerConnections>().Open(TestContext.Current.CancellationToken))
        {
            var tenants = await ProjectionRebuild.Tenants(worker, TestContext.Current.CancellationToken);
            await ProjectionRebuild.Run(host.Get<IWorkerStore>(), PageProjections.Find("Compliance")!, tenants, _ => Task.CompletedTask, TestContext.Current.CancellationToken);
        }

        before.Count.ShouldBeGreaterThan(50);
        var after = await Rows();
        after.Except(before).ShouldBeEmpty("rows that were not there before");
        before.Except(after).ShouldBeEmpty("rows that are not there again");
        after.ShouldBe(before);
    }

    private async Task<IReadOnlyList<string>> Rows()
    {
        await using var connection = await host.Get<WorkerConnections>().Open(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        foreach (var table in Tables)
        {
            rows.AddRange(await connection.QueryAsync<string>($"select t::text from platform.{table} t order by 1"));
        }

        return rows;
    }
}
