using Platform.Domain.Calendar;

namespace Platform.Domain.Work.Reminders;

/// <summary>On a given day, what a duty that is due on <paramref name="DueOn"/> is reminded of.</summary>
/// <param name="ObligationId">The obligation with days of its own; null for every other.</param>
/// <param name="DaysBefore">The step of the policy that counts on that day.</param>
public sealed record DueReminder(string? ObligationId, DateOnly DueOn, int DaysBefore);

/// <summary>Which reminders a day asks for. A pure table, so that finding the duties is one statement.</summary>
public static class RemindersOfDay
{
    // The longest holiday with the weekends at both its ends: so far back may a reminder be drawn.
    private const int LongestRest = 15;

    /// <summary>
    /// For each due day from today on, the nearest step whose day has come. Of several that passed unnoticed, as when the
    /// platform was down, only that one: nobody is told three times of the same day.
    /// </summary>
    public static IReadOnlyList<DueReminder> On(DateOnly today, ReminderPolicy policy, WorkingCalendar calendar) =>
    [
        .. Table(null, policy.DaysBefore, today, calendar),
        .. policy.Overrides.SelectMany(own => Table(own.ObligationId, own.DaysBefore, today, calendar)),
    ];

    private static IEnumerable<DueReminder> Table(string? obligationId, IReadOnlyList<int> days, DateOnly today, WorkingCalendar calendar) =>
        from ahead in Enumerable.Range(0, days.Count == 0 ? 0 : days.Max() + LongestRest + 1)
        let dueOn = today.AddDays(ahead)
        let come = days.Where(before => ReminderDays.Of(dueOn, before, WorkingDayRule.PreviousWorkingDay, calendar).Day <= today).ToList()
        where come.Count > 0
        select new DueReminder(obligationId, dueOn, come.Min());

    /// <summary>The days of overdue duties that a step may still be sent for: the longest step, and as long as a node may have been down.</summary>
    public static DateOnly OverdueSince(DateOnly today, ReminderPolicy policy) =>
        today.AddDays(-policy.Escalation.Select(step => step.DaysOverdue).DefaultIfEmpty(0).Max() - CatchUpDays);

    /// <summary>How long a node may have been down, in days, for escalations still to be made up for.</summary>
    public const int CatchUpDays = 14;
}
