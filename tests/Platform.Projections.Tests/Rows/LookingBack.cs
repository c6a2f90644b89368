using CsCheck;
using Dapper;
using Marten;
using Npgsql;
using Platform.Domain;
using Platform.Domain.Compliance;
using Platform.Domain.Directory;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Compliance;
using Platform.Projections.Directory;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Bureaus that each lived through a year by chance, all of them the same in each run.</summary>
public sealed class AnyHistories(Cluster cluster) : IAsyncLifetime
{
    public const string District = "district";

    private const int Steps = 120;

    public PlatformDatabase Database { get; } = new(cluster);

    public static IReadOnlyList<string> Tenants { get; } = [.. Enumerable.Range(1, 6).Select(number => $"bureau-{number}")];

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Database.Clock.MoveTo(ChinaDay.Start(new(2025, 12, 1)));
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(District), new TenantRegistered(District, District, District, TenantKind.Oversight, null));
        foreach (var tenant in Tenants)
        {
            await Database.Append<Tenant>(
                TenantDirectory.Tenant, Tenant.IdFor(tenant), new TenantRegistered(tenant, tenant, tenant, TenantKind.Bureau, "finance"), new TenantJoinedOversight(District, new(2025, 12, 1)));
        }

        foreach (var (tenant, seed) in Tenants.Select((tenant, at) => (tenant, (uint)at)))
        {
            await new AnyTenant(Database, tenant, new PCG(seed + 1, 20_261_127)).Live(Steps);
        }

        await Database.Project();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>What is read of a past moment is what its events say, recomputed afresh, by either clock.</summary>
public sealed class LookingBack(AnyHistories histories) : IClassFixture<AnyHistories>
{
    private readonly PlatformDatabase database = histories.Database;

    public static TheoryData<string> Tenants => [.. AnyHistories.Tenants];

    [Theory]
    [MemberData(nameof(Tenants))]
    public async Task Every_duty_stands_where_its_events_say(string tenant)
    {
        var facts = await Facts(tenant);
        await using var connection = await database.Tenants.Open(tenant, TestContext.Current.CancellationToken);
        foreach (var view in Views(facts))
        {
            var rows = await connection.QueryAsync<(Guid Id, Guid UnitId, DateOnly? DueOn, string State)>(
                $"{PastDuties.Table(view)} select occurrence_id, unit_id, due_on, state from duty", new { Year = (int?)null, view.Day, view.KnownBefore });
            var expected = DutiesAt.Of(facts, view).Select(duty => (duty.OccurrenceId, duty.UnitId, duty.DueOn, duty.StateOn(view.Day)));
            rows.OrderBy(row => row.Id).ShouldBe(expected.OrderBy(row => row.OccurrenceId), $"{view}");
        }
    }

    [Theory]
    [MemberData(nameof(Tenants))]
    public async Task Every_figure_of_every_unit_is_a_fresh_count_of_the_events(string tenant)
    {
        var facts = await Facts(tenant);
        await using var connection = await database.Tenants.Open(tenant, TestContext.Current.CancellationToken);
        await using var session = database.Store.QuerySession(tenant);
        foreach (var view in Views(facts))
        {
            var organisation = await PastOrganisation.At(session, view, TestContext.Current.CancellationToken);
            var overview = await connection.Overview(organisation, AnyTenant.Year, null, DateTimeOffset.UnixEpoch);
            var (tree, duties) = (TreeAt(facts, view, tenant), DutiesAt.Of(facts, view));

            overview.Counts.ShouldBe(Count(duties, view), $"{view}");
            foreach (var unit in overview.Units)
            {
                unit.Own.ShouldBe(Count(duties.Where(duty => duty.UnitId == unit.UnitId), view));
                unit.Subtree.ShouldBe(Count(duties.Where(duty => LiesUnder(duty, unit.UnitId, tree, view)), view), $"{view} {unit.NameZh}");
                unit.ParentId.ShouldBe(tree.Find(unit.UnitId)!.ParentOn(view.Day));
            }

            foreach (var month in overview.Months)
            {
                month.Subtree.ShouldBe(Count(duties.Where(duty => duty.OwnDay.Month == month.Month && LiesUnder(duty, month.UnitId, tree, view)), view));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tenants))]
    public async Task A_list_holds_the_duties_that_its_figure_counts(string tenant)
    {
        var facts = await Facts(tenant);
        await using var connection = await database.Tenants.Open(tenant, TestContext.Current.CancellationToken);
        await using var session = database.Store.QuerySession(tenant);
        foreach (var view in Views(facts).Where((_, at) => at % 3 == 0))
        {
            var organisation = await PastOrganisation.At(session, view, TestContext.Current.CancellationToken);
            var overview = await connection.Overview(organisation, AnyTenant.Year, null, DateTimeOffset.UnixEpoch);
            foreach (var unit in overview.Units)
            {
                var query = new LineQuery { Today = view.Day, Year = AnyTenant.Year, UnitId = unit.UnitId, Subtree = true };
                (await connection.CountStates(query, organisation)).ShouldBe(unit.Subtree, $"{view} {unit.NameZh}");
            }

            var lines = await connection.Lines(session, new() { Today = view.Day, Year = AnyTenant.Year }, organisation, TestContext.Current.CancellationToken);
            Counts.Of(lines.Select(line => (line.State, 1))).ShouldBe(overview.Counts);
        }
    }

    [Theory]
    [MemberData(nameof(Tenants))]
    public async Task Seen_from_after_the_last_fact_a_line_is_the_line_of_today(string tenant)
    {
        var facts = await Facts(tenant);
        var view = new Viewpoint(facts[^1].On, facts[^1].At.AddSeconds(1), Knowledge.Then);
        await using var connection = await database.Tenants.Open(tenant, TestContext.Current.CancellationToken);
        await using var session = database.Store.QuerySession(tenant);
        var organisation = await PastOrganisation.At(session, view, TestContext.Current.CancellationToken);
        var query = new LineQuery { Today = view.Day, Year = AnyTenant.Year };

        (await connection.Lines(session, query, organisation, TestContext.Current.CancellationToken)).Select(Dynamic)
            .ShouldBe((await connection.Lines(query)).Select(Dynamic));

        static object Dynamic(LedgerLine line) => (
            (line.Id, line.UnitId, line.State, line.DueOn, line.ClosesOn, line.OriginalDueOn, line.RecordedCount),
            (line.CompletedOn, line.RecordedLate, line.Asked, line.AskedDueOn, line.ReplacedById, line.Version, line.UnitNameZh));
    }

    [Fact]
    public async Task A_district_s_kept_days_are_the_sums_of_its_bureaus_and_follow_a_late_entry()
    {
        await using var worker = await PlatformDatabase.Open(database.Access.Worker);
        await DistrictShouldBeTheSum(worker);
        await DistrictShouldBeTheSum(worker);

        var (tenant, unit) = (AnyHistories.Tenants[0], DeterministicId.From(AnyHistories.Tenants[0], "root"));
        var plan = YearPlan.IdFor(tenant, unit, AnyTenant.Year);
        var late = new PlannedOccurrence(
            DeterministicId.From("late entry"), "FIN-O-002", "第十条", "dedicated-study", null, "per-event", "late", new(2026, 2, 1), new(2026, 12, 31), new(2026, 2, 11), null, 1, "by-date", false, []);
        database.Clock.MoveTo(ChinaDay.Start(new(2028, 1, 1)));
        await database.Append<YearPlan>(tenant, plan, new OccurrenceAdded(plan, unit, AnyTenant.Year, DeterministicId.From("scheme"), late, new(2026, 2, 1), "补记"));
        await database.Project();

        await DistrictShouldBeTheSum(worker);
        (await PlatformDatabase.Rows(worker, "select count(*) from platform.bureau_day")).ShouldNotBe(["0"]);
    }

    private async Task DistrictShouldBeTheSum(NpgsqlConnection worker)
    {
        var all = new List<IReadOnlyList<RecordedFact>>();
        foreach (var tenant in AnyHistories.Tenants)
        {
            all.Add(await Facts(tenant));
        }

        foreach (var view in Views(all[0]))
        {
            var district = await worker.District(AnyHistories.District, AnyTenant.Year, view, DateTimeOffset.UnixEpoch);
            district.Bureaus.Select(bureau => bureau.Counts).ShouldBe(all.Select(facts => Count(DutiesAt.Of(facts, view), view)), $"{view}");
            district.Months.Select(month => month.Counts.Total).Sum().ShouldBe(district.Counts.Total);
        }
    }

    [Fact]
    public async Task A_rebuild_gives_the_same_spans()
    {
        var before = await Dump();

        await database.Rebuild(DutyTruth.ProjectionName);

        before.ShouldAllBe(rows => rows.Length > 0);
        (await Dump()).ShouldBe(before);
    }

    [Fact]
    public async Task The_histories_reach_every_state_by_either_clock()
    {
        var reached = new HashSet<(Knowledge, string)>();
        foreach (var tenant in AnyHistories.Tenants)
        {
            var facts = await Facts(tenant);
            // More days than are compared with rows: what a reviewer returns is handed in again within days.
            reached.UnionWith(Views(facts).Concat(Days(3)).SelectMany(view => DutiesAt.Of(facts, view).Select(duty => (view.Knowledge, duty.StateOn(view.Day)))));
        }

        reached.Count.ShouldBe(2 * 14, string.Join(", ", reached.Order()));
    }

    [Fact]
    public async Task The_clocks_differ_where_something_was_entered_late()
    {
        var facts = await Facts(AnyHistories.Tenants[0]);
        Views(facts).Where(view => view.Knowledge == Knowledge.Then).Select(view => (view, now: view with { Knowledge = Knowledge.Now }))
            .ShouldContain(pair => Count(DutiesAt.Of(facts, pair.view), pair.view) != Count(DutiesAt.Of(facts, pair.now), pair.now));
    }

    // Ends of days, as the screens ask for them, and instants in the course of a day.
    private static IEnumerable<Viewpoint> Views(IReadOnlyList<RecordedFact> facts)
    {
        foreach (var view in Days(37))
        {
            yield return view;
        }

        for (var at = 5; at < facts.Count; at += facts.Count / 6)
        {
            yield return new(facts[at].On, facts[at].At.AddMicroseconds(1), Knowledge.Then);
            yield return new(facts[at].On, facts[at].At, Knowledge.Then);
        }
    }

    private static IEnumerable<Viewpoint> Days(int apart)
    {
        for (var day = new DateOnly(2026, 1, 5); day < new DateOnly(2027, 3, 1); day = day.AddDays(apart))
        {
            yield return new(day, ChinaDay.Start(day.AddDays(1)), Knowledge.Then);
            yield return new(day, ChinaDay.Start(day.AddDays(1)), Knowledge.Now);
        }
    }

    private static Counts Count(IEnumerable<DutyAt> duties, Viewpoint view) => Counts.Of(duties.Select(duty => (duty.StateOn(view.Day), 1)));

    private static bool LiesUnder(DutyAt duty, Guid unitId, OrganisationTree tree, Viewpoint view)
    {
        var on = duty.OwnDay < view.Day ? duty.OwnDay : view.Day;
        return duty.UnitId == unitId || tree.AncestorsOf(duty.UnitId, on).Contains(unitId);
    }

    private static OrganisationTree TreeAt(IEnumerable<RecordedFact> facts, Viewpoint view, string tenant) => facts
        .Where(fact => view.Knows(fact.At)).Select(fact => fact.Fact).OfType<OrganisationEvent>()
        .Aggregate(OrganisationTree.Empty with { Id = OrganisationTree.IdFor(tenant) }, OrganisationTree.Evolve);

    private async Task<IReadOnlyList<RecordedFact>> Facts(string tenant)
    {
        await using var session = database.Store.QuerySession(tenant);
        return [.. (await session.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken)).Select(RecordedFacts.Of)];
    }

    private async Task<IReadOnlyList<string>> Dump()
    {
        var dumps = new List<string>();
        foreach (var tenant in AnyHistories.Tenants)
        {
            dumps.Add(await database.Dump(tenant, "platform.duty_truth"));
        }

        return dumps;
    }
}
