using Platform.Domain;
using Platform.Domain.Inspections;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Inspections;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Two years in which the same point was found in the same branch: put right and opened again in the second.</summary>
public sealed class HistoryOfInspections(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Former = DeterministicId.From("former inspection");
    public static readonly Guid Latter = DeterministicId.From("latter inspection");
    public static readonly Guid FormerFinding = DeterministicId.From("former finding");
    public static readonly Guid LatterFinding = DeterministicId.From("latter finding");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Branch = DeterministicId.From("branch");
    public static readonly DateOnly Day = new(2026, 7, 5);

    private static readonly Guid PlanId = DeterministicId.From("plan");
    private static readonly Guid SchemeId = DeterministicId.From("scheme");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, new(2020, 1, 1)),
            new UnitOpened(Branch, "1", "第一支部", null, "branch", Root, new(2020, 1, 1)));
        await Database.Append<YearPlan>(Bureau, PlanId, new YearOpened(PlanId, Branch, 2026, SchemeId, []));
        await Inspect(Former, "上年专题督查", new(2025, 6, 1), FormerFinding);
        await Inspect(Latter, "本年专题督查", new(2026, 6, 1), LatterFinding);
        await Database.Append<Inspection>(
            Bureau, Latter, new UnitChecked(Branch, "document-review", Day, [new(1, ItemOutcome.NotMet, "缺记录")], [], "ana"),
            new UnitChecked(Branch, "document-review", Day, [new(1, ItemOutcome.Met, null)], [], "ana"), new InspectionConcluded(Day, "总体较好", null, "ana"),
            new InspectionCirculated(Day, [Branch], ["区委"], "ana"));

        var found = Found(Latter, LatterFinding);
        await Database.Append<Occurrence>(
            Bureau, found.OccurrenceId, new OccurrenceBegun(found.OccurrenceId, PlanId, Branch, 2026, SchemeId, Finding.Duty(found, 1, Day, found.DueOn, 15)),
            new ActRecorded(DeterministicId.From("act"), Day, ["rectification-record"], "cai"), new StatusChanged(OccurrenceStatus.Pending, OccurrenceStatus.Fulfilled));
        var reopened = new FindingReopened(2, "复查仍缺", Day.AddDays(40), Finding.DutyOf(LatterFinding, 2), "ana");
        await Database.Append<Finding>(Bureau, LatterFinding, reopened);
        await Database.Append<YearPlan>(
            Bureau, PlanId, new OccurrenceAdded(PlanId, Branch, 2026, SchemeId, Finding.Duty(found, 2, Day, reopened.DueOn, 15), Day, found.Text));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task Inspect(Guid id, string title, DateOnly from, Guid findingId)
    {
        await Database.Append<Inspection>(
            Bureau, id, new InspectionPlanned(
                id, title, new(InspectorKind.Own, Root, null, "区财政局"), from, from.AddDays(40), ["document-review"], UnitSample.Draw([Branch, Root], 1, "seed 3"),
                [new(1, "focus", "fin/1", "14", "履行主体责任")], "ana"));
        var found = Found(id, findingId);
        await Database.Append<Finding>(Bureau, findingId, found);
        await Database.Append<YearPlan>(Bureau, PlanId, new OccurrenceAdded(PlanId, Branch, 2026, SchemeId, Finding.Duty(found, 1, Day, found.DueOn, 15), Day, found.Text));
    }

    private static FindingRecorded Found(Guid inspectionId, Guid findingId) => new(
        findingId, inspectionId, Branch, null, 1, "focus:fin/1", "会议记录不全", Severity.Serious, Day.AddDays(20), Finding.DutyOf(findingId, 1), "ana");
}

public sealed class KeepingInspections(HistoryOfInspections history) : IClassFixture<HistoryOfInspections>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task An_inspection_is_listed_with_its_state_and_what_it_found()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfInspections.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Inspections(null, null, null, 10)).Select(each => (each.Title, each.State, each.Drawn, each.Population, each.CheckedUnits, each.Findings, each.OpenFindings, each.Version))
            .ShouldBe([("本年专题督查", "circulated", 1, 2, 1, 1, 1, 5), ("上年专题督查", "under-way", 1, 2, 0, 1, 1, 1)]);
        (await tenant.Inspections(null, 2025, null, 10)).ShouldHaveSingleItem();
        (await tenant.Inspections([DeterministicId.From("elsewhere")], null, null, 10)).ShouldBeEmpty();
        var row = await tenant.Inspection(HistoryOfInspections.Latter);
        (row.Seed, row.ConcludedOn, row.Summary, row.CirculatedOn).ShouldBe(("seed 3", HistoryOfInspections.Day, "总体较好", HistoryOfInspections.Day));
        row.ReportedTo.ShouldBe(["区委"]);
        (await tenant.Checks(HistoryOfInspections.Latter)).ShouldHaveSingleItem().Results.ShouldContain("\"met\"");
    }

    [Fact]
    public async Task A_finding_stands_where_its_latest_round_stands_and_names_what_was_found_before()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfInspections.Bureau, TestContext.Current.CancellationToken);

        var finding = (await tenant.Findings(null, HistoryOfInspections.Day, findingId: HistoryOfInspections.LatterFinding)).ShouldHaveSingleItem();

        (finding.Rounds, finding.DueOn, finding.State, finding.Repeats, finding.ReopenedBecause).ShouldBe((2, HistoryOfInspections.Day.AddDays(40), "open", 1, "复查仍缺"));
        (await tenant.EarlierFindings(HistoryOfInspections.LatterFinding)).ShouldHaveSingleItem().InspectionTitle.ShouldBe("上年专题督查");
        (await tenant.EarlierFindings(HistoryOfInspections.FormerFinding)).ShouldBeEmpty();
        (await tenant.Findings(null, HistoryOfInspections.Day, repeatedOnly: true)).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfInspections.LatterFinding);
        (await tenant.Findings(null, HistoryOfInspections.Day, severity: "minor")).ShouldBeEmpty();
        var former = await tenant.Rectification(Finding.DutyOf(HistoryOfInspections.LatterFinding, 1));
        (former.IsVerified, former.Performers.Single()).ShouldBe((true, "cai"));
    }

    [Theory]
    [InlineData("InspectionRegister", "inspection")]
    [InlineData("InspectionRegister", "inspection_check")]
    [InlineData("FindingRegister", "finding")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfInspections.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfInspections.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfInspections.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
