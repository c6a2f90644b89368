namespace Platform.Domain.Exchange;

/// <summary>Keeps that a workbook was looked at, with how many of its rows would record something and how many are at fault.</summary>
public sealed record CheckImport(
    Guid ImportId, ImportKind Kind, string? FileName, string Sha256, long Size, int Rows, int NewRows, int KnownRows, int FaultyRows);

public static class CheckImportDecider
{
    private const int LongestFileName = 200;

    public static Decision<ImportEvent> Decide(CheckImport command, Import? import, By by) => import is not null
        ? Decision<ImportEvent>.Nothing
        : new ImportChecked(
            command.ImportId, command.Kind, Short(command.FileName), command.Sha256, command.Size, command.Rows, command.NewRows, command.KnownRows,
            command.FaultyRows, by.ActorId);

    // The name only tells workbooks apart on a screen: one that is too long is cut and not refused.
    private static string Short(string? name) =>
        Evidence.FileNames.Tidy(name) is not { } tidy ? "workbook.xlsx" : tidy.Length <= LongestFileName ? tidy : tidy[..LongestFileName];
}
