using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class PassingTime
{
    [Fact]
    public void The_due_day_and_the_closing_day_are_included()
    {
        Given.History(Begun).When(Pass(Due)).RecordsNothing();
        Given.History(Begun).When(Pass(Due.AddDays(1))).Records(new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue));
        Given.History([Begun, .. MissedFacts[..2]]).When(Pass(Closes)).RecordsNothing();
        Given.History([Begun, .. MissedFacts[..2]]).When(Pass(Closes.AddDays(1))).Records(MissedFacts[2..]);
    }

    [Fact]
    public void A_node_that_was_down_catches_up() => Given.History(Begun).When(Pass(Closes.AddDays(300))).Records(MissedFacts);

    [Fact]
    public void What_is_submitted_waits_for_its_reviewer() =>
        Given.History(SubmittedFor(Due)).When(Pass(Closes.AddDays(1))).Records(new DueDateReached(Due), new OccurrenceClosed(Closes));

    [Fact]
    public void What_was_returned_and_not_handed_in_again_is_missed() =>
        Given.History([.. SubmittedFor(Due), new OccurrenceReturned(Reviewer, "缺附件"), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned)])
            .When(Pass(Closes.AddDays(1)))
            .Records(
                new DueDateReached(Due), Moved(OccurrenceStatus.Returned, OccurrenceStatus.Overdue),
                new OccurrenceMissed(Closes), Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Missed), new OccurrenceClosed(Closes));

    [Theory]
    [InlineData(OccurrenceStatus.Fulfilled)]
    [InlineData(OccurrenceStatus.Waived)]
    [InlineData(OccurrenceStatus.DeclaredNone)]
    public void What_is_decided_does_not_move(OccurrenceStatus decided) =>
        Given.History(Begun, Moved(OccurrenceStatus.Pending, decided)).When(Pass(Closes.AddDays(1))).Records(new DueDateReached(Due), new OccurrenceClosed(Closes));

    [Fact]
    public void Where_nothing_falls_due_nothing_passes()
    {
        Given.History(BegunAs(Regular)).When(Pass(new(2030, 1, 1))).RecordsNothing();
        Given.History(BegunAs(Standing)).When(Pass(new(2030, 1, 1))).RecordsNothing();
    }

    [Fact]
    public void Without_a_closing_grace_both_days_pass_at_once() =>
        Given.History(BegunAs(Periodic with { ClosesOn = Due })).When(Pass(Due.AddDays(1))).Records(
            new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue),
            new OccurrenceMissed(Due), Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Missed), new OccurrenceClosed(Due));

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Pass(DateOnly today) => o => PassTimeDecider.Decide(o!, today);
}
