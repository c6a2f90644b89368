namespace Platform.Domain.Schemes.Reading;

/// <summary>
/// Keeps what people say, think and believe out of the records: such duties are the institution's attestation only, with
/// the evidence that an attestation needs and no other.
/// </summary>
internal static class ScopeCheck
{
    public static void Check(PackNode pack, FaultList faults)
    {
        foreach (var obligation in pack["obligations"].Items)
        {
            var isAttestation = obligation["scope"].Text == Scopes.AttestationOnly;
            if (obligation["category"].Text == "restricted-topic" && obligation["scope"].Text is not null && !isAttestation)
            {
                faults.Add(obligation["scope"], "restricted-topic-scope",
                    "A duty of the category 'restricted-topic' is always 'attestation-only'. Set the scope so.");
            }

            foreach (var kind in obligation["evidenceKinds"].Items.Where(k => isAttestation && IsContent(k.Text)))
            {
                faults.Add(kind, "attestation-evidence",
                    $"An attestation-only duty does not accept '{kind.Text}' as evidence. Accepted: "
                    + string.Join(", ", Codes.AttestationEvidence) + ".");
            }
        }
    }

    // An unknown code has been refused by name already.
    private static bool IsContent(string? kind) =>
        kind is not null && Codes.EvidenceKinds.Contains(kind) && !Codes.AttestationEvidence.Contains(kind);
}
