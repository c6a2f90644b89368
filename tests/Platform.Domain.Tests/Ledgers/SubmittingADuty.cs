using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class SubmittingADuty
{
    private static readonly OccurrenceSubmitted Submitted = new(Ana, "请审核");

    [Fact]
    public void What_was_done_is_handed_in()
    {
        Given.History(Begun, Act(Due)).When(Submit(Due))
            .Records(Submitted, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted))!.SubmittedBy.ShouldBe(Ana);
        Given.History([.. SubmittedFor(Due), new OccurrenceReturned(Reviewer, "缺附件"), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned)]).When(Submit(Due))
            .Records(Submitted, Moved(OccurrenceStatus.Returned, OccurrenceStatus.Submitted));
        Given.History(Begun, new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue), Act(Closes)).When(Submit(Closes))
            .Records(Submitted, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Submitted));
        Given.History([.. Missed, Act(Closes.AddDays(9))]).When(Submit(Closes.AddDays(9)))
            .Records(Submitted, Moved(OccurrenceStatus.Missed, OccurrenceStatus.Submitted));
        Given.History(BegunAs(Regular), Act(Due)).When(Submit(Due))
            .Records(Submitted, Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.Submitted));
    }

    [Fact]
    public void A_miss_is_recorded_even_when_the_sweep_was_not_there_in_time() =>
        Given.History(Begun, Act(Closes.AddDays(1))).When(Submit(Closes.AddDays(1)))
            .Records([.. MissedFacts, Submitted, Moved(OccurrenceStatus.Missed, OccurrenceStatus.Submitted)]);

    [Fact]
    public void The_number_asked_for_has_to_be_reached()
    {
        Given.History(BegunAs(Periodic with { RequiredCount = 2 }), Act(Due)).When(Submit(Due)).IsRefused<NotEnoughActs>()
            .ShouldBe(new NotEnoughActs(1, 2));
        Given.History(BegunAs(Regular)).When(Submit(Due)).IsRefused<NotEnoughActs>().ShouldBe(new NotEnoughActs(0, 1));
    }

    [Fact]
    public void At_least_one_piece_of_evidence_is_of_a_kind_that_the_duty_accepts() // U9
    {
        Given.History(Begun, new ActRecorded(FirstAct, Due, NoEvidence, Ana)).When(Submit(Due)).IsRefused<EvidenceIsMissing>().Accepted.ShouldBe(["minutes", "report"]);
        Given.History(Begun, new ActRecorded(FirstAct, Due, Photo, Ana)).When(Submit(Due)).IsRefused<EvidenceIsMissing>();
        Given.History(Begun, new ActRecorded(FirstAct, Due, ["photo", "report"], Ana)).When(Submit(Due))
            .Records(Submitted, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted));
    }

    [Theory]
    [InlineData(OccurrenceStatus.Fulfilled)]
    [InlineData(OccurrenceStatus.Late)]
    [InlineData(OccurrenceStatus.MadeUp)]
    [InlineData(OccurrenceStatus.Waived)]
    [InlineData(OccurrenceStatus.DeclaredNone)]
    public void What_is_decided_is_corrected_and_not_submitted_again(OccurrenceStatus decided) =>
        Given.History(Begun, Act(Due), Moved(OccurrenceStatus.Pending, decided)).When(Submit(Due)).IsRefused<DutyIsAlreadyDecided>();

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Submit(DateOnly today) =>
        o => SubmitOccurrenceDecider.Decide(new("请审核"), o!, By(Ana, today));
}
