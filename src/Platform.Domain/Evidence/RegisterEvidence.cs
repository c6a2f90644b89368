using Platform.Domain.Schemes;

namespace Platform.Domain.Evidence;

/// <summary>Takes in a document whose bytes are already kept under <paramref name="Sha256"/>.</summary>
/// <param name="FileName">As the sender gave it; what is stored is tidied.</param>
/// <param name="Size">Bytes.</param>
/// <param name="FormedOn">The day the document itself was made, in Asia/Shanghai.</param>
/// <param name="Scan">Null when no scanner is set up.</param>
public sealed record RegisterEvidence(
    Guid EvidenceId,
    Guid UnitId,
    string? Kind,
    string? Title,
    string? FileName,
    long Size,
    string Sha256,
    FileSample Content,
    DateOnly FormedOn,
    FileScan? Scan = null,
    EvidenceLevel Level = EvidenceLevel.General);

public sealed record FileIsEmpty() : Refusal("file-is-empty", "The file has no content. Choose the finished document.");

public sealed record FileIsTooLarge()
    : Refusal("file-is-too-large", $"The file is larger than {RegisterEvidenceDecider.LargestFile / (1024 * 1024)} MB. Shrink it, or divide it into parts.");

public sealed record FileNameIsNotAcceptable()
    : Refusal("file-name-is-not-acceptable", $"Give the file a name of 1 to {FileNames.Longest} characters.");

public sealed record EvidenceKindIsUnknown()
    : Refusal("evidence-kind-is-unknown", "The kind of evidence is not on the list of kinds.");

public sealed record EvidenceTitleIsNotAcceptable()
    : Refusal("evidence-title-is-not-acceptable", $"Give a title of 1 to {RegisterEvidenceDecider.LongestTitle} characters on one line.");

public sealed record EvidenceUnitIsUnknown() : Refusal("evidence-unit-is-unknown", "The unit is not one of this organization.");

public sealed record EvidenceIsFormedInTheFuture()
    : Refusal("evidence-is-formed-in-the-future", "A document is registered after it was made: the day given has not come yet.");

public sealed record EvidenceIdIsTaken()
    : Refusal("evidence-id-is-taken", "Another document was registered under this id. Register this one under an id of its own.");

public static class RegisterEvidenceDecider
{
    /// <summary>Bytes.</summary>
    public const long LargestFile = 50 * 1024 * 1024;
    public const int LongestTitle = 200;

    /// <summary>When several inputs are at fault, the first names the refusal and its errors carry them all.</summary>
    public static Decision<EvidenceEvent> Decide(RegisterEvidence command, EvidenceItem? item, bool unitIsKnown, By by)
    {
        Refusal[] faults =
        [
            .. FileFaults.Of(command.FileName, command.Size, command.Content, command.Scan ?? FileScan.None), .. FieldFaults(command, unitIsKnown, by),
        ];
        if (faults is [var first, ..])
        {
            return first with { Errors = [.. faults.SelectMany(fault => fault.Errors)] };
        }

        var registered = new EvidenceRegistered(
            command.EvidenceId, command.UnitId, command.Kind!, command.Title!.Trim(), FileNames.Tidy(command.FileName)!,
            FileKinds.Recognize(command.Content)!.MediaType, command.Size, command.Sha256, command.FormedOn);
        EvidenceEvent[] level = command.Level == EvidenceLevel.General ? [] : [new EvidenceLevelSet(command.Level, null)];
        return item is null ? (EvidenceEvent[])[registered, .. (command.Scan ?? FileScan.None).Events(1), .. level]
            : item.As == registered ? Decision<EvidenceEvent>.Nothing
            : new EvidenceIdIsTaken();
    }

    private static IEnumerable<Refusal> FieldFaults(RegisterEvidence command, bool unitIsKnown, By by)
    {
        if (!Codes.EvidenceKinds.Contains(command.Kind ?? string.Empty))
        {
            yield return FileFaults.At(new EvidenceKindIsUnknown(), "/kind", "unknown", $"Give one of: {Codes.EvidenceKinds.Accepted}.");
        }

        if (command.Title?.Trim() is not { Length: >= 1 and <= LongestTitle } title || title.Any(char.IsControl))
        {
            yield return FileFaults.At(new EvidenceTitleIsNotAcceptable(), "/title", "not-a-title", $"Give 1 to {LongestTitle} characters on one line.");
        }

        if (!unitIsKnown)
        {
            yield return FileFaults.At(new EvidenceUnitIsUnknown(), "/unitId", "unknown", "Give the id of a unit of this organization.");
        }

        foreach (var fault in FileFaults.OfDay(command.FormedOn, by))
        {
            yield return fault;
        }
    }
}
