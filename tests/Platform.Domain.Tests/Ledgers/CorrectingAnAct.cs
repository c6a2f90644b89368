using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class CorrectingAnAct
{
    private static readonly ActSuperseded Corrected = new(FirstAct, SecondAct, Due, Minutes, "日期有误", Ben);

    [Fact]
    public void The_right_record_stands_in_the_place_of_the_wrong_one() // U19
    {
        var after = Given.History(Begun, Act(From)).When(Correct()).Records(Corrected)!;

        after.Acts.Keys.ShouldBe([SecondAct]);
        after.CompletedOn.ShouldBe(Due);
    }

    [Theory]
    [InlineData(OccurrenceStatus.Fulfilled)]
    [InlineData(OccurrenceStatus.Late)]
    [InlineData(OccurrenceStatus.MadeUp)]
    public void What_was_confirmed_on_the_wrong_record_is_confirmed_anew(OccurrenceStatus verdict) =>
        Given.History(ConfirmedFor(From, verdict)).When(Correct()).Records(Corrected, Moved(verdict, OccurrenceStatus.Submitted));

    [Fact]
    public void So_is_what_was_confirmed_without_a_verdict() =>
        Given.History(ConfirmedFor(From, OccurrenceStatus.NoVerdict, Regular)).When(Correct()).Records(Corrected, Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.Submitted));

    [Fact]
    public void What_was_not_confirmed_stays_where_it_was()
    {
        Given.History(BegunAs(Regular), Act(From)).When(Correct()).Records(Corrected);
        Given.History(SubmittedFor(From)).When(Correct()).Records(Corrected);
        Given.History([.. Missed, Act(From)]).When(Correct()).Records(Corrected);
    }

    [Fact]
    public void A_record_can_be_corrected_although_one_of_its_duties_was_waived_since() =>
        Given.History(Begun, Act(From), new OccurrenceWaived(Reviewer, "不适用"), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived)).When(Correct()).Records(Corrected);

    [Fact]
    public void What_waits_for_confirmation_keeps_its_evidence() // U9
    {
        Given.History(SubmittedFor(From)).When(Correct(kinds: NoEvidence)).IsRefused<EvidenceIsMissing>();
        Given.History(ConfirmedFor(From, OccurrenceStatus.Fulfilled)).When(Correct(kinds: Photo)).IsRefused<EvidenceIsMissing>();
        Given.History(Begun, Act(From)).When(Correct(kinds: NoEvidence)).Records(Corrected with { EvidenceKinds = NoEvidence });
    }

    [Fact]
    public void Only_a_record_that_stands_on_this_duty_is_corrected()
    {
        var third = DeterministicId.From("third act");

        Given.History(Begun).When(Correct()).IsRefused<ActIsNotOnThisDuty>();
        Given.History(Begun, Act(From), Corrected).When(Correct(by: third)).IsRefused<ActIsNotOnThisDuty>();
    }

    [Fact]
    public void The_right_record_keeps_to_the_rules_of_every_record()
    {
        Given.History(Begun, Act(From)).When(Correct(on: Closes.AddDays(100))).IsRefused<ActIsInTheFuture>();
        Given.History(Begun, Act(From)).When(Correct(on: From.AddDays(-1))).IsRefused<ActPrecedesTheWindow>();
        Given.History(BegunAs(Standing with { WindowTo = Due }), Act(From)).When(Correct(on: Closes)).IsRefused<ActFollowsTheWindow>();
        Given.History(BegunAs(Periodic with { AttestationOnly = true }), Act(From)).When(Correct(kinds: Photo)).IsRefused<EvidenceKindNotPermitted>();
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Correct(Guid? by = null, DateOnly? on = null, string[]? kinds = null) =>
        o => SupersedeActDecider.Decide(new(FirstAct, by ?? SecondAct, on ?? Due, kinds ?? Minutes, "日期有误"), o!, By(Ben, Closes.AddDays(9)));
}
