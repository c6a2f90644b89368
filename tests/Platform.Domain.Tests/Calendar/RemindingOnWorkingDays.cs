using CsCheck;
using Platform.Domain.Calendar;
using static Platform.Domain.Tests.Calendar.Years;

namespace Platform.Domain.Tests.Calendar;

public sealed class RemindingOnWorkingDays
{
    [Theory]
    [InlineData("2026-10-06", 1, WorkingDayRule.None, "2026-10-05")]
    [InlineData("2026-10-06", 1, WorkingDayRule.PreviousWorkingDay, "2026-09-30")]
    [InlineData("2026-10-15", 10, WorkingDayRule.NextWorkingDay, "2026-10-08")]
    [InlineData("2026-06-30", 7, WorkingDayRule.PreviousWorkingDay, "2026-06-23")]
    public void Follows_the_rule(string due, int daysBefore, WorkingDayRule rule, string expected) =>
        ReminderDays.Of(Day(due), daysBefore, rule, Known).Day.ShouldBe(Day(expected));

    [Theory]
    [InlineData(WorkingDayRule.PreviousWorkingDay)]
    [InlineData(WorkingDayRule.NextWorkingDay)]
    public void Never_comes_after_the_due_day(WorkingDayRule rule) => ReminderDays.Of(Day("2026-10-05"), 1, rule, Known).Day.ShouldBe(Day("2026-09-30"));

    [Fact]
    public void Without_a_rule_the_calendar_has_no_say() =>
        ReminderDays.Of(new(2027, 10, 2), 1, WorkingDayRule.None, WorkingCalendar.Unknown).ShouldBe(new(new(2027, 10, 1), true));

    [Fact]
    public void Is_uncertain_in_a_year_without_a_notice() =>
        ReminderDays.Of(new(2027, 10, 2), 1, WorkingDayRule.PreviousWorkingDay, Known).ShouldBe(new(new(2027, 10, 1), false));

    [Fact]
    public void Whatever_the_rule_the_day_is_worked_and_not_after_the_due_day() =>
        Gen.Select(
            Gen.Int[new DateOnly(2025, 3, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber].Select(DateOnly.FromDayNumber),
            Gen.Int[0, 30], Gen.Bool.Select(next => next ? WorkingDayRule.NextWorkingDay : WorkingDayRule.PreviousWorkingDay)).Sample((due, days, rule) =>
        {
            var day = ReminderDays.Of(due, days, rule, Known).Day;

            Known.IsWorkingDay(day).ShouldBeTrue();
            day.ShouldBeLessThanOrEqualTo(due);
        });

    [Fact]
    public void A_change_moves_the_reminders_that_fell_on_what_became_a_holiday_and_no_others()
    {
        var before = new WorkingCalendar([Of2025]);

        ReminderDays.Moved([Day("2026-10-06"), Day("2026-06-30"), Day("2026-10-06")], [1, 3], WorkingDayRule.PreviousWorkingDay, before, Known).ShouldBe([Day("2026-10-06")]);
        ReminderDays.Moved([Day("2026-10-06")], [1], WorkingDayRule.None, before, Known).ShouldBeEmpty();
        ReminderDays.Moved([Day("2026-10-06")], [1], WorkingDayRule.PreviousWorkingDay, Known, Known).ShouldBeEmpty();
    }

    [Fact]
    public void The_days_that_differ_are_those_that_a_notice_gives_or_takes()
    {
        var differ = Known.DifferencesFrom(new WorkingCalendar([Of2025]));

        differ.ShouldContain(Day("2026-02-14"));
        differ.ShouldContain(Day("2026-10-01"));
        // A Saturday within a holiday was no working day before.
        differ.ShouldNotContain(Day("2026-10-03"));
        Known.DifferencesFrom(Known).ShouldBeEmpty();
    }
}
