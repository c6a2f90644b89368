using System.Text;
using Platform.Domain.Evidence;

namespace Platform.Domain.Tests.Evidence;

/// <summary>Files of each kind, as far as they are looked at.</summary>
internal static class Files
{
    public static readonly byte[] Zip = [.. "PK"u8, 3, 4];
    public static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static FileSample Pdf { get; } = Of([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3]);

    public static FileSample Png { get; } = Of([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8]);

    public static FileSample Jpeg { get; } = Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8]);

    public static FileSample Ofd { get; } = Of(Zip, "OFD.xml", "Doc_0/Document.xml");

    public static FileSample Docx { get; } = Of(Zip, "[Content_Types].xml", "word/document.xml");

    public static FileSample Xlsx { get; } = Of(Zip, "[Content_Types].xml", "xl/workbook.xml");

    public static FileSample Pptx { get; } = Of(Zip, "[Content_Types].xml", "ppt/presentation.xml");

    public static FileSample Doc { get; } = Of(Compound, "WordDocument", "1Table", "ObjectPool/_12/Workbook");

    public static FileSample Xls { get; } = Of(Compound, "Workbook");

    public static FileSample Ppt { get; } = Of(Compound, "PowerPoint Document", "Current User");

    public static FileSample Txt { get; } = Text("2026年上半年专题研究会议纪要\r\n一、议题\t意识形态工作责任制");

    public static FileSample Text(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>A whole small file; whether it is text is found as it is found for any file.</summary>
    public static FileSample Of(byte[] bytes, params string[] entries)
    {
        var scan = new TextScan();
        scan.Add(bytes);
        return new(bytes.AsMemory(0, Math.Min(bytes.Length, FileSample.HeadLength)), scan.End(), entries);
    }
}
