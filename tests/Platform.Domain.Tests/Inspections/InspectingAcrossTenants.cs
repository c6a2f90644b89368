using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Inspections;

/// <summary>The department finds something in a bureau; the bureau names who puts it right, reports it, and is judged.</summary>
public sealed class InspectingAcrossTenants
{
    private static readonly DeciderSpec<OverseenFinding, OverseenFindingEvent> there = new(OverseenFinding.Evolve);
    private static readonly DeciderSpec<OutsideFinding, OutsideFindingEvent> here = new(OutsideFinding.Evolve);
    private static readonly DateOnly Today = new(2026, 7, 5);
    private static readonly DateOnly Due = new(2026, 7, 31);
    private static readonly By Officer = new("officer", null, new(Today, new(1, 0), TimeSpan.Zero), Today);
    private static readonly Guid Id = DeterministicId.From("finding");
    private static readonly Guid OwnId = DeterministicId.From("own-finding", DeterministicId.From("finding").ToString());
    private static readonly Guid Bureau = DeterministicId.From("bureau");
    private static readonly Guid Unit = DeterministicId.From("unit");
    private static readonly Inspection Inspection = Domain.Inspections.Inspection.Evolve(
        null,
        new InspectionPlanned(
            DeterministicId.From("inspection"), "年度督查", new(InspectorKind.Own, null, null, "区督导"), Today, Due, ["document-review"], UnitSample.Draw([Bureau], 1, "seed"),
            [new(1, "own", null, null, "会议记录齐全")], "officer"))!;

    private static OverseenFindingRecorded Recorded { get; } = new(Id, Inspection.Id, "finance", 1, "缺一次记录", Severity.Ordinary, Due, "officer");

    private static OverseenFindingRectified Rectified { get; } = new(1, Today, "已补齐", []);

    private static SentFinding Sent { get; } = new(Id, Inspection.Id, "年度督查", "9", "会议记录齐全", "缺一次记录", Severity.Ordinary, Due);

    private static OutsideFindingArrived Arrived { get; } = new("district", "区督导", Sent);

    private static OutsideFindingAssigned Assigned { get; } = new(1, Unit, null, Finding.DutyOf(OwnId, 1), "officer");

    private static RectificationReported Reported { get; } = new(1, Today, "已补齐", [], "officer");

    [Fact]
    public void A_finding_is_put_to_a_bureau_of_the_sample() =>
        there.Nothing().When(finding => Put(finding)).Records(Recorded);

    [Fact]
    public void Everything_wrong_with_it_is_said_at_once()
    {
        there.Nothing().When(finding => JudgeFindingDecider.Decide(new PutFinding(Id, "finance", Bureau, 9, "缺", Severity.Minor, Today.AddDays(-1)), finding, Inspection, Officer))
            .IsRefused<FindingIsNotAcceptable>().Errors.Select(each => each.Pointer).ShouldBe(["/itemNumber", "/dueOn"]);
        there.Nothing().When(finding => JudgeFindingDecider.Decide(new PutFinding(Id, "other", Unit, 1, "缺", Severity.Minor, Due), finding, Inspection, Officer))
            .IsRefused<UnitIsNotInTheSample>().Errors.Single().Pointer.ShouldBe("/bureauId");
        var over = Domain.Inspections.Inspection.Evolve(Inspection, new InspectionConcluded(Today, "完成", null, "officer"))!;
        there.Nothing().When(finding => JudgeFindingDecider.Decide(new PutFinding(Id, "finance", Bureau, 1, "缺", Severity.Minor, Due), finding, over, Officer)).IsRefused<InspectionIsConcluded>();
    }

    [Fact]
    public void What_the_bureau_writes_is_taken_in_for_its_round_alone()
    {
        there.History(Recorded).When(finding => JudgeFindingDecider.Decide(new SentAssignment(Id, 1, "第一支部", null, Today), finding!))
            .RecordsTheFacts(typeof(OverseenFindingAssigned)).State.ShouldBe(OverseenFindingState.Assigned);
        there.History(Recorded).When(finding => JudgeFindingDecider.Decide(new SentAssignment(Id, 2, "第一支部", null, Today), finding!)).IsRefused<FindingIsNotOfThisRound>();
        there.History(Recorded, Rectified).When(finding => JudgeFindingDecider.Decide(new SentRectification(Id, 1, Today, "已补齐", []), finding!)).IsRefused<FindingIsNotOfThisRound>();
    }

    [Fact]
    public void A_reported_rectification_is_verified_or_demanded_again()
    {
        there.History(Recorded, Rectified).When(finding => JudgeFindingDecider.Decide(new VerifyRectification(), finding!, Officer)).Records(new OverseenFindingVerified(1, "officer"));
        there.History(Recorded, Rectified).When(finding => JudgeFindingDecider.Decide(new DemandAgain("材料不全", Due), finding!, Officer))
            .Records(new OverseenFindingDemandedAgain(2, "材料不全", Due, "officer"))!.State.ShouldBe(OverseenFindingState.Sent);
        there.History(Recorded, Rectified, new OverseenFindingVerified(1, "officer")).When(finding => JudgeFindingDecider.Decide(new DemandAgain("又发现", Due), finding!, Officer))
            .Records(new OverseenFindingDemandedAgain(2, "又发现", Due, "officer"));
        there.History(Recorded).When(finding => JudgeFindingDecider.Decide(new VerifyRectification(), finding!, Officer)).IsRefused<FindingIsNotReported>();
        there.History(Recorded).When(finding => JudgeFindingDecider.Decide(new DemandAgain("材料不全", Due), finding!, Officer)).IsRefused<FindingIsNotReported>();
        there.History(Recorded, Rectified).When(finding => JudgeFindingDecider.Decide(new DemandAgain("材料不全", Today.AddDays(-1)), finding!, Officer))
            .IsRefused<ReopeningIsDueInThePast>().Errors.Single().Pointer.ShouldBe("/dueOn");
    }

    [Fact]
    public void The_bureau_names_who_puts_it_right_and_it_is_a_duty_there()
    {
        here.Nothing().When(finding => AnswerFindingDecider.Decide(Sent, "district", "区督导", finding)).Records(Arrived);
        var finding = here.History(Arrived).When(each => AnswerFindingDecider.Decide(new AssignFinding(Unit, null, 1), each!, Officer)).Records(Assigned)!;
        here.History(Arrived, Assigned).When(each => AnswerFindingDecider.Decide(new AssignFinding(Bureau, null, 1), each!, Officer)).IsRefused<FindingIsAssigned>();

        var own = AnswerFindingDecider.AsOwn(finding, Assigned);
        (own.UnitId, own.Text, own.OccurrenceId, own.Reference).ShouldBe((Unit, "缺一次记录", Assigned.OccurrenceId, "outside:9"));
        var duty = AnswerFindingDecider.Duty(finding, Assigned, 1, Today, 15);
        (duty.Id, duty.DueOn, duty.ArisesFrom).ShouldBe((Assigned.OccurrenceId, Due, OwnId));
        AnswerFindingDecider.Duty(finding, Assigned, 1, Due.AddDays(9), 15).WindowFrom.ShouldBe(Due);
    }

    [Fact]
    public void It_is_reported_once_the_bureau_confirmed_it()
    {
        here.History(Arrived, Assigned).When(finding => AnswerFindingDecider.Decide(new ReportRectification("已补齐", true, []), finding!, Officer)).RecordsOne<RectificationReported>().Round.ShouldBe(1);
        here.History(Arrived, Assigned).When(finding => AnswerFindingDecider.Decide(new ReportRectification("已补齐", false, []), finding!, Officer)).IsRefused<RectificationIsNotConfirmed>();
        here.History(Arrived).When(finding => AnswerFindingDecider.Decide(new ReportRectification("已补齐", true, []), finding!, Officer)).IsRefused<RectificationIsNotConfirmed>();
        here.History(Arrived, Assigned, Reported).When(finding => AnswerFindingDecider.Decide(new ReportRectification("别的", true, []), finding!, Officer)).RecordsNothing();
    }

    [Fact]
    public void What_the_department_writes_ends_the_round_or_begins_the_next_with_the_same_unit()
    {
        here.History(Arrived, Assigned, Reported).When(finding => AnswerFindingDecider.Decide(new SentJudgement(Id, 1, null, null), finding!)).Records(new OutsideFindingVerified(1));
        var again = new OutsideFindingDemandedAgain(2, "材料不全", Due);
        Decided(here.History(Arrived, Assigned, Reported).State!, new SentJudgement(Id, 1, "材料不全", Due)).ShouldBe([again]);
        Decided(here.History(Arrived, Assigned, Reported, new OutsideFindingVerified(1)).State!, new SentJudgement(Id, 1, "材料不全", Due)).ShouldBe([again]);
        here.History(Arrived, Assigned, Reported, again).When(finding => AnswerFindingDecider.Decide(new SentJudgement(Id, 1, "材料不全", Due), finding!)).IsRefused<FindingIsNotOfThisRound>();
        here.History(Arrived, Assigned, Reported, again).When(finding => AnswerFindingDecider.Decide(new AssignFinding(Bureau, null, 2), finding!, Officer))
            .IsRefused<FindingStaysWithItsUnit>().Errors.Single().Pointer.ShouldBe("/unitId");
        here.History(Arrived, Assigned, Reported, again).When(finding => AnswerFindingDecider.Decide(new AssignFinding(Unit, null, 2), finding!, Officer))
            .Records(new OutsideFindingAssigned(2, Unit, null, Finding.DutyOf(OwnId, 2), "officer"));
    }

    private static Decision<OverseenFindingEvent> Put(OverseenFinding? finding) =>
        JudgeFindingDecider.Decide(new PutFinding(Id, "finance", Bureau, 1, "缺一次记录", Severity.Ordinary, Due), finding, Inspection, Officer);

    private static IReadOnlyList<OutsideFindingEvent> Decided(OutsideFinding finding, SentJudgement letter) =>
        AnswerFindingDecider.Decide(letter, finding).ShouldBeOfType<Decision<OutsideFindingEvent>.Accepted>().Events;
}
