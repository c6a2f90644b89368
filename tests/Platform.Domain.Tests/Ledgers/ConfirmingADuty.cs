using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class ConfirmingADuty
{
    // U4: by the due day, within the closing grace, after it.
    [Theory]
    [InlineData("2026-01-01", OccurrenceStatus.Fulfilled)]
    [InlineData("2026-06-30", OccurrenceStatus.Fulfilled)]
    [InlineData("2026-07-01", OccurrenceStatus.Late)]
    [InlineData("2026-07-15", OccurrenceStatus.Late)]
    [InlineData("2026-07-16", OccurrenceStatus.MadeUp)]
    public void The_verdict_follows_from_the_day_of_the_act(string on, OccurrenceStatus verdict)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", null);

        foreach (var today in new[] { day, Closes, Closes.AddDays(100) }.Where(today => today >= day))
        {
            Given.History(SubmittedFor(day)).When(Confirm(Reviewer, today))
                .Records(new OccurrenceConfirmed(Reviewer, day, null), Moved(OccurrenceStatus.Submitted, verdict));
        }
    }

    [Fact]
    public void Without_a_closing_grace_there_is_no_late()
    {
        var noGrace = Periodic with { ClosesOn = Due };

        Given.History(SubmittedFor(Due, noGrace)).When(Confirm(Reviewer, Due)).Records(new OccurrenceConfirmed(Reviewer, Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
        Given.History(SubmittedFor(Due.AddDays(1), noGrace)).When(Confirm(Reviewer, Due)).Records(
            new OccurrenceConfirmed(Reviewer, Due.AddDays(1), null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.MadeUp));
    }

    [Fact]
    public void The_act_that_reached_the_number_decides() =>
        Given.History(
                BegunAs(Periodic with { RequiredCount = 2 }), Act(From), new ActRecorded(SecondAct, Due.AddDays(1), Minutes, Ana),
                new OccurrenceSubmitted(Ana, null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted))
            .When(Confirm(Reviewer, Closes))
            .Records(new OccurrenceConfirmed(Reviewer, Due.AddDays(1), null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Late));

    [Fact]
    public void An_act_done_in_time_and_recorded_after_the_window_closed_is_not_a_miss() =>
        Given.History([.. Missed, Act(Due), new OccurrenceSubmitted(Ana, null), Moved(OccurrenceStatus.Missed, OccurrenceStatus.Submitted)])
            .When(Confirm(Reviewer, Closes.AddDays(9)))
            .Records(new OccurrenceConfirmed(Reviewer, Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));

    [Fact]
    public void What_exists_is_fulfilled_and_what_is_only_counted_gets_no_verdict()
    {
        Given.History(SubmittedFor(Due, Standing)).When(Confirm(Reviewer, Due))
            .Records(new OccurrenceConfirmed(Reviewer, Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
        Given.History(SubmittedFor(Due, Regular, OccurrenceStatus.NoVerdict)).When(Confirm(Reviewer, Due))
            .Records(new OccurrenceConfirmed(Reviewer, Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.NoVerdict));
    }

    [Fact]
    public void Only_what_is_submitted_is_confirmed()
    {
        Given.History(Begun, Act(Due)).When(Confirm(Reviewer, Due)).IsRefused<NothingToConfirm>();
        Given.History(Missed).When(Confirm(Reviewer, Closes.AddDays(1))).IsRefused<NothingToConfirm>();
        Given.History(BegunAs(Regular), Act(Due)).When(Confirm(Reviewer, Due)).IsRefused<NothingToConfirm>();
    }

    [Fact]
    public void What_is_confirmed_stays_so()
    {
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Confirm(Ben, Closes)).RecordsNothing();
        Given.History(ConfirmedFor(Due, OccurrenceStatus.NoVerdict, Regular)).When(Confirm(Ben, Closes)).RecordsNothing();
    }

    [Fact]
    public void Two_accounts_of_one_person_are_one_pair_of_eyes() // U8
    {
        var again = By("ana's second account", Due) with { OtherAccounts = [Ana] };

        Given.History(SubmittedFor(Due)).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, again)).IsRefused<PerformerMayNotConfirm>();
        Given.History(SubmittedFor(Due)).When(o => ReturnOccurrenceDecider.Decide(new("补充"), o!, again)).IsRefused<PerformerMayNotConfirm>();
        Given.History(SubmittedFor(Due)).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, again with { OtherAccounts = ["somebody else's"] }))
            .Records(new OccurrenceConfirmed("ana's second account", Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
    }

    [Fact]
    public void Whoever_had_a_hand_in_it_confirms_nothing_whatever_became_of_their_record() // U8
    {
        var corrected = new ActSuperseded(FirstAct, SecondAct, Due, Minutes, "日期有误", Ben);
        OccurrenceEvent[] bothHands =
        [
            Begun, Act(Due), corrected, new OccurrenceSubmitted("clerk", null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted),
            new OccurrenceReturned(Reviewer, "缺附件"), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned),
            new OccurrenceSubmitted(Ben, null), Moved(OccurrenceStatus.Returned, OccurrenceStatus.Submitted),
        ];

        foreach (var performer in new[] { Ana, Ben, "clerk" })
        {
            Given.History(bothHands).When(Confirm(performer, Due)).IsRefused<PerformerMayNotConfirm>();
        }

        Given.History(bothHands).When(Confirm(Reviewer, Due)).Records(new OccurrenceConfirmed(Reviewer, Due, null), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Confirm(string by, DateOnly today) =>
        o => ConfirmOccurrenceDecider.Decide(new(null), o!, By(by, today));
}
