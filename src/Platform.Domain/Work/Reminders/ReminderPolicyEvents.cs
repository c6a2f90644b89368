namespace Platform.Domain.Work.Reminders;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ReminderPolicyEvent
{
    private protected ReminderPolicyEvent()
    {
    }
}

/// <summary>The bureau set when its people are told of what falls due. Each setting states the whole.</summary>
/// <param name="DaysBefore">Days before the due day, the longest first; each falls back to the working day before it.</param>
/// <param name="QuietFrom">Time of day in Asia/Shanghai from which nothing is sent; the same as <paramref name="QuietUntil"/> for no quiet hours.</param>
/// <param name="QuietOnRestDays">Nothing is sent on a day that is not worked either.</param>
/// <param name="Escalation">Who is told of what is overdue, the earliest first.</param>
/// <param name="Overrides">Obligations with days of their own; an empty list of days sends no reminder.</param>
[StoredAs("reminder-policy.set.v1")]
public sealed record ReminderPolicySet(
    Guid PolicyId,
    IReadOnlyList<int> DaysBefore,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil,
    bool QuietOnRestDays,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<ObligationReminders> Overrides) : ReminderPolicyEvent;

/// <summary>After so many days overdue somebody above is told.</summary>
public sealed record EscalationStep(int DaysOverdue, EscalationTarget To);

/// <summary>The days of one obligation, in the place of the common ones.</summary>
public sealed record ObligationReminders(string ObligationId, IReadOnlyList<int> DaysBefore);

/// <summary>Whom a step of escalation reaches. Each means whoever holds the post, or the role, on the day it is sent.</summary>
public enum EscalationTarget
{
    /// <summary>The first responsible of the unit, or of the nearest unit above that has one.</summary>
    UnitHead,

    /// <summary>The first responsible of the nearest unit above the unit.</summary>
    UnitAbove,

    /// <summary>The bureau's office.</summary>
    BureauOffice,
}
