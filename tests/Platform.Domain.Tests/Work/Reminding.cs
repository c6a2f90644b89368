using Platform.Domain.Calendar;
using Platform.Domain.Tests.Support;
using Platform.Domain.Work.Reminders;

namespace Platform.Domain.Tests.Work;

public sealed class SettingReminders
{
    private static readonly DeciderSpec<ReminderPolicy, ReminderPolicyEvent> Given = new(ReminderPolicy.Evolve);
    private static readonly ReminderPolicy Usual = ReminderPolicy.Default("finance");

    private static readonly SetReminderPolicy Command = new(
        Usual.Id, [1, 10, 5], new(21, 0), new(7, 30), false, [new(9, EscalationTarget.BureauOffice), new(2, EscalationTarget.UnitHead)], [new("FIN-O-013", [2, 20])]);

    [Fact]
    public void A_bureau_that_set_nothing_reminds_30_15_7_3_and_1_days_before()
    {
        Usual.DaysBefore.ShouldBe([30, 15, 7, 3, 1]);
        Usual.Escalation.Select(step => (step.DaysOverdue, step.To))
            .ShouldBe([(1, EscalationTarget.UnitHead), (7, EscalationTarget.UnitAbove), (15, EscalationTarget.BureauOffice)]);
    }

    [Fact]
    public void It_is_set_as_a_whole_the_longest_days_first_and_the_earliest_step_first()
    {
        var set = Given.Nothing().When(p => SetReminderPolicyDecider.Decide(Command, p, _ => true)).RecordsOne<ReminderPolicySet>();

        set.DaysBefore.ShouldBe([10, 5, 1]);
        set.Escalation.Select(step => step.DaysOverdue).ShouldBe([2, 9]);
        set.Overrides.Single().DaysBefore.ShouldBe([20, 2]);
        var policy = ReminderPolicy.Evolve(null, set)!;
        policy.DaysFor("FIN-O-013").ShouldBe([20, 2]);
        policy.DaysFor("FIN-O-001").ShouldBe([10, 5, 1]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var wrong = Command with
        {
            DaysBefore = [91, 3, 3],
            Escalation = [new(0, EscalationTarget.UnitHead), new(5, EscalationTarget.UnitHead), new(5, EscalationTarget.UnitAbove)],
            Overrides = [new("FIN-O-999", [-1]), new("FIN-O-013", []), new("FIN-O-013", [1])],
        };

        Given.Nothing().When(p => SetReminderPolicyDecider.Decide(wrong, p, id => id == "FIN-O-013")).IsRefused<ReminderPolicyIsNotAcceptable>()
            .Errors.Select(error => $"{error.Pointer} {error.Code}").ShouldBe(
            [
                "/daysBefore/0 out-of-range", "/daysBefore/2 given-twice", "/escalation/0/daysOverdue out-of-range", "/escalation/2/daysOverdue given-twice",
                "/overrides/0/obligationId unknown", "/overrides/0/daysBefore/0 out-of-range", "/overrides/2/obligationId given-twice",
            ]);
    }

    [Fact]
    public void Somebody_has_to_be_reminded_at_least_once_and_of_one_obligation_perhaps_never()
    {
        Given.Nothing().When(p => SetReminderPolicyDecider.Decide(Command with { DaysBefore = [] }, p, _ => true)).IsRefused<ReminderPolicyIsNotAcceptable>()
            .Errors.Single().Pointer.ShouldBe("/daysBefore");
        Given.Nothing().When(p => SetReminderPolicyDecider.Decide(Command with { Overrides = [new("FIN-O-013", [])] }, p, _ => true)).RecordsOne<ReminderPolicySet>();
    }

    [Theory]
    [InlineData("20:00", "08:00", "07:59", true)]
    [InlineData("20:00", "08:00", "08:00", false)]
    [InlineData("20:00", "08:00", "19:59", false)]
    [InlineData("20:00", "08:00", "20:00", true)]
    [InlineData("12:00", "14:00", "13:00", true)]
    [InlineData("12:00", "14:00", "14:00", false)]
    [InlineData("09:00", "09:00", "09:00", false)]
    public void Quiet_hours_may_lie_across_midnight(string from, string until, string time, bool quiet)
    {
        TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

        (Usual with { QuietFrom = Time(from), QuietUntil = Time(until) }).IsQuiet(new(2026, 5, 20), Time(time), WorkingCalendar.Unknown).ShouldBe(quiet);
    }

    [Fact]
    public void A_day_of_rest_is_quiet_unless_the_bureau_says_otherwise()
    {
        var (saturday, noon) = (new DateOnly(2026, 5, 23), new TimeOnly(12, 0));

        Usual.IsQuiet(saturday, noon, WorkingCalendar.Unknown).ShouldBeTrue();
        (Usual with { QuietOnRestDays = false }).IsQuiet(saturday, noon, WorkingCalendar.Unknown).ShouldBeFalse();
    }
}

public sealed class FindingTheRemindersOfADay
{
    private static readonly ReminderPolicy Usual = ReminderPolicy.Default("finance");

    // 2026-06-30 is a Tuesday.
    private static readonly DateOnly Due = new(2026, 6, 30);

    [Theory]
    [InlineData("2026-05-28", null)]
    // 30 days before is Sunday, 31 May: told on the Friday before.
    [InlineData("2026-05-29", 30)]
    [InlineData("2026-06-14", 30)]
    [InlineData("2026-06-15", 15)]
    [InlineData("2026-06-23", 7)]
    // 3 days before is Saturday.
    [InlineData("2026-06-25", 7)]
    [InlineData("2026-06-26", 3)]
    [InlineData("2026-06-29", 1)]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", null)]
    public void Of_the_steps_that_have_come_the_nearest_counts(string today, int? step) => StepOn(Day(today), Usual).ShouldBe(step);

    [Fact]
    public void An_obligation_with_days_of_its_own_has_a_table_of_its_own()
    {
        var policy = Usual with { Overrides = [new("FIN-O-013", [20]), new("FIN-O-014", [])] };

        var table = RemindersOfDay.On(Day("2026-06-10"), policy, WorkingCalendar.Unknown);

        table.Single(each => each.ObligationId == "FIN-O-013" && each.DueOn == Due).DaysBefore.ShouldBe(20);
        table.ShouldNotContain(each => each.ObligationId == "FIN-O-014");
        table.Single(each => each.ObligationId == null && each.DueOn == Due).DaysBefore.ShouldBe(30);
    }

    [Fact]
    public void A_reminder_that_falls_into_a_long_holiday_comes_before_it()
    {
        var holiday = new WorkingCalendar([new(2026, "1号", "通知", null, [new("国庆节", null, new(2026, 10, 1), new(2026, 10, 8))], [])]);

        RemindersOfDay.On(Day("2026-09-30"), Usual, holiday).Single(each => each.DueOn == new DateOnly(2026, 10, 10)).DaysBefore.ShouldBe(3);
    }

    [Fact]
    public void Escalation_is_made_up_for_as_long_as_a_node_may_have_been_down() =>
        RemindersOfDay.OverdueSince(Due, Usual).ShouldBe(Due.AddDays(-15 - RemindersOfDay.CatchUpDays));

    private static int? StepOn(DateOnly today, ReminderPolicy policy) =>
        RemindersOfDay.On(today, policy, WorkingCalendar.Unknown).SingleOrDefault(each => each.DueOn == Due)?.DaysBefore;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
