namespace Platform.Domain.Ledgers;

/// <summary>
/// What has been established about an occurrence. Whether a pending one is not yet due, open or due soon follows from the
/// day it is looked at, and is not a fact: see <see cref="StateOnDay"/>.
/// </summary>
public enum OccurrenceStatus
{
    /// <summary>Nothing established yet and nothing overdue.</summary>
    Pending,

    /// <summary>Handed in, waits for another person's confirmation.</summary>
    Submitted,

    /// <summary>Sent back with a reason.</summary>
    Returned,

    /// <summary>The due day has passed without a submission; the window is not closed yet.</summary>
    Overdue,

    /// <summary>Done by the due day and confirmed.</summary>
    Fulfilled,

    /// <summary>Done after the due day but before the window closed, and confirmed.</summary>
    Late,

    /// <summary>Nothing had been handed in when the window closed.</summary>
    Missed,

    /// <summary>Done after the window closed. The miss stays a miss.</summary>
    MadeUp,

    /// <summary>Not applicable, with a reason and an approver.</summary>
    Waived,

    /// <summary>The owner stated that nothing happened in the period that would call for it.</summary>
    DeclaredNone,

    /// <summary>No longer owed, because the rules or the organisation changed. Never judged, and never a part of the rate.</summary>
    Withdrawn,

    /// <summary>Counts are shown; the rules set no measure to judge by.</summary>
    NoVerdict,
}
