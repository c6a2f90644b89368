using CsCheck;
using Platform.Domain.Calendar;
using static Platform.Domain.Tests.Calendar.Years;

namespace Platform.Domain.Tests.Calendar;

public sealed class CountingWorkingDays
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(2025, 2, 1).DayNumber, new DateOnly(2026, 11, 30).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2026-02-13", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)]
    public void Knows_the_days_that_the_notices_give_and_take(string day, bool worked) => Known.IsWorkingDay(Day(day)).ShouldBe(worked);

    // 2025 has 248 working days and 2026 has 248: the yearly figure of the notices' own tables.
    [Theory]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Counts_a_whole_year(int year, int expected) => WorkingDays.Count(Known, new(year, 1, 1), new(year, 12, 31)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-10-05", "2026-09-30", "2026-10-08")]
    [InlineData("2026-02-15", "2026-02-14", "2026-02-24")]
    [InlineData("2026-06-30", "2026-06-30", "2026-06-30")]
    public void Finds_the_working_day_on_either_side(string day, string before, string after)
    {
        WorkingDays.OnOrBefore(Known, Day(day)).ShouldBe(new(Day(before), true));
        WorkingDays.OnOrAfter(Known, Day(day)).ShouldBe(new(Day(after), true));
    }

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-10-08", -1, "2026-09-30")]
    [InlineData("2026-10-03", 1, "2026-10-08")]
    [InlineData("2026-10-03", 0, "2026-10-03")]
    [InlineData("2026-10-09", 1, "2026-10-10")]
    public void Adds_working_days(string day, int count, string expected) => WorkingDays.Add(Known, Day(day), count).Day.ShouldBe(Day(expected));

    [Fact]
    public void Says_when_a_year_has_no_notice_yet()
    {
        Known.Knows(new(2027, 1, 4)).ShouldBeFalse();
        WorkingDays.OnOrBefore(Known, new(2027, 1, 4)).ShouldBe(new(new(2027, 1, 4), false));
        WorkingDays.OnOrAfter(Known, new(2026, 12, 31)).ShouldBe(new(new(2026, 12, 31), true));
        WorkingDays.Add(Known, new(2026, 12, 31), 1).ShouldBe(new(new(2027, 1, 1), false));
        WorkingCalendar.Unknown.IsWorkingDay(new(2026, 10, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Going_there_and_back_arrives_at_the_same_working_day() =>
        Gen.Select(Days, Gen.Int[1, 30]).Sample((day, count) =>
        {
            var start = WorkingDays.OnOrBefore(Known, day).Day;
            var there = WorkingDays.Add(Known, start, count).Day;

            WorkingDays.Add(Known, there, -count).Day.ShouldBe(start);
            WorkingDays.Count(Known, start, there).ShouldBe(count + 1);
        });

    [Fact]
    public void What_is_found_is_worked_and_nothing_worked_lies_between() =>
        Days.Sample(day =>
        {
            var before = WorkingDays.OnOrBefore(Known, day).Day;
            var after = WorkingDays.OnOrAfter(Known, day).Day;

            Known.IsWorkingDay(before).ShouldBeTrue();
            Known.IsWorkingDay(after).ShouldBeTrue();
            WorkingDays.Count(Known, before.AddDays(1), after.AddDays(-1)).ShouldBe(0);
        });

    [Fact]
    public void A_calendar_of_rest_alone_is_a_fault_and_not_an_endless_search() =>
        Should.Throw<InvalidOperationException>(() => WorkingDays.OnOrAfter(
            new WorkingCalendar([Of2026 with { Holidays = [new("假", null, new(2026, 1, 1), new(2026, 12, 31))], WorkingRestDays = [] }]), new(2026, 3, 1)));
}
