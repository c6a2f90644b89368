using System.Text.Json.Serialization;

namespace Platform.Domain.Incidents;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record IncidentEvent
{
    private protected IncidentEvent()
    {
    }
}

/// <summary>
/// What the institution has to answer. Nothing of what anybody said, nobody who said it, no account and no page: there is no
/// member for any of it (ADR 0026).
/// </summary>
/// <param name="Category">One of the bureau's own.</param>
/// <param name="Matter">What the institution has to put in order, in a few words.</param>
/// <param name="HappenedAt">UTC.</param>
/// <param name="KnownAt">When the unit came to know of it; UTC.</param>
/// <param name="ChannelId">The institution's own channel that is concerned, of the register; null for none.</param>
public sealed record IncidentFacts(
    Guid UnitId, Guid ResponsiblePostId, string Category, string Matter, DateTimeOffset HappenedAt, DateTimeOffset KnownAt, Guid? ChannelId);

/// <param name="Clocks">Of the category, as the bureau had set them; the incident keeps them.</param>
/// <param name="PolicyNumber">Which setting of the bureau that was; 0 for none.</param>
/// <param name="OccurrenceIds">The first-moment duties that it started, in the unit's ledger.</param>
/// <param name="RecordedAt">UTC.</param>
[StoredAs("incident.recorded.v1")]
public sealed record IncidentRecorded(
    Guid IncidentId,
    IncidentFacts Facts,
    IncidentLevel Level,
    IReadOnlyList<IncidentClock> Clocks,
    int PolicyNumber,
    IReadOnlyList<Guid> OccurrenceIds,
    DateTimeOffset RecordedAt,
    string RecordedBy) : IncidentEvent;

/// <summary>What was recorded wrongly, anew and with the reason. What stood before stays in the stream.</summary>
[StoredAs("incident.corrected.v1")]
public sealed record IncidentCorrected(
    Guid ResponsiblePostId, string Matter, DateTimeOffset HappenedAt, DateTimeOffset KnownAt, Guid? ChannelId, string Reason, string CorrectedBy) : IncidentEvent;

public enum ReportStage
{
    First,
    FollowUp,
    Final,
}

/// <summary>To whom a report went: a unit of the bureau or a body of its directory, by the name of that day.</summary>
public sealed record ReportRecipient(Guid? UnitId, Guid? BodyId, string NameZh);

/// <summary>The unit reported upward what it did.</summary>
/// <param name="SentAt">UTC.</param>
/// <param name="Text">The institution's own handling, in a few sentences.</param>
[StoredAs("incident.reported.v1")]
public sealed record IncidentReported(int Number, ReportStage Stage, ReportRecipient To, DateTimeOffset SentAt, string Text, string ReportedBy) : IncidentEvent;

[StoredAs("incident.level-changed.v1")]
public sealed record IncidentLevelChanged(IncidentLevel Level, DateTimeOffset ChangedAt, string Reason, string ChangedBy) : IncidentEvent;

/// <summary>The clocks stand from here on, for a reason.</summary>
[StoredAs("incident.paused.v1")]
public sealed record IncidentPaused(DateTimeOffset PausedAt, string Reason, string PausedBy) : IncidentEvent;

[StoredAs("incident.resumed.v1")]
public sealed record IncidentResumed(DateTimeOffset ResumedAt, string Reason, string ResumedBy) : IncidentEvent;

/// <summary>What is to be different from now on, who sees to it, and by when.</summary>
/// <param name="OccurrenceId">Its duty in the ledger; null for what was closed before it had one.</param>
public sealed record IncidentChange(
    string Text, Guid OwnerPostId, DateOnly DueOn, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? OccurrenceId = null)
{
    /// <summary>The same words for the same post by the same day are one, whether it has a duty or not.</summary>
    public bool SaysTheSameAs(IncidentChange other) => this with { OccurrenceId = null } == other with { OccurrenceId = null };
}

[StoredAs("incident.closed.v1")]
public sealed record IncidentClosed(DateTimeOffset ClosedAt, string Learnt, IReadOnlyList<IncidentChange> Changes, string ClosedBy) : IncidentEvent;

[StoredAs("incident.reopened.v1")]
public sealed record IncidentReopened(DateTimeOffset ReopenedAt, string Reason, string ReopenedBy) : IncidentEvent;

/// <summary>A finding of an inspection is about how this incident was reported. What it says is said there, by whoever found it.</summary>
[StoredAs("incident.finding-linked.v1")]
public sealed record IncidentFindingLinked(Guid FindingId, string LinkedBy) : IncidentEvent;
