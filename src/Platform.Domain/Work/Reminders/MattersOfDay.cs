using Platform.Domain.Work.Notices;

namespace Platform.Domain.Work.Reminders;

/// <summary>Something that waits for somebody and is no duty of the ledger.</summary>
/// <param name="UnitId">The unit for which it waits; empty where it waits for the bureau's office.</param>
/// <param name="PostId">The post for which it waits; null where it is the unit.</param>
/// <param name="DueOn">The day until which it is waited for; of a closing, the day since which.</param>
/// <param name="For">Who else than those of the unit or the post is asked; null for these.</param>
public sealed record WaitingMatter(NoticeKind Kind, Guid Id, Guid UnitId, Guid? PostId, DateOnly DueOn, EscalationTarget? For = null);

/// <param name="Step">Days before the due day, or below nothing: days after it.</param>
public sealed record MatterReminder(WaitingMatter Matter, int Step, EscalationTarget? To);

/// <summary>Which of what waits a day asks to be told of, by the same steps as the duties of the ledger.</summary>
public static class MattersOfDay
{
    /// <param name="reminders">What the day asks for, as <see cref="RemindersOfDay"/> has it.</param>
    /// <returns>Of several steps that have come the last one alone: nobody is told three times of the same day.</returns>
    public static IReadOnlyList<MatterReminder> On(
        DateOnly today, ReminderPolicy policy, IReadOnlyList<DueReminder> reminders, IReadOnlyList<WaitingMatter> matters)
    {
        var ahead = reminders.Where(each => each.ObligationId is null).ToDictionary(each => each.DueOn, each => each.DaysBefore);
        return [.. matters.Select(matter => Of(matter, today, policy, ahead)).OfType<MatterReminder>()];
    }

    private static MatterReminder? Of(WaitingMatter matter, DateOnly today, ReminderPolicy policy, Dictionary<DateOnly, int> ahead)
    {
        if (matter.DueOn >= today)
        {
            return ahead.TryGetValue(matter.DueOn, out var step) ? new(matter, step, matter.For) : null;
        }

        return policy.Escalation.LastOrDefault(each => matter.DueOn <= today.AddDays(-each.DaysOverdue)) is { } overdue
            ? new(matter, -overdue.DaysOverdue, overdue.To)
            : null;
    }
}
