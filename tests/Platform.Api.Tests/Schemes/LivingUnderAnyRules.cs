using System.Text.Json;
using CsCheck;
using Dapper;
using Platform.Api.Database;
using Platform.Api.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using Platform.Projections.Database;

namespace Platform.Api.Tests.Schemes;

/// <summary>
/// Rule sets that nobody has written, through the whole platform: imported, signed off, issued; the organisation set up, the
/// year opened, every obligation accounted for; a year passes; and the rows come back from the events alone.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class LivingUnderAnyRules(PlatformHost host) : IDisposable
{
    private static readonly string[] Tables = ["ledger_line", "scheme_register", "scheme_obligation"];

    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Theory]
    [InlineData("0000000000001")]
    [InlineData("0000000000002")]
    [InlineData("0000000000003")]
    [InlineData("0000000000004")]
    public async Task A_rule_set_never_seen_before_runs_a_full_year(string seed)
    {
        SchemePack? generated = null;
        AnyPack.Pack.Sample(pack => { generated ??= pack; }, seed: seed, iter: 1, threads: 1);
        var pack = generated!;
        var office = await Office.Found(host);
        var imported = await office.PostText("/api/v1/schemes", PackReader.Write(pack).GetRawText());
        imported.ShouldBe(201);
        (await office.Post($"/api/v1/schemes/{imported.Id}/sign-off", new { })).ShouldBe(200);
        (await office.Post($"/api/v1/schemes/{imported.Id}/issue", new { effectiveFrom = "2020-01-01" })).ShouldBe(200);
        await SetUp(office, pack);

        (await office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

        var accounting = await office.Get($"/api/v1/schemes/{imported.Id}/accounting?year=2026");
        accounting.ShouldBe(200);
        accounting.Items().Select(item => item.GetProperty("obligationId").GetString())
            .ShouldBe(pack.Obligations.Select(obligation => obligation.Id).Concat(pack.TaskTable.Select(task => task.Id)));
        accounting.Items("outcomes").Select(each => each.GetProperty("outcome").GetString()).ShouldNotContain("unaccounted");
        var lines = await host.Scalar<int>("select count(*)::int from platform.ledger_line where tenant_id = @Tenant", new { office.Tenant });
        accounting.Items().Sum(item => item.GetProperty("occurrences").GetInt32()).ShouldBe(lines);

        // Nobody does anything: what fell due was missed, and what has no due day waits without a verdict.
        host.MoveClock(new(2027, 6, 1));
        await host.Get<Sweep>().RunAsync(TestContext.Current.CancellationToken);
        (await host.Scalar<int>(
            "select count(*)::int from platform.ledger_line where tenant_id = @Tenant and (status = 'missed') <> (due_on is not null)", new { office.Tenant })).ShouldBe(0);

        var before = await Rows(office.Tenant);
        using var daemon = await host.Get<IWorkerStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("LedgerLines", TestContext.Current.CancellationToken);
        await daemon.RebuildProjectionAsync("SchemeRegister", TestContext.Current.CancellationToken);
        (await Rows(office.Tenant)).ShouldBe(before);
    }

    // A unit of each type under one of its parent's type, and a post of each role.
    private static async Task SetUp(Office office, SchemePack pack)
    {
        var root = pack.UnitTypes[0].Id;
        var opened = await office.Post("/api/v1/organisation/units", new
        {
            units = pack.UnitTypes.Select(type => new { code = type.Id, nameZh = type.NameZh, unitType = type.Id, parentCode = type.Id == root ? null : type.Parent ?? root, openedOn = "2020-01-01" }),
        });
        opened.ShouldBe(201);
        var units = pack.UnitTypes.Zip(opened.Items("ids")).ToDictionary(pair => pair.First.Id, pair => pair.Second.GetGuid());
        foreach (var role in pack.Roles)
        {
            (await office.Post("/api/v1/posts", new { unitId = units[role.Unit], roleId = role.Id, establishedOn = "2020-01-01" })).ShouldBe(201);
        }
    }

    private async Task<IReadOnlyList<string>> Rows(string tenant)
    {
        await using var connection = await host.Get<WorkerConnections>().Open(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        foreach (var table in Tables)
        {
            rows.AddRange(await connection.QueryAsync<string>($"select t::text from platform.{table} t where tenant_id = @tenant order by 1", new { tenant }));
        }

        return rows;
    }
}
