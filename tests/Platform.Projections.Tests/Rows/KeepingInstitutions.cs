using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>The institutions of one bureau beside one that has none.</summary>
public sealed class InstitutionsOfABureau(Cluster cluster) : IAsyncLifetime
{
    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Institutions.Of(Database, History.Bureau);
        await Database.Project();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingInstitutions(InstitutionsOfABureau institutions) : IClassFixture<InstitutionsOfABureau>
{
    private readonly PlatformDatabase database = institutions.Database;

    public static TheoryData<string> Tables => ["unit_node", "unit_parent", "reorganisation", "post_register", "post_holder", "post_portfolio", "evidence_register"];

    [Fact]
    public async Task Units_lie_where_they_were_moved_and_are_called_as_they_were_renamed() =>
        (await database.Rows(
            History.Bureau,
            """
            select n.code, n.name_zh, nlevel(n.path) as level, p.code as parent, n.dissolved_on, s.code as successor
            from platform.unit_node n left join platform.unit_node p on p.unit_id = n.parent_id left join platform.unit_node s on s.unit_id = n.successor_id order by n.code
            """))
            .ShouldBe(["000 某局 1 - - -", "100 综合处 2 000 - -", "200 乙处 2 000 2026-03-01 100", "210 乙一科 3 100 - -"]);

    [Fact]
    public async Task What_ever_lay_below_a_unit_lay_there_from_a_day_to_a_day()
    {
        (await Below(Institutions.Gone)).ShouldBe(["200 -infinity infinity", "210 -infinity 2026-03-01"]);
        (await Below(Institutions.Division)).ShouldBe(["100 -infinity infinity", "210 2026-03-01 infinity"]);
        (await Below(Institutions.Root)).ShouldBe(
            ["000 -infinity infinity", "100 -infinity infinity", "200 -infinity infinity", "210 -infinity 2026-03-01", "210 2026-03-01 infinity"]);
    }

    [Fact]
    public async Task A_duty_that_went_to_another_unit_counts_there_and_its_time_with_the_old_one_stays()
    {
        (await database.Rows(
            History.Bureau,
            """
            select l.window_key, n.code, l.post_id is null as of_the_unit, l.status, l.version from platform.ledger_line l join platform.unit_node n using (tenant_id, unit_id) order by 1
            """)).ShouldBe(["report 200 false withdrawn 3", "study 100 true pending 2"]);
        (await database.Rows(
            History.Bureau,
            """
            select n.code, f.status, f.recorded_to = 'infinity' as now from platform.compliance_fact f join platform.unit_node n using (tenant_id, unit_id)
            where f.occurrence_id = (select occurrence_id from platform.ledger_line where window_key = 'study') order by f.opened_by_sequence
            """)).ShouldBe(["200 pending false", "100 pending true"]);
        (await database.Rows(
            History.Bureau,
            "select n.code, s.status, sum(s.count) as n from platform.unit_status s join platform.unit_node n using (tenant_id, unit_id) group by 1, 2 having sum(s.count) <> 0 order by 1, 2"))
            .ShouldBe(["100 pending 1", "200 withdrawn 1"]);
        (await database.Rows(History.Bureau, "select status, sum(count) as n from platform.bureau_rollup group by 1 having sum(count) <> 0 order by 1"))
            .ShouldBe(["pending 1", "withdrawn 1"]);
    }

    private async Task<IReadOnlyList<string>> Below(Guid root) => await database.Rows(
        History.Bureau, $"select n.code, b.from_on, b.until_on from platform.units_below('{root}') b join platform.unit_node n using (unit_id) order by 1, 2");

    [Fact]
    public async Task A_post_shows_everybody_who_held_it_and_has_the_version_of_its_stream()
    {
        (await database.Rows(History.Bureau, "select from_on, to_on, acting from platform.post_holder order by from_on")).ShouldBe(["2021-01-01 2026-03-01 false", "2026-03-01 - true"]);
        (await database.Rows(
            History.Bureau, "select title_zh from platform.post_register r left join events.mt_streams s on s.id = r.post_id where r.version is distinct from s.version")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_posts_of_a_year_carry_the_units_in_their_charge_in_it()
    {
        await using var tenant = await database.Tenants.Open(History.Bureau, TestContext.Current.CancellationToken);

        // A charge recorded by mistake is none, and one ends at the latest with its unit.
        (await tenant.PostsFor(2026)).Single(post => post.Id == Institutions.Deputy).Portfolio.ShouldBe(
        [
            new(Institutions.Division, new(2020, 1, 1), new(2026, 5, 1)), new(Institutions.Division, new(2026, 6, 1), null),
            new(Institutions.Gone, new(2020, 1, 1), new(2026, 3, 1)),
        ]);
        (await tenant.PostsFor(2027)).Single(post => post.Id == Institutions.Deputy).Portfolio.ShouldBe([new(Institutions.Division, new(2026, 6, 1), null)]);
        (await tenant.PostsFor(2026)).Single(post => post.Id == Institutions.Chief).Portfolio.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withdrawn_document_stays_with_its_reason() =>
        (await database.Rows(History.Bureau, "select kind, formed_on, registered_by, withdrawn_because, version from platform.evidence_register order by kind"))
            .ShouldBe(["minutes 2026-05-10 ana - 1", "notice 2026-05-11 ana 传错文件 2"]);

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Another_bureau_sees_none_of_it(string table)
    {
        (await database.Dump(History.Bureau, $"platform.{table}")).ShouldNotBeEmpty();
        (await database.Dump(History.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}

public sealed class RebuildingInstitutions(InstitutionsOfABureau institutions) : IClassFixture<InstitutionsOfABureau>
{
    [Theory]
    [InlineData("UnitNodes", "unit_node", "unit_parent")]
    [InlineData("Reorganisations", "reorganisation")]
    [InlineData("LedgerLines", "ledger_line")]
    [InlineData("Compliance", "compliance_fact", "unit_status", "bureau_rollup")]
    [InlineData("PostRegister", "post_register", "post_holder", "post_portfolio")]
    [InlineData("EvidenceRegister", "evidence_register")]
    public async Task A_rebuild_gives_the_same_rows_to_the_microsecond(string projection, params string[] tables)
    {
        var before = await Dump(tables);

        await institutions.Database.Rebuild(projection);

        before.ShouldAllBe(table => table.Length > 0);
        (await Dump(tables)).ShouldBe(before);
    }

    private async Task<IReadOnlyList<string>> Dump(string[] tables)
    {
        var dumps = new List<string>();
        foreach (var table in tables)
        {
            dumps.Add(await institutions.Database.Dump(History.Bureau, $"platform.{table}"));
        }

        return dumps;
    }
}
