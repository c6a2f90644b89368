namespace Platform.Domain.Evidence;

/// <summary>Puts a newer version beside those that are there; its bytes are already kept under <paramref name="Sha256"/>.</summary>
public sealed record AddEvidenceVersion(
    string? FileName, long Size, string Sha256, FileSample Content, DateOnly FormedOn, string? Note, FileScan Scan);

public sealed record EvidenceIsWithdrawn()
    : Refusal("evidence-is-withdrawn", "The document was withdrawn. Register the right one as a document of its own.");

public sealed record EvidenceIsDisposed()
    : Refusal("evidence-is-disposed", "The content of this document was given up after its time of retention. What it was, and its hash, are still shown.");

public static class AddEvidenceVersionDecider
{
    public static Decision<EvidenceEvent> Decide(AddEvidenceVersion command, EvidenceItem item, By by)
    {
        Refusal[] faults =
        [
            .. FileFaults.Of(command.FileName, command.Size, command.Content, command.Scan),
            .. FileFaults.OfDay(command.FormedOn, by),
        ];
        if (faults is [var first, ..])
        {
            return first with { Errors = [.. faults.SelectMany(fault => fault.Errors)] };
        }

        if (item.IsDisposed)
        {
            return new EvidenceIsDisposed();
        }

        if (item.WithdrawnBecause is not null)
        {
            return new EvidenceIsWithdrawn();
        }

        // The same bytes again say nothing new; an earlier version that is right after all may come again.
        if (item.Latest.Sha256 == command.Sha256 && item.Latest.FormedOn == command.FormedOn)
        {
            return Decision<EvidenceEvent>.Nothing;
        }

        var number = item.Latest.Number + 1;
        var added = new EvidenceVersionAdded(
            number, FileNames.Tidy(command.FileName)!, FileKinds.Recognize(command.Content)!.MediaType, command.Size, command.Sha256, command.FormedOn,
            string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim());
        return (EvidenceEvent[])[added, .. command.Scan.Events(number)];
    }
}
