using Platform.Domain;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Appraisals;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A round with a branch, whose result is objected to, and its head's post, for which the assessor was replaced.</summary>
public sealed class HistoryOfAppraisals(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Round = DeterministicId.From("round");
    public static readonly Guid NotHeld = DeterministicId.From("round that was withdrawn");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Branch = DeterministicId.From("branch");
    public static readonly Guid Below = DeterministicId.From("group below");
    public static readonly Guid HeadPost = DeterministicId.From("head of the branch");
    public static readonly Guid Head = DeterministicId.From("who heads it");
    public static readonly Guid Speaker = DeterministicId.From("speaker");
    public static readonly Guid Successor = DeterministicId.From("successor");
    public static readonly AppraisalHandlers Handlers = new(DeterministicId.From("assessor"), DeterministicId.From("settler"), DeterministicId.From("reviewer"));
    public static readonly DateOnly Day = new(2026, 7, 5);
    public static readonly RoundPeriod Period = new("2026", new(2026, 1, 1), new(2026, 12, 31));
    public static readonly AppraisedSubject OfBranch = new(Branch, AppraisedKind.Body, Branch, null, Speaker, null, "第一支部", null, Handlers);
    public static readonly AppraisedSubject OfPost = new(HeadPost, AppraisedKind.Post, Branch, HeadPost, Head, new(2026, 1, 1), "书记", "Secretary", Handlers);

    private static readonly Guid SchemeId = DeterministicId.From("scheme");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, OrganisationTree.IdFor(Bureau), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, new(2020, 1, 1)),
            new UnitOpened(Branch, "1", "第一支部", null, "branch", Root, new(2020, 1, 1)), new UnitOpened(Below, "2", "学习组", null, "study-group", Branch, new(2020, 1, 1)));
        await Database.Append<Post>(
            Bureau, HeadPost, new PostEstablished(HeadPost, Branch, "first-responsible", "书记", "Secretary", ["first-responsible"], new(2020, 1, 1)), new PostHolderAppointed(Head, new(2026, 1, 1), false));
        var (branch, post) = (AppraisalRound.AppraisalOf(Round, Branch), AppraisalRound.AppraisalOf(Round, HeadPost));
        RoundTerms terms = new(
            new(2026, 7, 1), new(2026, 7, 4), NothingOwed.FullPoints, 5,
            [new(1, CriterionKind.Quantitative, LedgerFigures.OfDutiesMet, null, false, null, "履责", 60, null), new(2, CriterionKind.Qualitative, null, null, false, null, "质量", 40, 10)], [], []);
        await Database.Append<AppraisalRound>(
            Bureau, Round, new RoundOpened(Round, "年度考核", Root, SchemeId, new("FIN-AP-1", "finance", "14", "支部考核", "Branches", []), Period, [], false, null, "ana"),
            new RoundTermsSet(terms, "ana"), new RoundSubjectsNamed([OfPost, OfBranch], "ana"), new RoundStarted(Day, "ana"));
        await Database.Append<SubjectAppraisal>(
            Bureau, branch, new AppraisalBegun(branch, Round, OfBranch), new FiguresTaken(terms.FiguresOn, [], "ana"), new SelfAssessed([], "自评", Speaker), new Assessed([], "好", Handlers.AssessorId),
            new AppraisalSettled(new([], 90, 90, null, null, []), "同意", Handlers.SettlerId), new AppraisalAnnounced(Day, Day.AddDays(5), "ana"), new AppraisalObjected([], "不符", Day, Speaker));
        await Database.Append<SubjectAppraisal>(
            Bureau, post, new AppraisalBegun(post, Round, OfPost), new HandlerReplaced(AppraisalCapacity.Assessor, Successor, "调离", "ana"));
        var notHeld = AppraisalRound.AppraisalOf(NotHeld, Branch);
        await Database.Append<AppraisalRound>(
            Bureau, NotHeld, new RoundOpened(NotHeld, "年中考核", Root, SchemeId, new("FIN-AP-1", "finance", "14", "支部考核", "Branches", []), new("2025", new(2025, 1, 1), new(2025, 12, 31)), [], false, null, "ana"),
            new RoundTermsSet(terms, "ana"), new RoundSubjectsNamed([OfBranch], "ana"), new RoundStarted(Day, "ana"), new RoundWithdrawn(Day, "与上级安排重复", "ana"));
        await Database.Append<SubjectAppraisal>(Bureau, notHeld, new AppraisalBegun(notHeld, NotHeld, OfBranch));
        await Owe();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    // One duty of the branch itself that is met, one of its post, one of the unit below that is missed and another of the next year.
    private async Task Owe()
    {
        await Owe(Branch, "own", null, new(2026, 6, 30), OccurrenceStatus.Fulfilled);
        await Owe(Branch, "post", HeadPost, new(2026, 6, 30), OccurrenceStatus.Fulfilled);
        await Owe(Below, "below", null, new(2026, 6, 30), OccurrenceStatus.Missed);
        await Owe(Branch, "later", null, new(2027, 6, 30), OccurrenceStatus.Fulfilled);
        await Database.Project();
    }

    private async Task Owe(Guid unit, string name, Guid? post, DateOnly due, OccurrenceStatus status)
    {
        var (plan, id) = (DeterministicId.From("plan", name), DeterministicId.From(name));
        PlannedOccurrence terms = new(
            id, "FIN-O-013", "9", "training", post, "periodic", "2026-H1", due.AddDays(-100), due, due, due.AddDays(15), 1, "text-minimum", false, ["minutes"]);
        await Database.Append<YearPlan>(Bureau, plan, new YearOpened(plan, unit, 2026, SchemeId, [terms]));
        await Database.Append<Occurrence>(Bureau, id, new OccurrenceBegun(id, plan, unit, 2026, SchemeId, terms), new StatusChanged(OccurrenceStatus.Pending, status));
    }
}

public sealed class KeepingAppraisals(HistoryOfAppraisals history) : IClassFixture<HistoryOfAppraisals>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_round_is_listed_to_its_office_and_to_those_with_a_part_in_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfAppraisals.Bureau, TestContext.Current.CancellationToken);

        var round = (await tenant.AppraisalRounds(true, null, HistoryOfAppraisals.Day, HistoryOfAppraisals.Round)).ShouldHaveSingleItem();
        (round.State, round.PeriodKey, round.OrganiserNameZh, round.Subjects, round.Version).ShouldBe(("running", "2026", "区财政局", 2, 4));
        (await tenant.AppraisalRounds(false, HistoryOfAppraisals.Speaker, HistoryOfAppraisals.Day)).Count.ShouldBe(2);
        (await tenant.AppraisalRounds(false, DeterministicId.From("stranger"), HistoryOfAppraisals.Day)).ShouldBeEmpty();
        (await tenant.AppraisalRounds(false, null, HistoryOfAppraisals.Day)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Appraisals_are_in_the_order_of_the_organisation_with_the_capacities_of_the_reader()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfAppraisals.Bureau, TestContext.Current.CancellationToken);
        Task<IReadOnlyList<AppraisalRow>> Seen(Guid? person, bool all = false) => tenant.Appraisals(all, person, HistoryOfAppraisals.Day, HistoryOfAppraisals.Round);

        (await Seen(null, all: true)).Select(row => (row.Kind, row.State, row.Ready, row.Version)).ShouldBe([("body", "objected", true, 7), ("post", "begun", false, 2)]);
        (await Seen(HistoryOfAppraisals.Speaker)).ShouldHaveSingleItem().Capacities.ShouldBe(["subject"]);
        (await Seen(HistoryOfAppraisals.Head)).Select(row => string.Join(' ', row.Capacities)).ShouldBe(["head", "subject head"]);
        // Who was replaced has no part any more, and still has in the other.
        (await Seen(HistoryOfAppraisals.Handlers.AssessorId)).ShouldHaveSingleItem().Kind.ShouldBe("body");
        (await Seen(HistoryOfAppraisals.Successor)).ShouldHaveSingleItem().Capacities.ShouldBe(["assessor"]);
        var waiting = (await Seen(HistoryOfAppraisals.Successor)).Single();
        (waiting.FiguresWait, waiting.SelfAssessmentBy).ShouldBe((new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 4)));
    }

    [Fact]
    public async Task A_round_that_was_withdrawn_says_why_and_its_appraisals_wait_for_nothing()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfAppraisals.Bureau, TestContext.Current.CancellationToken);

        var round = (await tenant.AppraisalRounds(true, null, HistoryOfAppraisals.Day, HistoryOfAppraisals.NotHeld)).ShouldHaveSingleItem();
        (round.State, round.WithdrawnOn, round.WithdrawnBecause).ShouldBe(("withdrawn", HistoryOfAppraisals.Day, "与上级安排重复"));
        (await tenant.Appraisals(true, null, HistoryOfAppraisals.Day, HistoryOfAppraisals.NotHeld)).ShouldHaveSingleItem().State.ShouldBe("withdrawn");
    }

    [Fact]
    public async Task Duties_of_a_body_those_below_it_and_those_of_a_post_are_told_apart()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfAppraisals.Bureau, TestContext.Current.CancellationToken);
        await using var session = database.Store.QuerySession(HistoryOfAppraisals.Bureau);
        var view = new Viewpoint(new(2026, 12, 31), new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), Knowledge.Then);
        var organisation = await PastOrganisation.At(session, view, TestContext.Current.CancellationToken);

        var (own, below) = await tenant.DutiesOf(HistoryOfAppraisals.OfBranch, HistoryOfAppraisals.Period, organisation);
        Names(own).ShouldBe(["own", "post"], ignoreOrder: true);
        Names(below).ShouldBe(["own", "post", "below"], ignoreOrder: true);
        below.Single(duty => duty.OccurrenceId == DeterministicId.From("below")).State.ShouldBe("missed");
        Names((await tenant.DutiesOf(HistoryOfAppraisals.OfPost, HistoryOfAppraisals.Period, organisation)).Own).ShouldBe(["post"]);
        var before = organisation with { View = view with { KnownBefore = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) } };
        (await tenant.DutiesOf(HistoryOfAppraisals.OfBranch, HistoryOfAppraisals.Period, before)).Own.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RoundRegister", "appraisal_round")]
    [InlineData("AppraisalRegister", "appraisal")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfAppraisals.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfAppraisals.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfAppraisals.Other, $"platform.{table}")).ShouldBeEmpty();
    }

    private static readonly string[] Known = ["own", "post", "below", "later"];

    private static IEnumerable<string> Names(IEnumerable<LedgerDuty> duties) =>
        Known.Where(name => duties.Any(duty => duty.OccurrenceId == DeterministicId.From(name)));
}
