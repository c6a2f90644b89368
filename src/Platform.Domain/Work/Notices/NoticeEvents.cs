namespace Platform.Domain.Work.Notices;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record NoticeEvent
{
    private protected NoticeEvent()
    {
    }
}

/// <summary>A person was told, once on a day, of everything that the day asked to be told.</summary>
[StoredAs("notice.sent.v1")]
public sealed record NoticeSent(Guid NoticeId, Guid PersonId, DateOnly Day, IReadOnlyList<NoticeItem> Items) : NoticeEvent;

/// <summary>One thing in a notice. Titles are looked up when it is read.</summary>
/// <param name="OccurrenceId">The duty; by its kind the bulletin, the bulletin received, the incident or the call for a report.</param>
/// <param name="Step">Days before the due day, or days overdue for an escalation; below nothing where what is no duty is overdue.</param>
/// <param name="To">Whom it is directed to; null for those who owe it.</param>
/// <param name="PostId">The post by which it concerns the person; null where a role does.</param>
public sealed record NoticeItem(NoticeKind Kind, Guid OccurrenceId, DateOnly DueOn, int Step, Reminders.EscalationTarget? To, Guid? PostId);

public enum NoticeKind
{
    /// <summary>A duty of the person's own falls due.</summary>
    Reminder,

    /// <summary>A duty of somebody below is overdue.</summary>
    Escalation,

    /// <summary>A bulletin of the bureau's own waits to be acknowledged.</summary>
    Bulletin,

    /// <summary>A bulletin of the oversight department waits for the bureau.</summary>
    ReceivedBulletin,

    /// <summary>An incident waits for a report.</summary>
    IncidentReport,

    /// <summary>An incident waits to be closed.</summary>
    IncidentClosing,

    /// <summary>The oversight department asks for a report.</summary>
    ReportCall,
}

/// <summary>A person was told that a paper waits for them. Which one and what it says stands where it waits, and nowhere else.</summary>
[StoredAs("notice.paper-waits.v1")]
public sealed record PaperWaits(Guid NoticeId, Guid PersonId, DateOnly Day) : NoticeEvent;

/// <summary>Somebody was told at once of something that another tenant sent theirs, and not only with the notice of a day.</summary>
/// <param name="PersonId">The person; of an account that is no person's, as in an oversight department, the account.</param>
[StoredAs("notice.matter-arrived.v1")]
public sealed record MatterArrived(Guid NoticeId, Guid PersonId, DateOnly Day, NoticeItem Item) : NoticeEvent;

[StoredAs("notice.read.v1")]
public sealed record NoticeRead(string ReadBy) : NoticeEvent;
