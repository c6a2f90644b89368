using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Meteorology asks for four steps at first moment, one set of city education for five.</summary>
public sealed class TakingFirstMomentSteps
{
    private static readonly DateOnly Day = new(2026, 6, 29);
    private static readonly TimeOnly Nine = new(9, 0);
    private static readonly string[] Four = ["discover", "assess", "report", "handle"];
    private static readonly PlannedOccurrence Terms = Duty.Triggered with { CadenceKind = "immediate", Steps = Four, TriggeredAt = Nine, StepHours = 2 };
    private static readonly OccurrenceBegun Begun = Duty.BegunAs(Terms);
    private static readonly StepRecorded Found = new("discover", Day, new(9, 20), Duty.Ana);

    [Theory]
    [InlineData("meteorology", "MET-O-009", new[] { "discover", "assess", "report", "handle" })]
    [InlineData("education-city", "EJA-O-066", new[] { "discover", "assess", "report", "handle", "speak-out" })]
    public void A_trigger_starts_one_duty_with_the_steps_of_the_rules(string template, string obligation, string[] steps)
    {
        var rules = SchemeRules.Of(Packs.Template(template));

        var started = EventOccurrence.From(rules.Find(obligation)!, new() { FirstMomentHours = 2 }, Day, DeterministicId.From("trigger"), null, Nine);

        started.Steps.ShouldBe(steps);
        (started.TriggeredAt, started.StepHours, started.DueOn).ShouldBe((Nine, 2, Day));
        EventOccurrence.From(rules.Find(obligation)!, new(), Day, DeterministicId.From("trigger"), null, Nine).StepHours.ShouldBeNull();
    }

    [Fact]
    public void Hours_run_from_the_time_of_day_where_it_is_known()
    {
        var steps = SchemeRules.Of(Packs.Template("meteorology")).Find("MET-O-009")!;

        EventOccurrence.From(steps, new() { FirstMomentHours = 2 }, Day, Guid.Empty, null, new(22, 30)).DueOn.ShouldBe(Day.AddDays(1));
        EventOccurrence.From(steps, new() { FirstMomentHours = 2 }, Day, Guid.Empty, null, new(21, 59)).DueOn.ShouldBe(Day);
        EventOccurrence.From(steps, new() { FirstMomentHours = 2 }, Day, Guid.Empty).DueOn.ShouldBe(Day.AddDays(1));
    }

    [Fact]
    public void A_step_is_recorded_with_its_time_and_who_entered_it() =>
        Duty.Given.History(Begun).When(Record("discover", new(9, 20))).Records(Found)!
            .Performers.ShouldContain(Duty.Ana);

    [Fact]
    public void Steps_are_taken_in_any_order()
    {
        var handled = new StepRecorded("handle", Day, new(9, 30), Duty.Ana);

        Duty.Given.History(Begun).When(Record("handle", new(9, 30))).Records(handled);
        Duty.Given.History(Begun, handled).When(Record("discover", new(9, 20))).Records(Found);
    }

    [Fact]
    public void Only_a_step_of_the_duty_is_recorded()
    {
        Duty.Given.History(Begun).When(Record("speak-out", new(9, 20))).IsRefused<StepIsUnknown>().Steps.ShouldBe(Four);
        Duty.Given.History(Duty.Begun).When(Record("discover", new(9, 20))).IsRefused<StepIsUnknown>();
    }

    [Fact]
    public void It_has_to_have_been_taken_already() =>
        Duty.Given.History(Begun).When(Record("discover", new(10, 1))).IsRefused<StepIsInTheFuture>();

    [Fact]
    public void It_cannot_come_before_what_started_the_duty()
    {
        Duty.Given.History(Begun).When(Record("discover", new(8, 59))).IsRefused<StepPrecedesTheTrigger>();
        Duty.Given.History(Begun).When(Record("discover", new(9, 0))).RecordsOne<StepRecorded>();
        // Where only the day of the trigger is known, any time of that day may be right.
        Duty.Given.History(Duty.BegunAs(Terms with { TriggeredAt = null })).When(Record("discover", new(0, 0))).RecordsOne<StepRecorded>();
    }

    [Fact]
    public void Another_time_for_a_recorded_step_needs_a_reason()
    {
        Duty.Given.History(Begun, Found).When(Record("discover", new(9, 10))).IsRefused<StepIsRecorded>();
        Duty.Given.History(Begun, Found).When(Record("discover", new(9, 10), "抄错时间"))
            .Records(new StepCorrected("discover", Day, new(9, 10), "抄错时间", Duty.Ana))!
            .Steps["discover"].OccurredAt.ShouldBe(new TimeOnly(9, 10));
    }

    [Fact]
    public void What_was_confirmed_on_a_wrong_time_is_confirmed_anew() =>
        Duty.Given.History([Begun, .. All, Duty.Act(Day), new OccurrenceSubmitted(Duty.Ana, null), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted),
                new OccurrenceConfirmed(Duty.Reviewer, Day, null), Duty.Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled)])
            .When(Record("discover", new(9, 10), "抄错时间"))
            .Records(new StepCorrected("discover", Day, new(9, 10), "抄错时间", Duty.Ana), Duty.Moved(OccurrenceStatus.Fulfilled, OccurrenceStatus.Submitted));

    [Fact]
    public void A_waived_duty_takes_no_steps() =>
        Duty.Given.History(Begun, new OccurrenceWaived(Duty.Reviewer, "不适用"), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived))
            .When(Record("discover", new(9, 20))).IsRefused<DutyIsSettled>();

    [Fact]
    public void It_is_handed_in_when_every_step_is_recorded()
    {
        Decision<OccurrenceEvent> Submit(Occurrence? occurrence) => SubmitOccurrenceDecider.Decide(new(null), occurrence!, Duty.By(Duty.Ana, Day));

        Duty.Given.History([Begun, All[0], All[2], Duty.Act(Day)]).When(Submit).IsRefused<StepsAreMissing>().Steps.ShouldBe(["assess", "handle"]);
        Duty.Given.History([Begun, .. All, Duty.Act(Day)]).When(Submit)
            .Records(new OccurrenceSubmitted(Duty.Ana, null), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted));
    }

    [Fact]
    public void Who_recorded_a_step_does_not_confirm_the_duty() =>
        Duty.Given.History([Begun, .. All, Duty.Act(Day, Duty.Ben), new OccurrenceSubmitted(Duty.Ben, null), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted)])
            .When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Duty.By(Duty.Ana, Day))).IsRefused<PerformerMayNotConfirm>();

    [Theory]
    [InlineData(11, 0, StepClock.InTime)]
    [InlineData(11, 1, StepClock.Late)]
    public void A_step_is_late_only_by_the_hours_of_the_bureau(int hour, int minute, string clock)
    {
        var step = new StepTaken(Day, new(hour, minute));

        StepClock.Of(Terms, step, At(23)).ShouldBe(clock);
        StepClock.Of(Terms with { StepHours = null }, step, At(23)).ShouldBe(StepClock.Taken);
    }

    [Fact]
    public void A_step_that_is_not_taken_waits_until_its_hours_are_over()
    {
        StepClock.Of(Terms, null, At(11)).ShouldBe(StepClock.Waiting);
        StepClock.Of(Terms, null, At(11).AddSeconds(1)).ShouldBe(StepClock.Overdue);
        StepClock.Of(Terms with { StepHours = null }, null, At(23)).ShouldBe(StepClock.Waiting);
        StepClock.DueAt(Terms with { TriggeredAt = null }).ShouldBe(new DateTime(2026, 6, 30, 2, 0, 0));
    }

    private static StepRecorded[] All { get; } = [.. Four.Select((step, i) => new StepRecorded(step, Day, new(9, 20 + i), Duty.Ana))];

    /// <summary>At ten in the morning in Asia/Shanghai.</summary>
    private static Func<Occurrence?, Decision<OccurrenceEvent>> Record(string step, TimeOnly at, string? reason = null) =>
        o => RecordStepDecider.Decide(new(step, Day, at, reason), o!, Duty.By(Duty.Ana, Day) with { At = At(10) });

    private static DateTimeOffset At(int hour) => new(Day, new(hour, 0), TimeSpan.FromHours(8));
}
