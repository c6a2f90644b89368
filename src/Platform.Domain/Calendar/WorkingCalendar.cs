using System.Collections.Immutable;

namespace Platform.Domain.Calendar;

/// <summary>
/// Which days are worked. A year whose notice is not known is taken as weekdays and weekends alone, and
/// <see cref="Knows"/> says so: nobody should mistake that for the arrangement.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly ImmutableHashSet<int> _years;
    private readonly ImmutableHashSet<DateOnly> _off;
    private readonly ImmutableHashSet<DateOnly> _worked;

    public WorkingCalendar(IEnumerable<CalendarYear> years)
    {
        var known = years.ToList();
        _years = [.. known.Select(year => year.Year)];
        _worked = [.. known.SelectMany(year => year.WorkingRestDays)];
        // A day that one notice gives and another takes away is worked: the reminder then comes early and never late.
        _off = [.. known.SelectMany(year => year.Holidays).SelectMany(Days).Except(_worked)];
    }

    /// <summary>Weekdays and weekends alone.</summary>
    public static WorkingCalendar Unknown { get; } = new([]);

    /// <summary>Whether the notice of the day's year is known.</summary>
    public bool Knows(DateOnly day) => _years.Contains(day.Year);

    public bool IsWorkingDay(DateOnly day) =>
        _worked.Contains(day) || (!_off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The days on which two calendars differ, in order.</summary>
    public IReadOnlyList<DateOnly> DifferencesFrom(WorkingCalendar other) =>
    [
        .. _off.Union(_worked).Union(other._off).Union(other._worked).Where(day => IsWorkingDay(day) != other.IsWorkingDay(day)).Order(),
    ];

    private static IEnumerable<DateOnly> Days(Holiday holiday) =>
        Enumerable.Range(0, Math.Max(0, holiday.To.DayNumber - holiday.From.DayNumber + 1)).Select(holiday.From.AddDays);
}
