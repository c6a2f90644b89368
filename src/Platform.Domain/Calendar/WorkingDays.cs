namespace Platform.Domain.Calendar;

/// <summary>A day found in a calendar.</summary>
/// <param name="IsCertain">False when a year that was gone through has no notice yet: the day may still move.</param>
public readonly record struct FoundDay(DateOnly Day, bool IsCertain);

/// <summary>Arithmetic with working days.</summary>
public static class WorkingDays
{
    // No arrangement leaves so many days without a worked one; a calendar that does is a fault, not an endless search.
    private const int LongestRest = 60;

    /// <summary>The day itself when it is worked, otherwise the last worked day before it.</summary>
    public static FoundDay OnOrBefore(WorkingCalendar calendar, DateOnly day) => Find(calendar, day, -1);

    /// <summary>The day itself when it is worked, otherwise the first worked day after it.</summary>
    public static FoundDay OnOrAfter(WorkingCalendar calendar, DateOnly day) => Find(calendar, day, 1);

    /// <summary>
    /// So many working days after a day, or before it when the number is negative. The day itself is not counted; zero is
    /// the day itself, worked or not.
    /// </summary>
    public static FoundDay Add(WorkingCalendar calendar, DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        var found = new FoundDay(day, calendar.Knows(day));
        for (var left = Math.Abs(workingDays); left > 0; left--)
        {
            var next = Find(calendar, found.Day.AddDays(step), step);
            found = new(next.Day, found.IsCertain && next.IsCertain);
        }

        return found;
    }

    /// <summary>The working days from one day to another, both included; none when the second is earlier.</summary>
    public static int Count(WorkingCalendar calendar, DateOnly from, DateOnly to) =>
        Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Count(offset => calendar.IsWorkingDay(from.AddDays(offset)));

    private static FoundDay Find(WorkingCalendar calendar, DateOnly day, int step)
    {
        var certain = true;
        for (var tried = 0; tried <= LongestRest; tried++, day = day.AddDays(step))
        {
            certain &= calendar.Knows(day);
            if (calendar.IsWorkingDay(day))
            {
                return new(day, certain);
            }
        }

        throw new InvalidOperationException($"There is no working day within {LongestRest} days of {day:O}.");
    }
}
