namespace Platform.Domain.Schemes.Interpretations;

/// <summary>How the bureau reads an article, or decides a point that the pack lists as unclear.</summary>
/// <param name="AmbiguityId">The unclear point of the pack that it decides; null where it only explains.</param>
/// <param name="ApprovedBy">Null until another person has approved it.</param>
public sealed record Interpretation(
    Guid Id, string Article, string? AmbiguityId, string Words, string ProposedBy, InterpretationStatus Status, string? ApprovedBy = null);

public enum InterpretationStatus
{
    Proposed,
    Approved,
    Withdrawn,
}
