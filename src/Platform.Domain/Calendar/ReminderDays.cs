namespace Platform.Domain.Calendar;

/// <summary>
/// What is done with the day of a reminder that falls on a day of rest. The due day itself is moved by nothing here: documents of
/// this kind do not roll forward by law (U3, U34); what moves is the day on which somebody is told.
/// </summary>
public enum WorkingDayRule
{
    /// <summary>The calendar day, whatever day it is.</summary>
    None,

    /// <summary>The last working day on or before it.</summary>
    PreviousWorkingDay,

    /// <summary>The first working day on or after it.</summary>
    NextWorkingDay,
}

/// <summary>The days on which a duty's owner is reminded.</summary>
public static class ReminderDays
{
    /// <summary>The day of the reminder that comes so many days before a due day. Never after the due day, whatever the rule.</summary>
    public static FoundDay Of(DateOnly dueOn, int daysBefore, WorkingDayRule rule, WorkingCalendar calendar)
    {
        var day = dueOn.AddDays(-daysBefore);
        var found = rule switch
        {
            WorkingDayRule.PreviousWorkingDay => WorkingDays.OnOrBefore(calendar, day),
            WorkingDayRule.NextWorkingDay => WorkingDays.OnOrAfter(calendar, day),
            _ => new(day, true),
        };
        // The last one, on a due day that is no working day, would otherwise come when it is too late.
        return found.Day > dueOn ? WorkingDays.OnOrBefore(calendar, dueOn) : found;
    }

    /// <summary>The due days among those given whose reminders move when the calendar changes.</summary>
    public static IReadOnlyList<DateOnly> Moved(
        IEnumerable<DateOnly> dueDays, IReadOnlyCollection<int> daysBefore, WorkingDayRule rule, WorkingCalendar before, WorkingCalendar after) =>
    [
        .. dueDays.Where(due => daysBefore.Any(days => Of(due, days, rule, before).Day != Of(due, days, rule, after).Day)).Distinct().Order(),
    ];
}
