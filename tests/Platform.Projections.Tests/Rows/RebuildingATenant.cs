using Npgsql;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Rows made anew, of one tenant and from pages of any size, over bureaus that lived through a year by chance.</summary>
public sealed class RebuildingATenant(AnyHistories histories) : IClassFixture<AnyHistories>
{
    private readonly PlatformDatabase database = histories.Database;

    [Theory]
    [InlineData("Compliance", 1)]
    [InlineData("Compliance", 7)]
    [InlineData("Compliance", 50)]
    [InlineData("DutyTruth", 1)]
    [InlineData("DutyTruth", 7)]
    [InlineData("DutyTruth", 50)]
    public async Task Where_a_page_ends_is_not_seen_in_the_rows(string projection, int eventsInPage)
    {
        var tenant = AnyHistories.Tenants[1];
        var before = await Dump(tenant, projection);

        await database.Reapply(projection, tenant, eventsInPage);

        before.ShouldAllBe(table => table.Length > 0);
        (await Dump(tenant, projection)).ShouldBe(before);
    }

    [Theory]
    [InlineData("Compliance", "compliance_fact")]
    [InlineData("DutyTruth", "duty_truth")]
    public async Task A_tenant_s_rows_come_back_and_no_other_s_are_touched(string projection, string table)
    {
        var (tenant, other) = (AnyHistories.Tenants[2], AnyHistories.Tenants[3]);
        var before = (Own: await Dump(tenant, projection), Others: await Dump(other, projection));
        await Damage(tenant, table);
        await Damage(other, table);
        var damaged = await Dump(other, projection);

        (await database.RebuildTenant(projection, tenant)).ShouldBeGreaterThan(50);
        (await database.RebuildTenant(projection, tenant)).ShouldBeGreaterThan(50);

        (await Dump(tenant, projection)).ShouldBe(before.Own);
        (await Dump(other, projection)).ShouldBe(damaged);
        damaged.ShouldNotBe(before.Others);
        await database.RebuildTenant(projection, other);
        (await Dump(other, projection)).ShouldBe(before.Others);
    }

    [Theory]
    [InlineData("Compliance", "compliance_fact")]
    [InlineData("DutyTruth", "duty_truth")]
    public async Task What_the_rows_would_say_otherwise_is_told_and_nothing_is_changed(string projection, string table)
    {
        var tenant = AnyHistories.Tenants[5];
        var sound = await Dump(tenant, projection);

        (await database.CompareTenant(projection, tenant)).ShouldAllBe(each => each.Same && each.Before > 0 && each.After == each.Before);

        await Damage(tenant, table);
        var damaged = await Dump(tenant, projection);
        var told = (await database.CompareTenant(projection, tenant)).Single(each => !each.Same);
        told.Table.ShouldBe(table);
        told.Gone.ShouldBeGreaterThan(0);
        told.New.ShouldBe(told.Gone);
        told.After.ShouldBe(told.Before);
        (await Dump(tenant, projection)).ShouldBe(damaged);

        await database.RebuildTenant(projection, tenant);
        (await Dump(tenant, projection)).ShouldBe(sound);
        (await database.CompareTenant(projection, tenant)).ShouldAllBe(each => each.Same);
    }

    [Fact]
    public async Task What_is_recorded_after_a_rebuild_is_applied_to_it()
    {
        var tenant = AnyHistories.Tenants[4];
        await database.RebuildTenant("Compliance", tenant);

        await new AnyTenant(database, tenant + "-later", new CsCheck.PCG(7, 20_261_127)).Live(20);
        await database.Project();

        (await Dump(tenant + "-later", "Compliance")).ShouldAllBe(table => table.Length > 0);
    }

    private async Task Damage(string tenant, string table)
    {
        await using var connection = await PlatformDatabase.Open(database.Access.Worker);
        await using var command = new NpgsqlCommand($"update platform.{table} set status = 'returned' where tenant_id = $1", connection) { Parameters = { new() { Value = tenant } } };
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> Dump(string tenant, string projection)
    {
        var dumps = new List<string>();
        foreach (var table in projection == "Compliance" ? new[] { "compliance_fact", "unit_status", "bureau_rollup" } : ["duty_truth"])
        {
            dumps.Add(await database.Dump(tenant, $"platform.{table}"));
        }

        return dumps;
    }
}
