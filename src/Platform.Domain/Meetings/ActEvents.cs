using System.Text.Json.Serialization;

namespace Platform.Domain.Meetings;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ActEvent
{
    private protected ActEvent()
    {
    }
}

/// <summary>A piece of evidence as an act refers to it.</summary>
public sealed record ActEvidence(Guid EvidenceId, string Kind);

/// <summary>Something was done: a meeting was held, a report sent, an inspection made. Recorded once, for every duty it serves.</summary>
/// <param name="OccurredOn">The day it was done, in Asia/Shanghai.</param>
/// <param name="Topics">Agenda topics; what was dealt with, never what anybody said.</param>
/// <param name="SupersedesActId">The wrong record in whose place this one stands.</param>
[StoredAs("act.recorded.v1")]
public sealed record ActHeld(
    Guid ActId,
    Guid UnitId,
    ActKind Kind,
    string Title,
    DateOnly OccurredOn,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Guid> PresentPostIds,
    IReadOnlyList<ActEvidence> Evidence,
    IReadOnlyList<Guid> OccurrenceIds,
    Guid? SupersedesActId) : ActEvent
{
    /// <summary>To whom a report was sent, by the names that the rules give; null where nothing was sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? SentTo { get; init; }

    /// <summary>Who received a copy.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? CopiedTo { get; init; }

    /// <summary>The duties of ongoing conduct that it shows: nothing falls due there, and nothing is judged. Null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ConductShown>? Conduct { get; init; }

    /// <summary>What an import says of an act of a past year; null for an act that was recorded in its time.</summary>
    public ImportedAct? Imported { get; init; }
}

/// <summary>A duty of ongoing conduct under the rules that were in force on the day of the act.</summary>
public sealed record ConductShown(Guid SchemeId, string ObligationId);

/// <summary>An act of a past year, brought by a workbook: for which duty, and what showed it. It gets no verdict (matrix U37).</summary>
/// <param name="EvidenceNote">Where the evidence lies, in words; the file itself was never taken in.</param>
public sealed record ImportedAct(string ObligationId, string? EvidenceNote);

/// <summary>What went on in a meeting: agenda, who was absent, what was decided and how each stood to it. The latest one stands.</summary>
/// <param name="Reason">Why it was recorded anew; null for the first.</param>
[StoredAs("act.proceedings-recorded.v1")]
public sealed record ProceedingsRecorded(Proceedings Proceedings, string? Reason, string RecordedBy) : ActEvent;

/// <summary>The meeting gave somebody something to do, which stands as a duty in the owner's ledger.</summary>
/// <param name="Number">Counts from 1 within the meeting.</param>
/// <param name="OwnerPostId">The post that owes it; null where the unit does as a whole.</param>
/// <param name="DueOn">To the end of this day, in Asia/Shanghai.</param>
/// <param name="EvidenceKinds">What is accepted as proof that it was done.</param>
[StoredAs("act.resolution-adopted.v1")]
public sealed record ResolutionAdopted(
    int Number, string Text, Guid OwnerUnitId, Guid? OwnerPostId, DateOnly DueOn, IReadOnlyList<string> EvidenceKinds, Guid OccurrenceId, string AdoptedBy) : ActEvent;

/// <summary>An imported act that nothing has come to rest on is as if it had never been recorded.</summary>
[StoredAs("act.withdrawn.v1")]
public sealed record ActWithdrawn(string Reason) : ActEvent;

[StoredAs("act.superseded.v1")]
public sealed record ActReplaced(Guid ByActId, string Reason) : ActEvent;

/// <summary>A changed rule set asks for another duty in the place of one that the act served; the act serves that one too.</summary>
[StoredAs("act.carried-over.v1")]
public sealed record ActCarriedOver(Guid FromOccurrenceId, Guid ToOccurrenceId) : ActEvent;

public enum ActKind
{
    Meeting,
    Report,
    Document,
    Inspection,
    Training,
    Attestation,
    Other,
}
