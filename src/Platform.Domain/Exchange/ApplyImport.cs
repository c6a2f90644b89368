namespace Platform.Domain.Exchange;

/// <summary>Ends what a confirmation began: everything in the workbook is recorded, or nothing of it.</summary>
/// <param name="FaultyRows">Rows at fault at this moment.</param>
/// <param name="Added">What is recorded in the same transaction when no row is at fault.</param>
public sealed record ApplyImport(int FaultyRows, IReadOnlyList<ImportedThing> Added, int KnownRows);

public static class ApplyImportDecider
{
    /// <summary>Nothing unless it was confirmed and has not ended yet, so that a message that comes twice has one effect.</summary>
    public static Decision<ImportEvent> Decide(ApplyImport command, Import import) =>
        import.Status != ImportStatus.Confirmed ? Decision<ImportEvent>.Nothing
        : command.FaultyRows > 0 ? new ImportStopped(command.FaultyRows)
        : new ImportApplied(command.Added, command.KnownRows);
}
