using System.Globalization;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>What stands in a cell: its text, and the number when it is stored as one. A formula counts as its last result.</summary>
public readonly record struct CellValue(string Text, double? Number = null)
{
    public static CellValue Of(double number) => new(
        Math.Abs(number) < 1e15 && Math.Floor(number) == number
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture),
        number);
}

/// <summary>A row with something in it. Columns count from 0.</summary>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, CellValue> Cells);

public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);

/// <param name="Is1904">Whether days count from 1904, as on old Macintoshes.</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets, bool Is1904)
{
    public Sheet? Find(string name) => Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));
}
