namespace Platform.Domain.Schemes.Interpretations;

/// <summary>How the bureau reads an article, or decides a point that the pack lists as unclear.</summary>
/// <param name="AmbiguityId">The unclear point of the pack that it decides; null where it only explains.</param>
public sealed record Interpretation(Guid Id, string Article, string? AmbiguityId, string ProposedBy, InterpretationStatus Status);

public enum InterpretationStatus
{
    Proposed,
    Approved,
    Withdrawn,
}
