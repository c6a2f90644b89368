namespace Platform.Domain.Evidence;

/// <summary>What a scanner said about a file that was taken in.</summary>
/// <param name="Scanner">The scanner and its signatures, as it names itself; null when none looked.</param>
/// <param name="Finding">What it found, by its own name for it.</param>
/// <param name="IsMissing">Whether a scanner should have looked and could not.</param>
public sealed record FileScan(string? Scanner, string? Finding = null, bool IsMissing = false)
{
    /// <summary>No scanner is set up.</summary>
    public static FileScan None { get; } = new((string?)null);

    /// <summary>A scanner is demanded and did not answer.</summary>
    public static FileScan Demanded { get; } = new(null, null, IsMissing: true);

    /// <summary>The facts to record about a version that was accepted.</summary>
    public IEnumerable<EvidenceEvent> Events(int number) => Scanner is null ? [] : [new EvidenceScanned(number, Finding, Scanner)];
}

public sealed record FileIsInfected(string Finding)
    : Refusal("file-is-infected", $"The scanner found {Finding} in the file, so it was not taken in. Clean the computer it came from.");

public sealed record FileCouldNotBeScanned()
    : Refusal("file-could-not-be-scanned", "Files are taken in only after a scan, and the scanner does not answer. Try again later, or ask the operator.");
