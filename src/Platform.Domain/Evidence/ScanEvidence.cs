namespace Platform.Domain.Evidence;

/// <summary>Records what a scanner says, today, about a version that was taken in earlier.</summary>
public sealed record ScanEvidence(int Number, FileScan Scan);

public sealed record ScannerIsMissing()
    : Refusal("scanner-is-missing", "No scanner is set up here, or it does not answer. Ask the operator.");

public static class ScanEvidenceDecider
{
    public static Decision<EvidenceEvent> Decide(ScanEvidence command, EvidenceItem item) =>
        item.IsDisposed ? new EvidenceIsDisposed()
        : command.Scan.Scanner is not { } scanner ? new ScannerIsMissing()
        // The same scanner with the same signatures and the same answer says nothing new.
        : item.Versions.Find(version => version.Number == command.Number) is { } version && version.ScannedBy == scanner && version.Finding == command.Scan.Finding
            ? Decision<EvidenceEvent>.Nothing
        : new EvidenceScanned(command.Number, command.Scan.Finding, scanner);
}
