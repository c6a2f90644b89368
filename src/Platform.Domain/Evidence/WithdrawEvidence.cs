namespace Platform.Domain.Evidence;

/// <summary>Says that a document may no longer be offered for a duty, and why.</summary>
public sealed record WithdrawEvidence(string? Reason);

public sealed record EvidenceWithdrawalNeedsAReason()
    : Refusal("evidence-withdrawal-needs-a-reason", "Say why the document is withdrawn.");

public sealed record EvidenceIsInUse(IReadOnlyList<Guid> ActIds)
    : Refusal("evidence-is-in-use", "A record that stands refers to this document. Correct that record first; then withdraw the document.");

public static class WithdrawEvidenceDecider
{
    public const int LongestReason = 1000;

    /// <param name="standingActs">The recorded acts that refer to the document and were not replaced by a correction.</param>
    public static Decision<EvidenceEvent> Decide(WithdrawEvidence command, EvidenceItem item, IReadOnlyList<Guid> standingActs)
    {
        if (command.Reason?.Trim() is not { Length: >= 1 and <= LongestReason } reason)
        {
            return new EvidenceWithdrawalNeedsAReason
            {
                Errors = [new("/reason", "required", $"Give a reason of 1 to {LongestReason} characters.")],
            };
        }

        return item.WithdrawnBecause is not null ? Decision<EvidenceEvent>.Nothing
            : standingActs.Count > 0 ? new EvidenceIsInUse(standingActs)
            : new EvidenceWithdrawn(reason);
    }
}
