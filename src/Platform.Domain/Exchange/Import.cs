namespace Platform.Domain.Exchange;

public enum ImportStatus
{
    /// <summary>Looked at; nothing is recorded.</summary>
    Checked,

    /// <summary>Decided; the platform is recording it.</summary>
    Confirmed,

    /// <summary>Recorded.</summary>
    Applied,

    /// <summary>Did not fit any more when it was to be recorded; nothing is recorded.</summary>
    Stopped,

    /// <summary>Recorded, and taken back as one act.</summary>
    Undone,
}

/// <summary>What a decision about one workbook that is handed in needs to know.</summary>
public sealed record Import(
    Guid Id, ImportKind Kind, string Sha256, long Size, int Rows, int FaultyRows, ImportStatus Status, IReadOnlyList<ImportedThing> Added, string? ConfirmedBy)
{
    public static Import? Evolve(Import? import, ImportEvent @event) => (import, @event) switch
    {
        (_, ImportChecked e) => new(e.ImportId, e.Kind, e.Sha256, e.Size, e.Rows, e.FaultyRows, ImportStatus.Checked, [], null),
        (null, _) => null,
        (var i, ImportConfirmed e) => i with { Status = ImportStatus.Confirmed, ConfirmedBy = e.ConfirmedBy },
        (var i, ImportApplied e) => i with { Status = ImportStatus.Applied, Added = e.Added, FaultyRows = 0 },
        (var i, ImportStopped e) => i with { Status = ImportStatus.Stopped, FaultyRows = e.FaultyRows },
        (var i, ImportUndone) => i with { Status = ImportStatus.Undone },
        (var i, _) => i,
    };

    public IReadOnlyList<Guid> AddedOf(ImportedKind kind) => [.. Added.Where(thing => thing.Kind == kind).Select(thing => thing.Id)];
}
