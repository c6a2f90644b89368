namespace Platform.Domain.Exchange;

/// <summary>Has everything in a checked workbook recorded, all or none.</summary>
/// <param name="FaultyRows">Rows that are at fault as things stand now; what was found when it was handed in may have been mended since, or the reverse.</param>
public sealed record ConfirmImport(int FaultyRows);

public sealed record ImportHasFaults(int FaultyRows)
    : Refusal("import-has-faults", $"{FaultyRows} row(s) of the workbook are at fault. Download it with its faults marked, mend them and hand it in again; nothing was recorded.");

public sealed record ImportWasUndone()
    : Refusal("import-was-undone", "This import was taken back. Hand the workbook in again if it is to be recorded after all.");

public static class ConfirmImportDecider
{
    public static Decision<ImportEvent> Decide(ConfirmImport command, Import import, By by) => import.Status switch
    {
        ImportStatus.Confirmed or ImportStatus.Applied => Decision<ImportEvent>.Nothing,
        ImportStatus.Undone => new ImportWasUndone(),
        _ when command.FaultyRows > 0 => new ImportHasFaults(command.FaultyRows),
        _ => new ImportConfirmed(by.ActorId),
    };
}
