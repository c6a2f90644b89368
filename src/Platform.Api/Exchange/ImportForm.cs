using System.Globalization;
using System.Text;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain;

namespace Platform.Api.Exchange;

/// <summary>A column that a workbook to be imported has.</summary>
/// <param name="Key">What it is called in a fault, as the API calls it.</param>
/// <param name="Example">What could stand in it.</param>
/// <param name="Choices">The values that are accepted; null when they cannot be listed.</param>
internal sealed record FormColumn(
    string Key, string Heading, string HeadingEn, bool Required, double Width, string Hint, string Example, bool IsDay = false, IReadOnlyList<string>? Choices = null);

/// <summary>A sheet that a workbook to be imported has.</summary>
internal sealed record FormSheet(string Key, string Name, string NameEn, IReadOnlyList<FormColumn> Columns);

/// <summary>A row of a workbook, its cells by the keys of their columns.</summary>
internal sealed record FormRow(int Number, IReadOnlyDictionary<string, CellValue> Cells, bool Is1904)
{
    /// <summary>The text without blanks around it; null when nothing is there.</summary>
    public string? Text(string key) =>
        Cells.TryGetValue(key, out var cell) && cell.Text.Trim() is { Length: > 0 } text ? text.Normalize(NormalizationForm.FormC) : null;

    /// <summary>A day, stored as one or written as 2026-03-01, 2026/3/1, 2026.3.1 or 2026年3月1日. Null when nothing is there or it is no day.</summary>
    public DateOnly? Day(string key) => Cells.TryGetValue(key, out var cell) ? Days.Read(cell, Is1904) : null;

    public bool IsNoDay(string key) => Text(key) is not null && Day(key) is null;

    public int? Whole(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

internal sealed record FilledSheet(FormSheet Sheet, IReadOnlyList<FormRow> Rows);

/// <summary>Something wrong with a row, in the words of the decision that would refuse it.</summary>
/// <param name="Sheet">Key of the sheet.</param>
/// <param name="Row">As the office program counts it.</param>
/// <param name="Column">Key of the column; empty for the row as a whole.</param>
public sealed record RowFault(string Sheet, int Row, string Column, string Code, string Detail);

internal static class Days
{
    private static readonly string[] Forms =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss"];

    private const double LastSerial = 2_958_465;
    private const int From1904 = 1_462;

    public static DateOnly? Read(CellValue cell, bool is1904)
    {
        var text = cell.Text.Trim();
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
        {
            return DateOnly.FromDateTime(written);
        }

        // Before March 1900 the program's own count is off by one, and no institution kept here is as old.
        var serial = cell.Number + (is1904 ? From1904 : 0);
        return serial is >= 61 and <= LastSerial ? DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial.Value))) : null;
    }
}

/// <summary>Finds the sheets and columns of a form in a workbook, wherever the headings stand and in whatever order.</summary>
internal static class FormReader
{
    private const int MostAbove = 20;

    public static (IReadOnlyList<FilledSheet> Filled, Refusal? Refusal) Read(Workbook workbook, IReadOnlyList<FormSheet> form)
    {
        var filled = new List<FilledSheet>();
        var errors = new List<FieldError>();
        foreach (var sheet in form)
        {
            var found = workbook.Find(sheet.Name) ?? workbook.Find(sheet.NameEn) ?? (form.Count == 1 && workbook.Sheets.Count > 0 ? workbook.Sheets[0] : null);
            if (found is null)
            {
                errors.Add(new($"/sheets/{sheet.Key}", "sheet-missing", $"The workbook has no sheet {sheet.Name} ({sheet.NameEn})."));
                continue;
            }

            var (heading, columns) = Headings(found, sheet);
            errors.AddRange(sheet.Columns.Where(column => column.Required && !columns.ContainsKey(column.Key))
                .Select(column => new FieldError($"/sheets/{sheet.Key}/{column.Key}", "column-missing", $"The sheet {sheet.Name} has no column {column.Heading} ({column.HeadingEn}).")));
            filled.Add(new(sheet, [.. found.Rows.Where(row => row.Number > heading).Select(row => Row(row, columns, workbook.Is1904)).Where(row => row.Cells.Count > 0)]));
        }

        return errors.Count > 0 ? ([], new WorkbookLacksColumns { Errors = errors })
            : filled.Any(sheet => sheet.Rows.Count > WorkbookLimits.MostRows) ? ([], new WorkbookHasTooManyRows())
            : filled.All(sheet => sheet.Rows.Count == 0) ? ([], new WorkbookHasNoRows())
            : (filled, null);
    }

    private static FormRow Row(SheetRow row, IReadOnlyDictionary<string, int> columns, bool is1904) => new(
        row.Number,
        columns.Where(column => row.Cells.ContainsKey(column.Value)).ToDictionary(column => column.Key, column => row.Cells[column.Value]),
        is1904);

    // The row in which most headings are found.
    private static (int Row, IReadOnlyDictionary<string, int> Columns) Headings(Sheet found, FormSheet sheet) =>
        found.Rows.Take(MostAbove).Select(row => (row.Number, Columns: Columns(row, sheet)))
            .OrderByDescending(row => row.Columns.Count).ThenBy(row => row.Number).FirstOrDefault((0, new Dictionary<string, int>()));

    private static Dictionary<string, int> Columns(SheetRow row, FormSheet sheet)
    {
        var columns = new Dictionary<string, int>();
        foreach (var (index, cell) in row.Cells.OrderBy(cell => cell.Key))
        {
            var heading = Tidy(cell.Text);
            if (sheet.Columns.FirstOrDefault(column => Tidy(column.Heading) == heading || Tidy(column.HeadingEn) == heading) is { } column)
            {
                columns.TryAdd(column.Key, index);
            }
        }

        return columns;
    }

    private static string Tidy(string heading) => heading.Replace("*", string.Empty, StringComparison.Ordinal).Trim().ToUpperInvariant();
}
