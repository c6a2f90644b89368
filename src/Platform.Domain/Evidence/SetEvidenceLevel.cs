namespace Platform.Domain.Evidence;

/// <summary>Says how widely a document may be read.</summary>
public sealed record SetEvidenceLevel(EvidenceLevel Level, string Reason);

public static class SetEvidenceLevelDecider
{
    public static Decision<EvidenceEvent> Decide(SetEvidenceLevel command, EvidenceItem item) =>
        item.Level == command.Level ? Decision<EvidenceEvent>.Nothing : new EvidenceLevelSet(command.Level, command.Reason);
}
