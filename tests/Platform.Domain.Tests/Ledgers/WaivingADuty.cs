using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class WaivingADuty
{
    private static readonly OccurrenceWaived Waived = new(Reviewer, "不适用");

    [Fact]
    public void A_duty_is_waived_with_a_reason_and_an_approver_while_it_is_open() // U18
    {
        Given.History(Begun).When(Waive(Reviewer, Due)).Records(Waived, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived));
        Given.History(Begun, new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue)).When(Waive(Reviewer, Closes))
            .Records(Waived, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Waived));
        Given.History([.. SubmittedFor(Due), new OccurrenceReturned(Reviewer, "缺附件"), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned)]).When(Waive(Reviewer, Due))
            .Records(Waived, Moved(OccurrenceStatus.Returned, OccurrenceStatus.Waived));
        Given.History(BegunAs(Regular), Act(Due)).When(Waive(Reviewer, Due)).Records(Waived, Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.Waived));
    }

    [Fact]
    public void A_late_waiver_stands_beside_the_due_day_that_was_reached() =>
        Given.History(Begun).When(Waive(Reviewer, Closes)).Records(
            new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue), Waived, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Waived));

    [Fact]
    public void What_was_missed_stays_missed_also_before_the_sweep_has_said_so()
    {
        Given.History(Missed).When(Waive(Reviewer, Closes.AddDays(1))).IsRefused<DutyCanNoLongerBeWaived>();
        Given.History(Begun).When(Waive(Reviewer, Closes.AddDays(1))).IsRefused<DutyCanNoLongerBeWaived>();
    }

    [Fact]
    public void What_was_confirmed_stays_confirmed_with_or_without_a_verdict()
    {
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Waive(Reviewer, Due)).IsRefused<DutyCanNoLongerBeWaived>();
        Given.History(ConfirmedFor(Due, OccurrenceStatus.NoVerdict, Regular)).When(Waive(Reviewer, Due)).IsRefused<DutyCanNoLongerBeWaived>();
    }

    [Fact]
    public void What_waits_for_confirmation_is_confirmed_or_returned_first() =>
        Given.History(SubmittedFor(Due)).When(Waive(Reviewer, Due)).IsRefused<DutyCanNoLongerBeWaived>();

    [Fact]
    public void Nobody_waives_what_they_recorded() => Given.History(Begun, Act(From)).When(Waive(Ana, Due)).IsRefused<PerformerMayNotConfirm>();

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Waive(string by, DateOnly today) =>
        o => WaiveOccurrenceDecider.Decide(new("不适用"), o!, By(by, today));
}
