using System.Text;

namespace Platform.Domain.Evidence;

/// <summary>Files that a machine or a browser would run, told apart before anything is accepted.</summary>
internal static class RefusedKinds
{
    private const string Markup = "a web page, a drawing with script, or other markup";

    private static readonly string[] Programs =
        [".exe", ".dll", ".scr", ".msi", ".class", ".dex", ".jar", ".js", ".jse", ".vbs", ".vbe", ".wsf", ".hta", ".bat", ".cmd", ".ps1", ".sh", ".lnk"];

    private static readonly string[] MacroParts = ["VBA", "Macros", "_VBA_PROJECT", "_VBA_PROJECT_CUR"];

    private static readonly (byte[] Start, string Name)[] BinaryStarts =
    [
        ([.. "MZ"u8], "a Windows program"),
        ([0x7F, .. "ELF"u8], "a Linux program"),
        ([0xFE, 0xED, 0xFA], "a macOS program"),
        ([0xCE, 0xFA, 0xED, 0xFE], "a macOS program"),
        ([0xCF, 0xFA, 0xED, 0xFE], "a macOS program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a Java or macOS program"),
        ([0x00, .. "asm"u8], "a WebAssembly program"),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], "a shortcut"),
        ([.. "Rar!"u8], "an archive"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "an archive"),
        ([0x1F, 0x8B], "an archive"),
        ([.. "BZh"u8], "an archive"),
        ([0xFD, .. "7zXZ"u8], "an archive"),
    ];

    private static readonly (byte[] Start, string Name)[] TextStarts =
    [
        ([.. "%!PS"u8], "a PostScript program"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([.. "#!"u8], "a script"),
        ([.. "@echo"u8], "a script"),
        ([.. "<"u8], Markup),
    ];

    // A browser reads these as a page wherever the first of them stands in what looks like text.
    private static readonly string[] PageMarks =
        ["<!doctype", "<html", "<svg", "<script", "<?xml", "<?php", "<body", "<iframe", "<xsl:", "mime-version:", "content-type: multipart"];

    /// <summary>The name of the refused kind; null when the file is of none.</summary>
    public static string? Find(FileSample content)
    {
        var head = content.Head.Span;
        head = head.StartsWith(Signatures.ByteOrderMark) ? head[Signatures.ByteOrderMark.Length..] : head;
        var shown = head.TrimStart(" \t\r\n\f"u8);

        // "MZ/T 001" begins a list of standards as well as a program, so binary marks count in binary files alone.
        foreach (var (start, name) in content.IsText ? [] : BinaryStarts)
        {
            if (head.StartsWith(start))
            {
                return name;
            }
        }

        foreach (var (start, name) in TextStarts)
        {
            if (shown.Length >= start.Length && Ascii.EqualsIgnoreCase(shown[..start.Length], start))
            {
                return name;
            }
        }

        return content.IsText && HasPageMark(head) ? Markup
            : IsTwoThings(content, head) is { } both ? both
            : content.Entries.Any(entry => entry.Split('/').Any(part => MacroParts.Contains(part, StringComparer.OrdinalIgnoreCase))
                || entry.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? "a document with macros"
            : content.Entries.Any(entry => Programs.Any(end => entry.EndsWith(end, StringComparison.OrdinalIgnoreCase))) ? "an archive with a program in it"
            : null;
    }

    /// <summary>What to call a file that is not accepted.</summary>
    public static string Name(FileSample content)
    {
        var head = content.Head.Span;
        return Find(content)
            ?? (head.StartsWith(Signatures.Zip) ? "an archive, or an office document that cannot be read"
                : head.StartsWith(Signatures.Compound) ? "an installer, or an office document that is locked or cannot be read"
                : "of a kind that is not known here");
    }

    // A file that one program takes for a picture and another for a program, an archive or a page.
    private static string? IsTwoThings(FileSample content, ReadOnlySpan<byte> head)
    {
        var isZip = head.StartsWith(Signatures.Zip);
        return content.EndsAsZip && !isZip ? "a file that is an archive as well"
            : !content.IsText && !head.StartsWith("%PDF-"u8) && head.IndexOf("%PDF-"u8) >= 0 ? "a file that is a PDF as well"
            : !content.IsText && !isZip && HasAny(head, ["<!doctype html", "<html", "<script"]) ? "a file that is a web page as well"
            : null;
    }

    private static bool HasPageMark(ReadOnlySpan<byte> head) => HasAny(head, PageMarks);

    private static bool HasAny(ReadOnlySpan<byte> head, IEnumerable<string> marks)
    {
        var text = Encoding.Latin1.GetString(head);
        return marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}

internal static class Signatures
{
    public static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    public static ReadOnlySpan<byte> Zip => [0x50, 0x4B, 0x03, 0x04];

    public static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];
}
