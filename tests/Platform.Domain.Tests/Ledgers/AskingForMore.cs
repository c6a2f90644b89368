using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class RequestingAnExtension
{
    private static readonly DateOnly Later = Due.AddDays(20);

    [Fact]
    public void The_owner_asks_and_nothing_moves()
    {
        var after = Given.History(Begun).When(Ask(Later, Due)).Records(new ExtensionRequested(Later, "会议改期", Ana))!;

        (after.Terms.DueOn, after.Status).ShouldBe((Due, OccurrenceStatus.Pending));
    }

    [Fact]
    public void What_is_overdue_is_asked_for_until_the_window_closes()
    {
        Given.History(Begun).When(Ask(Later, Due.AddDays(1))).Records(
            new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue), new ExtensionRequested(Later, "会议改期", Ana));
        Given.History(Begun).When(Ask(Later.AddDays(9), Closes.AddDays(1))).IsRefused<DutyCanNoLongerBeExtended>();
    }

    [Fact]
    public void Only_a_later_day_that_is_still_to_come_can_be_asked_for()
    {
        Given.History(Begun).When(Ask(Due, From)).IsRefused<ExtensionIsNotLater>().Errors.Single().Pointer.ShouldBe("/dueOn");
        Given.History(Begun).When(Ask(Due.AddDays(2), Due.AddDays(5))).IsRefused<ExtensionIsNotLater>();
    }

    [Fact]
    public void What_is_decided_or_never_due_is_not_extended()
    {
        Given.History(BegunAs(Standing)).When(Ask(Later, From)).IsRefused<DutyCanNoLongerBeExtended>();
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Ask(Later, Due)).IsRefused<DutyCanNoLongerBeExtended>();
        Given.History(Missed).When(Ask(Later.AddDays(60), Closes.AddDays(3))).IsRefused<DutyCanNoLongerBeExtended>();
    }

    [Fact]
    public void One_request_waits_at_a_time() =>
        Given.History(Begun, new WaiverRequested("不适用", Ana)).When(Ask(Later, From)).IsRefused<RequestIsPending>();

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Ask(DateOnly dueOn, DateOnly today) =>
        occurrence => RequestExtensionDecider.Decide(new(dueOn, "会议改期"), occurrence!, By(Ana, today));
}

public sealed class DecidingAnExtension
{
    private static readonly DateOnly Later = Due.AddDays(20);
    private static readonly ExtensionRequested Asked = new(Later, "会议改期", Ana);
    private static readonly ExtensionDecided Granted = new(true, Due, Later, Later.AddDays(15), null, Reviewer);

    [Fact]
    public void The_due_day_moves_and_the_grace_keeps_its_length()
    {
        var after = Given.History(Begun, Asked).When(Decide(true, Reviewer, Due)).Records(Granted)!;

        (after.Terms.DueOn, after.Terms.ClosesOn, after.Asked).ShouldBe((Later, Later.AddDays(15), null));
        Given.History(Begun, Asked, Granted, Act(Later), new OccurrenceSubmitted(Ana, null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted))
            .When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, By(Reviewer, Later)))
            .Records(new OccurrenceConfirmed(Reviewer, Later, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
    }

    [Fact]
    public void What_was_overdue_is_open_again_and_falls_due_again()
    {
        OccurrenceEvent[] overdue = [Begun, Asked, new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue)];

        Given.History(overdue).When(Decide(true, Reviewer, Due.AddDays(3))).Records(Granted, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Pending));
        Given.History([.. overdue, Granted, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Pending)])
            .When(o => PassTimeDecider.Decide(o!, Later.AddDays(1))).Records(new DueDateReached(Later), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue));
        // Decided after the day that was asked for: the duty is not late for it, but it is not open again either.
        Given.History(overdue[0], new ExtensionRequested(Due.AddDays(2), "会议改期", Ana), overdue[2], overdue[3])
            .When(Decide(true, Reviewer, Due.AddDays(5))).RecordsOne<ExtensionDecided>().DueOn.ShouldBe(Due.AddDays(2));
    }

    [Fact]
    public void A_decision_that_comes_after_closing_takes_no_miss_away() =>
        Given.History(Begun, Asked).When(Decide(true, Reviewer, Closes.AddDays(1))).IsRefused<DutyCanNoLongerBeExtended>();

    [Fact]
    public void Declining_needs_a_reason_and_moves_nothing()
    {
        Given.History(Begun, Asked).When(Decide(false, Reviewer, From)).IsRefused<DeclineNeedsReason>();
        var after = Given.History(Begun, Asked).When(Decide(false, Reviewer, From, "理由不充分"))
            .Records(new ExtensionDecided(false, Due, Due, Closes, "理由不充分", Reviewer))!;
        (after.Terms.DueOn, after.Asked).ShouldBe((Due, null));
    }

    [Fact]
    public void Whoever_asks_does_not_grant_and_without_a_request_there_is_nothing_to_decide()
    {
        Given.History(Begun, Asked).When(Decide(true, Ana, From)).IsRefused<RequesterMayNotDecide>();
        Given.History(Begun).When(Decide(true, Reviewer, From)).IsRefused<NothingIsRequested>();
        Given.History(Begun, new WaiverRequested("不适用", Ana)).When(Decide(true, Reviewer, From)).IsRefused<NothingIsRequested>();
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Decide(bool granted, string by, DateOnly today, string? reason = null) =>
        occurrence => DecideExtensionDecider.Decide(new(granted, reason), occurrence!, By(by, today));
}

public sealed class RequestingAWaiver
{
    private static readonly WaiverRequested Asked = new("机构新设", Ana);

    [Fact]
    public void The_owner_asks_and_somebody_else_waives_or_declines()
    {
        Given.History(Begun).When(Ask(Ana)).Records(Asked);
        Given.History(Begun, Asked).When(Waive(Reviewer)).Records(new OccurrenceWaived(Reviewer, "同意"), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived));
        Given.History(Begun, Asked).When(Decline(Reviewer)).Records(new WaiverDeclined("仍应办理", Reviewer))!.Asked.ShouldBeNull();
    }

    [Fact]
    public void Whoever_asks_neither_waives_nor_declines()
    {
        Given.History(Begun, Asked).When(Waive(Ana)).IsRefused<RequesterMayNotDecide>();
        Given.History(Begun, Asked).When(Decline(Ana)).IsRefused<RequesterMayNotDecide>();
    }

    [Fact]
    public void What_cannot_be_waived_is_not_asked_for_either()
    {
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Ask(Ana)).IsRefused<DutyCanNoLongerBeWaived>();
        Given.History(Begun, new ExtensionRequested(Closes, "会议改期", Ana)).When(Ask(Ana)).IsRefused<RequestIsPending>();
        Given.History(Begun).When(Decline(Reviewer)).IsRefused<NothingIsRequested>();
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Ask(string by) => o => RequestWaiverDecider.Decide(new("机构新设"), o!, By(by, From));

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Waive(string by) => o => WaiveOccurrenceDecider.Decide(new("同意"), o!, By(by, From));

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Decline(string by) => o => DeclineWaiverDecider.Decide(new("仍应办理"), o!, By(by, From));
}
