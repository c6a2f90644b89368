using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using Platform.Api.Exchange.Workbooks;

namespace Platform.Api.Tests.Exchange;

/// <summary>Workbooks as others write and read them, so that the platform's own reader and writer are not their own judges.</summary>
internal static class Sheets
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A workbook made by another program's library: sheets of rows by heading.</summary>
    public static byte[] Foreign(params (string Name, Dictionary<string, object?>[] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        file.SaveAs(sheets.ToDictionary(sheet => sheet.Name, sheet => (object)sheet.Rows));
        return file.ToArray();
    }

    public static Dictionary<string, object?> Unit(string code, string? parent, string nameZh = "某科", string type = "division", object? openedOn = null) => new()
    {
        ["单位编码*"] = code,
        ["单位名称*"] = nameZh,
        ["英文名称"] = null,
        ["单位类型*"] = type,
        ["上级单位编码"] = parent,
        ["成立日期*"] = openedOn ?? new DateTime(2020, 1, 1),
    };

    /// <summary>The rows of a sheet, by another library, by heading.</summary>
    public static IReadOnlyList<IDictionary<string, object?>> Rows(byte[] workbook, string sheet, string startCell = "A1")
    {
        using var file = new MemoryStream(workbook);
        return [.. file.Query(useHeaderRow: true, sheetName: sheet, startCell: startCell).Cast<IDictionary<string, object?>>()];
    }

    /// <summary>Everything that is written in a workbook, cell by cell.</summary>
    public static string Words(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        return string.Join('\n', file.GetSheetNames().SelectMany(sheet =>
            file.Query(useHeaderRow: false, sheetName: sheet).Cast<IDictionary<string, object?>>().SelectMany(row => row.Values)));
    }

    public static IReadOnlyList<string> Names(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        return [.. file.GetSheetNames()];
    }

    /// <summary>What the standard's own validator says against a workbook.</summary>
    public static IReadOnlyList<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    public static byte[] Written(params SheetPlan[] sheets)
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(file, sheets);
        return file.ToArray();
    }

    /// <summary>A zip file of parts given as text.</summary>
    public static byte[] Parts(params (string Path, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(path).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }
}
