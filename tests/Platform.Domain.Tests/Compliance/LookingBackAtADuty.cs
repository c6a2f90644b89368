using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Ledgers;

namespace Platform.Domain.Tests.Compliance;

/// <summary>A duty of the first half-year, due on 30 June and closed after 15 July, looked at from any day by either clock.</summary>
public sealed class LookingBackAtADuty
{
    private static readonly OccurrenceEvent[] Swept = [Duty.Begun, .. Duty.MissedFacts];

    [Fact]
    public void What_was_known_then_are_the_facts_recorded_by_then() =>
        Given((Day(7, 1), Swept[..3]), (Day(7, 20), Swept[3..]), (Day(8, 1), [.. Handed(Day(6, 20)), .. Verdict(Day(6, 20), OccurrenceStatus.Fulfilled)]))
            .Shows(Knowledge.Then, (Day(6, 30), "due-soon"), (Day(7, 2), "overdue"), (Day(7, 20), "missed"), (Day(8, 2), "fulfilled"));

    [Fact]
    public void What_is_true_of_a_day_counts_an_act_from_the_day_it_was_done_however_late_it_was_entered() =>
        Given((Day(7, 1), Swept[..3]), (Day(7, 20), Swept[3..]), (Day(8, 1), [.. Handed(Day(6, 20)), .. Verdict(Day(6, 20), OccurrenceStatus.Fulfilled)]))
            .Shows(Knowledge.Now, (Day(6, 19), "due-soon"), (Day(6, 20), "fulfilled"), (Day(7, 2), "fulfilled"), (Day(8, 2), "fulfilled"));

    [Fact]
    public void Before_it_was_made_up_it_was_overdue_and_then_missed_by_the_calendar_alone() =>
        Given((Day(9, 1), [.. Swept, .. Handed(Day(8, 10)), .. Verdict(Day(8, 10), OccurrenceStatus.MadeUp)]))
            .Shows(Knowledge.Now, (Day(5, 1), "open"), (Day(7, 1), "overdue"), (Day(7, 15), "overdue"), (Day(7, 16), "missed"), (Day(8, 9), "missed"), (Day(8, 10), "made-up"));

    [Fact]
    public void Where_the_sweep_was_late_the_calendar_is_true_and_was_not_known() =>
        Given((Day(9, 1), Swept))
            .Shows(Knowledge.Then, (Day(7, 20), "due-soon"), (Day(9, 1), "missed"))
            .Shows(Knowledge.Now, (Day(7, 1), "overdue"), (Day(7, 20), "missed"));

    [Fact]
    public void A_corrected_record_never_made_a_verdict_true() =>
        Given(
            (Day(6, 25), Duty.ConfirmedFor(Day(6, 20), OccurrenceStatus.Fulfilled)),
            (Day(8, 1), [new ActSuperseded(Duty.FirstAct, Duty.SecondAct, Day(7, 5), Duty.Minutes, "日期有误", Duty.Ben), Duty.Moved(OccurrenceStatus.Fulfilled, OccurrenceStatus.Submitted)]),
            (Day(8, 2), Verdict(Day(7, 5), OccurrenceStatus.Late)))
            .Shows(Knowledge.Then, (Day(6, 30), "fulfilled"), (Day(8, 1), "submitted"), (Day(8, 2), "late"))
            .Shows(Knowledge.Now, (Day(6, 20), "due-soon"), (Day(6, 30), "due-soon"), (Day(7, 1), "overdue"), (Day(7, 5), "late"), (Day(8, 1), "late"));

    [Fact]
    public void A_return_is_true_while_nothing_follows_and_a_later_verdict_goes_back_to_its_act()
    {
        (DateOnly, OccurrenceEvent[])[] returned =
        [
            (Day(6, 1), Duty.SubmittedFor(Day(5, 20))),
            (Day(6, 5), [new OccurrenceReturned(Duty.Reviewer, "缺附件"), Duty.Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned)]),
        ];
        Given(returned)
            .Shows(Knowledge.Then, (Day(6, 4), "submitted"), (Day(6, 5), "returned"), (Day(6, 20), "returned"))
            .Shows(Knowledge.Now, (Day(6, 4), "submitted"), (Day(6, 5), "returned"), (Day(6, 20), "returned"));
        Given([
            .. returned,
            (Day(6, 25), [new OccurrenceSubmitted(Duty.Ana, null), Duty.Moved(OccurrenceStatus.Returned, OccurrenceStatus.Submitted), .. Verdict(Day(5, 20), OccurrenceStatus.Fulfilled)]),
        ])
            .Shows(Knowledge.Then, (Day(6, 20), "returned"), (Day(6, 25), "fulfilled"))
            .Shows(Knowledge.Now, (Day(5, 20), "fulfilled"), (Day(6, 20), "fulfilled"));
    }

    [Fact]
    public void A_decision_holds_from_the_day_it_was_recorded() =>
        Given((Day(6, 10), [Duty.Begun, new OccurrenceWaived(Duty.Reviewer, "不适用"), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived)]))
            .Shows(Knowledge.Then, (Day(6, 9), "due-soon"), (Day(6, 10), "waived"))
            .Shows(Knowledge.Now, (Day(6, 9), "due-soon"), (Day(6, 10), "waived"));

    [Fact]
    public void An_extension_moves_the_due_day_from_its_decision_on() =>
        Given((Day(7, 5), [.. Swept[..3], new ExtensionDecided(true, Duty.Due, Day(8, 31), Day(9, 15), null, Duty.Reviewer), Duty.Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Pending)]))
            .Shows(Knowledge.Now, (Day(7, 4), "overdue"), (Day(7, 5), "open"), (Day(9, 1), "overdue"), (Day(9, 16), "missed"));

    [Fact]
    public void A_transfer_holds_from_its_own_day_and_was_known_when_it_was_entered()
    {
        var other = DeterministicId.From("other unit");
        var history = Given((Day(5, 20), [Duty.Begun, new OccurrenceTransferred(Duty.UnitId, null, other, null, Day(5, 1), WithdrawalCause.UnitReorganised, "合并")]));

        history.At(Knowledge.Now, Day(4, 30)).UnitId.ShouldBe(Duty.UnitId);
        history.At(Knowledge.Now, Day(5, 1)).UnitId.ShouldBe(other);
        history.At(Knowledge.Then, Day(5, 10)).UnitId.ShouldBe(Duty.UnitId);
        history.At(Knowledge.Then, Day(5, 20)).UnitId.ShouldBe(other);
    }

    [Fact]
    public void Acts_are_counted_from_the_day_they_were_done_or_from_the_day_they_were_entered()
    {
        var history = Given((Day(5, 20), [Duty.Begun, Duty.Act(Day(5, 2))]));

        history.At(Knowledge.Then, Day(5, 10)).Acts.ShouldBeEmpty();
        history.At(Knowledge.Now, Day(5, 10)).Acts.ShouldHaveSingleItem();
        history.At(Knowledge.Now, Day(5, 1)).Acts.ShouldBeEmpty();
        history.At(Knowledge.Then, Day(5, 20)).Acts.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_duty_that_is_not_judged_never_falls_due() =>
        SeenDuty.Calendar(Day(12, 31), OccurrenceStatus.NoVerdict, Duty.Due, Duty.Closes).ShouldBe(OccurrenceStatus.NoVerdict);

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static OccurrenceEvent[] Handed(DateOnly on) => [Duty.Act(on), new OccurrenceSubmitted(Duty.Ana, null), Duty.Moved(OccurrenceStatus.Missed, OccurrenceStatus.Submitted)];

    private static OccurrenceEvent[] Verdict(DateOnly on, OccurrenceStatus verdict) =>
        [new OccurrenceConfirmed(Duty.Reviewer, on, null), Duty.Moved(OccurrenceStatus.Submitted, verdict)];

    private static History Given(params (DateOnly On, OccurrenceEvent[] Events)[] days) => new([
        .. days.SelectMany(day => day.Events.Select(fact => (day.On, fact)))
            .Select((pair, at) => new RecordedFact(at + 1, Duty.Id, Noon(pair.On), pair.On, pair.fact)),
    ]);

    // Noon of a day in China.
    private static DateTimeOffset Noon(DateOnly day) => new(day, new(4, 0), TimeSpan.Zero);

    private sealed record History(IReadOnlyList<RecordedFact> Facts)
    {
        public SeenDuty At(Knowledge knowledge, DateOnly day) =>
            SeenDuty.Of(Duty.UnitId, Duty.Periodic, Facts, new(day, Noon(day).AddHours(12), knowledge));

        public History Shows(Knowledge knowledge, params (DateOnly Day, string State)[] states)
        {
            foreach (var (day, state) in states)
            {
                var seen = At(knowledge, day);
                StateOnDay.Of(seen.StatusOn(day, Duty.Periodic.FirstStatus), Duty.From, seen.DueOn, day).ShouldBe(state, $"{knowledge} on {day}");
            }

            return this;
        }
    }
}
