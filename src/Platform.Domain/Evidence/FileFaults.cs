namespace Platform.Domain.Evidence;

/// <summary>What is wrong with a file that is handed in, the same for a new document and for a new version.</summary>
internal static class FileFaults
{
    public static IEnumerable<Refusal> Of(string? fileName, long size, FileSample content, FileScan scan)
    {
        if (size > RegisterEvidenceDecider.LargestFile)
        {
            yield return At(new FileIsTooLarge(), "/file", "too-large", $"Send at most {RegisterEvidenceDecider.LargestFile} bytes.");
            yield break;
        }

        var name = FileNames.Tidy(fileName);
        if (name is null or { Length: > FileNames.Longest })
        {
            yield return At(new FileNameIsNotAcceptable(), "/file", "bad-name", $"Give the file a name of 1 to {FileNames.Longest} characters.");
        }

        if (size == 0)
        {
            yield return At(new FileIsEmpty(), "/file", "empty", "Choose a file that has content.");
        }
        else if (FileKinds.Check(name ?? string.Empty, content) is { } fault)
        {
            yield return fault;
        }

        if (scan.Finding is { } finding)
        {
            yield return At(new FileIsInfected(finding), "/file", "infected", $"The scanner found {finding}.");
        }
        else if (scan.IsMissing)
        {
            yield return At(new FileCouldNotBeScanned(), "/file", "not-scanned", "Send it again when the scanner answers.");
        }
    }

    public static IEnumerable<Refusal> OfDay(DateOnly formedOn, By by)
    {
        if (formedOn > by.Today)
        {
            yield return At(new EvidenceIsFormedInTheFuture(), "/formedOn", "in-the-future", "Give a day that is not after today.");
        }
    }

    public static Refusal At(Refusal refusal, string pointer, string code, string detail) => refusal with { Errors = [new(pointer, code, detail)] };
}
