using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class ReturningADuty
{
    private static readonly OccurrenceReturned Returned = new(Reviewer, "缺附件");

    [Fact]
    public void It_goes_back_to_its_owner_with_the_reason() =>
        Given.History(SubmittedFor(Due)).When(Return(Reviewer, Due)).Records(Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned));

    [Fact]
    public void After_the_due_day_it_is_still_returned_until_the_window_closes()
    {
        Given.History(SubmittedFor(Due)).When(Return(Reviewer, Closes))
            .Records(new DueDateReached(Due), Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned));
        Given.History([.. SubmittedFor(Due), new DueDateReached(Due)]).When(Return(Reviewer, Closes))
            .Records(Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned));
    }

    [Fact]
    public void After_the_window_closed_it_stands_as_missed()
    {
        Given.History([.. SubmittedFor(Due), new DueDateReached(Due), new OccurrenceClosed(Closes)]).When(Return(Reviewer, Closes.AddDays(1)))
            .Records(Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Missed));
        Given.History(SubmittedFor(Due)).When(Return(Reviewer, Closes.AddDays(1)))
            .Records(new DueDateReached(Due), new OccurrenceClosed(Closes), Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Missed));
    }

    [Fact]
    public void A_miss_does_not_leave_the_figures_by_being_handed_in_and_returned() =>
        Given.History([.. Missed, Act(Closes.AddDays(2)), new OccurrenceSubmitted(Ana, null), Moved(OccurrenceStatus.Missed, OccurrenceStatus.Submitted)])
            .When(Return(Reviewer, Closes.AddDays(3))).Records(Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Missed));

    [Fact]
    public void What_never_closes_is_returned_on_any_day() =>
        Given.History(SubmittedFor(Due, Standing)).When(Return(Reviewer, Closes.AddDays(400))).Records(Returned, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned));

    [Fact]
    public void Only_what_is_submitted_is_returned()
    {
        Given.History(Begun, Act(Due)).When(Return(Reviewer, Due)).IsRefused<NothingToReturn>();
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Return(Reviewer, Due)).IsRefused<NothingToReturn>();
    }

    [Fact]
    public void A_performer_decides_nothing_here_either() => Given.History(SubmittedFor(Due)).When(Return(Ana, Due)).IsRefused<PerformerMayNotConfirm>();

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Return(string by, DateOnly today) =>
        o => ReturnOccurrenceDecider.Decide(new("缺附件"), o!, By(by, today));
}
