namespace Platform.Domain.Inspections.Across;

/// <summary>An oversight department tells a bureau that it is to be inspected (matrix H5).</summary>
/// <param name="From">First day, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
public sealed record AnnouncedInspection(
    Guid InspectionId, string Title, string InspectorName, DateOnly From, DateOnly To, IReadOnlyList<string> Methods, IReadOnlyList<ChecklistItem> Checklist)
{
    public const string Letter = "inspection.announced";
}

/// <summary>The result of an inspection, as it is told to a bureau that was inspected (matrix H11).</summary>
public sealed record ToldResult(Guid InspectionId, string Title, DateOnly ConcludedOn, string Summary, int Findings)
{
    public const string Letter = "inspection.result";
}

/// <summary>A finding, as it is put to the bureau.</summary>
/// <param name="Point">The words of the point of the checklist; null for what lies beside it.</param>
/// <param name="DueOn">To the end of this day, in Asia/Shanghai.</param>
public sealed record SentFinding(
    Guid FindingId, Guid InspectionId, string InspectionTitle, string? Article, string? Point, string Text, Severity Severity, DateOnly DueOn)
{
    public const string Letter = "finding.sent";
}

/// <summary>The bureau says who puts it right.</summary>
public sealed record SentAssignment(Guid FindingId, int Round, string UnitName, string? PostTitle, DateOnly On)
{
    public const string Letter = "finding.assigned";
}

/// <summary>A document by which a rectification is shown: what it is, and not what it says. The content stays with the bureau.</summary>
/// <param name="Title">Null for a document of limited readership.</param>
/// <param name="Sha256">Of the file, lower-case hex, by which it can be told again.</param>
public sealed record EvidenceDescriptor(string Kind, string? Title, DateOnly FormedOn, string Sha256);

/// <summary>The bureau says that it is put right, after its own confirmation.</summary>
public sealed record SentRectification(Guid FindingId, int Round, DateOnly DoneOn, string Words, IReadOnlyList<EvidenceDescriptor> Evidence)
{
    public const string Letter = "finding.rectified";
}

/// <summary>What the department holds of a rectification: verified, or owed again by another day.</summary>
/// <param name="Round">The round that is judged; when it is owed again, the next begins.</param>
/// <param name="Reason">Null when it is verified; so is <paramref name="DueOn"/>.</param>
public sealed record SentJudgement(Guid FindingId, int Round, string? Reason, DateOnly? DueOn)
{
    public const string Letter = "finding.judged";
}
