namespace Platform.Domain.Exchange;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ImportEvent
{
    private protected ImportEvent()
    {
    }
}

/// <summary>
/// A workbook was handed in and compared with what is recorded; nothing of it was recorded. Its rows stay in the file, so
/// that no name of a person comes into an event.
/// </summary>
/// <param name="Sha256">The workbook that was looked at; the same bytes are read again when it is confirmed.</param>
/// <param name="NewRows">Rows that would record something.</param>
/// <param name="KnownRows">Rows that are recorded just so already.</param>
[StoredAs("import.checked.v1")]
public sealed record ImportChecked(
    Guid ImportId, ImportKind Kind, string FileName, string Sha256, long Size, int Rows, int NewRows, int KnownRows, int FaultyRows, string CheckedBy)
    : ImportEvent;

/// <summary>Somebody decided to record what the workbook holds. The platform does it next, on its own.</summary>
[StoredAs("import.confirmed.v1")]
public sealed record ImportConfirmed(string ConfirmedBy) : ImportEvent;

/// <summary>Everything in the workbook is recorded, in one transaction with this.</summary>
[StoredAs("import.applied.v1")]
public sealed record ImportApplied(IReadOnlyList<ImportedThing> Added, int KnownRows) : ImportEvent;

/// <summary>By the time it was to be recorded, rows of the workbook no longer fitted; nothing was recorded.</summary>
[StoredAs("import.stopped.v1")]
public sealed record ImportStopped(int FaultyRows) : ImportEvent;

/// <summary>Everything the import had brought was taken back, in one transaction with this.</summary>
[StoredAs("import.undone.v1")]
public sealed record ImportUndone(string UndoneBy, string Reason) : ImportEvent;

/// <summary>Something that an import brought: what it is, and its id.</summary>
public sealed record ImportedThing(ImportedKind Kind, Guid Id);

public enum ImportKind
{
    Units,
    Posts,
    Acts,
}

public enum ImportedKind
{
    Unit,
    Person,
    Post,
    Act,
}
