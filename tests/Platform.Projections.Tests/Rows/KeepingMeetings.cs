using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;
using Platform.Domain.Organisation;
using Platform.Projections.Meetings;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A meeting that resolved two things and whose record was corrected; one of the two was carried out since.</summary>
public sealed class HistoryOfMeetings(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Wrong = DeterministicId.From("wrong record");
    public static readonly Guid Right = DeterministicId.From("right record");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Chair = DeterministicId.From("chair");
    public static readonly DateOnly Day = new(2026, 7, 5);

    private static readonly Guid PlanId = DeterministicId.From("plan");
    private static readonly Guid SchemeId = DeterministicId.From("scheme");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, new(2020, 1, 1)));
        await Database.Append<Post>(Bureau, Chair, new PostEstablished(Chair, Root, "first", "局长", "Director", ["first-responsible"], new(2020, 1, 1)));

        var held = new ActHeld(Wrong, Root, ActKind.Meeting, "党组会", Day, ["要点"], [Chair], [], [], null);
        var proceedings = new ProceedingsRecorded(
            new(MeetingNature.Decision, Chair, [new(DeterministicId.From("missing"), AbsenceReason.OnLeave)], [new("要点", new("通过", DecidedBy.Collective, null, []))], null, []), null, "ana");
        ResolutionAdopted[] adopted = [Adopted(1, "修订方案", null), Adopted(2, "组织学习", Chair)];
        await Database.Append<Act>(Bureau, Wrong, held, proceedings, adopted[0], adopted[1]);
        await Database.Append<YearPlan>(
            Bureau, PlanId, new YearOpened(PlanId, Root, 2026, SchemeId, []),
            Added(adopted[0]), Added(adopted[1]));
        await Database.Append<Occurrence>(
            Bureau, adopted[0].OccurrenceId, new OccurrenceBegun(adopted[0].OccurrenceId, PlanId, Root, 2026, SchemeId, Resolution.Duty(adopted[0], Wrong, Day, 15)),
            new OccurrenceConfirmed("ben", Day, null), new StatusChanged(OccurrenceStatus.Pending, OccurrenceStatus.Fulfilled));
        await Database.Append<Act>(Bureau, Wrong, new ActReplaced(Right, "题目有误"));
        await Database.Append<Act>(Bureau, Right, held with { ActId = Right, Title = "党组扩大会", SupersedesActId = Wrong }, proceedings, adopted[0], adopted[1]);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static ResolutionAdopted Adopted(int number, string text, Guid? post) =>
        new(number, text, Root, post, Day.AddDays(10), ["minutes"], Resolution.DutyOf(Wrong, number), "ana");

    private static OccurrenceAdded Added(ResolutionAdopted each) => new(PlanId, Root, 2026, SchemeId, Resolution.Duty(each, Wrong, Day, 15), Day, each.Text);
}

public sealed class KeepingMeetings(HistoryOfMeetings history) : IClassFixture<HistoryOfMeetings>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_record_that_stands_is_listed_with_what_it_resolved()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfMeetings.Bureau, TestContext.Current.CancellationToken);

        var meeting = (await tenant.Meetings(null, null, 2026, null, null, 10)).ShouldHaveSingleItem();

        (meeting.Id, meeting.Title, meeting.Nature, meeting.Present, meeting.Absent).ShouldBe((HistoryOfMeetings.Right, "党组扩大会", "decision", 1, 1));
        (meeting.Resolutions, meeting.OpenResolutions, meeting.Version).ShouldBe((2, 1, 4));
        (await tenant.Meetings(null, null, null, "learning", null, 10)).ShouldBeEmpty();
        (await tenant.Meetings([DeterministicId.From("elsewhere")], null, null, null, null, 10)).ShouldBeEmpty();
        (await tenant.Seats([HistoryOfMeetings.Chair], HistoryOfMeetings.Day)).ShouldHaveSingleItem().TitleZh.ShouldBe("局长");
    }

    [Fact]
    public async Task A_resolution_goes_along_with_the_correction_and_says_where_it_stands()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfMeetings.Bureau, TestContext.Current.CancellationToken);
        var today = HistoryOfMeetings.Day.AddDays(5);

        (await tenant.Resolutions(null, today)).Select(each => (each.Number, each.ActId, each.MeetingTitle, each.Text, each.State))
            .ShouldBe([(1, HistoryOfMeetings.Right, "党组扩大会", "修订方案", "fulfilled"), (2, HistoryOfMeetings.Right, "党组扩大会", "组织学习", "due-soon")]);
        (await tenant.Resolutions(null, today, openOnly: true)).ShouldHaveSingleItem().PostTitleZh.ShouldBe("局长");
        (await tenant.Resolutions(null, today, posts: [HistoryOfMeetings.Chair])).ShouldHaveSingleItem().Number.ShouldBe(2);
        (await tenant.Resolutions(null, today, actId: HistoryOfMeetings.Wrong)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ledger_names_the_duty_by_the_words_of_the_resolution() =>
        (await database.Rows(HistoryOfMeetings.Bureau, "select obligation_id, own_title, arises_from is not null from platform.ledger_line order by own_title"))
            .ShouldBe(["RESOLUTION 修订方案 true", "RESOLUTION 组织学习 true"]);

    [Theory]
    [InlineData("act_register")]
    [InlineData("resolution")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table)
    {
        var before = await database.Dump(HistoryOfMeetings.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild("ActRegister");

        (await database.Dump(HistoryOfMeetings.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfMeetings.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
