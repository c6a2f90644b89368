using System.IO.Compression;
using System.Xml;

namespace Platform.Api.Exchange.Documents;

public enum OfficialPart
{
    Title,
    Addressee,
    Heading,
    Body,

    /// <summary>The signing body and the day, at the right.</summary>
    Closing,

    /// <summary>A row of a table; its cells are parted by tabulators. Rows that follow one another are one table, the first of them its head.</summary>
    Row,
}

public sealed record OfficialParagraph(OfficialPart Part, string Text);

/// <summary>
/// Writes a Word document in the official format (GB/T 9704): A4, margins 37, 35, 28 and 26 mm, lines of 578 twips, body in
/// 仿宋 of 16 points, the title in 小标宋 of 22. Fonts are named and not brought along.
/// </summary>
internal static class OfficialDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // 1 mm is 56.7 twips.
    private const string Page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1588\" w:gutter=\"0\"/>";

    public static byte[] Write(IReadOnlyList<OfficialParagraph> paragraphs)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(zip, "_rels/.rels",
                """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            using var entry = zip.CreateEntry("word/document.xml").Open();
            Body(entry, paragraphs);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static void Body(Stream to, IReadOnlyList<OfficialParagraph> paragraphs)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("w", "document", Word);
        xml.WriteStartElement("w", "body", Word);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (paragraphs[at].Part != OfficialPart.Row)
            {
                Paragraph(xml, paragraphs[at].Part, paragraphs[at].Text);
                continue;
            }

            var rows = paragraphs.Skip(at).TakeWhile(each => each.Part == OfficialPart.Row).Select(each => each.Text.Split('\t')).ToList();
            Table(xml, rows);
            at += rows.Count - 1;
        }

        xml.WriteRaw($"<w:sectPr>{Page}<w:docGrid w:type=\"lines\" w:linePitch=\"578\"/></w:sectPr>");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, OfficialPart part, string text)
    {
        var (font, size, align, indent) = Look(part);
        // The lines of a table are as high as what is in them.
        var spacing = part == OfficialPart.Row ? string.Empty : "<w:spacing w:line=\"578\" w:lineRule=\"exact\"/>";
        xml.WriteStartElement("w", "p", Word);
        xml.WriteRaw(FormattableString.Invariant($"<w:pPr>{spacing}<w:ind w:firstLineChars=\"{indent}\" w:firstLine=\"{indent * 32 / 10}\"/><w:jc w:val=\"{align}\"/></w:pPr>"));
        xml.WriteRaw(FormattableString.Invariant($"<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"{font}\"/><w:sz w:val=\"{size}\"/></w:rPr>"));
        xml.WriteStartElement("w", "t", Word);
        xml.WriteString(XmlSafe(text));
        xml.WriteEndElement();
        xml.WriteRaw("</w:r>");
        xml.WriteEndElement();
    }

    private static void Table(XmlWriter xml, IReadOnlyList<string[]> rows)
    {
        xml.WriteStartElement("w", "tbl", Word);
        xml.WriteRaw($"<w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>{Borders}</w:tblBorders></w:tblPr>");
        foreach (var (place, cells) in rows.Index())
        {
            xml.WriteStartElement("w", "tr", Word);
            // The head is repeated on every page.
            xml.WriteRaw(place == 0 ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>");
            foreach (var cell in cells)
            {
                xml.WriteStartElement("w", "tc", Word);
                Paragraph(xml, OfficialPart.Row, cell);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static readonly string Borders = string.Concat(
        new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));

    // Half points; the indent in hundredths of a character.
    private static (string Font, int Size, string Align, int Indent) Look(OfficialPart part) => part switch
    {
        OfficialPart.Title => ("方正小标宋简体", 44, "center", 0),
        OfficialPart.Addressee => ("仿宋_GB2312", 32, "left", 0),
        OfficialPart.Heading => ("黑体", 32, "left", 200),
        OfficialPart.Body => ("仿宋_GB2312", 32, "both", 200),
        OfficialPart.Closing => ("仿宋_GB2312", 32, "right", 0),
        OfficialPart.Row => ("仿宋_GB2312", 21, "left", 0),
    };

    private static string XmlSafe(string text) => new([.. text.Where(XmlConvert.IsXmlChar)]);
}
