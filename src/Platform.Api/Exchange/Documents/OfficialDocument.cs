using System.IO.Compression;
using System.Xml;

namespace Platform.Api.Exchange.Documents;

public enum OfficialPart
{
    Title,
    Addressee,
    Heading,
    Body,

    /// <summary>A line of a form: what is asked, and what is entered. Lines that follow one another are one form.</summary>
    FormRow,

    /// <summary>A row of a table; its cells are parted by tabulators. Rows that follow one another are one table, the first of them its head.</summary>
    TableRow,

    /// <summary>The signing body and the day, at the right.</summary>
    Closing,
}

/// <param name="Label">What a line of a form asks for; of no other part.</param>
public sealed record OfficialParagraph(OfficialPart Part, string Text, string? Label = null);

/// <summary>
/// Writes a Word document in the official format (GB/T 9704): A4, margins 37, 35, 28 and 26 mm, 22 lines of 28 characters, body in
/// 仿宋 of 16 points, the title in 小标宋 of 22, the number of the page outside. Fonts are named and not brought along.
/// </summary>
internal static class OfficialDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string FangSong = "仿宋_GB2312";

    // Lines of 578 twips and characters narrowed by a quarter point: measured to give 22 lines of 28 characters.
    private const string Line = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"578\" w:lineRule=\"exact\"/>";

    private const string EmptyLine = $"<w:p><w:pPr>{Line}</w:pPr></w:p>";

    // 1 mm is 56.7 twips. The number of the page stands 7 mm under the text.
    private const string Section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"odd\"/><w:footerReference w:type=\"even\" r:id=\"even\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1247\" w:gutter=\"0\"/>"
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"578\"/></w:sectPr>";

    public static byte[] Write(IReadOnlyList<OfficialParagraph> paragraphs)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in OfficialParts.All)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

            using var entry = zip.CreateEntry("word/document.xml").Open();
            Body(entry, paragraphs);
        }

        return file.ToArray();
    }

    private static void Body(Stream to, IReadOnlyList<OfficialParagraph> paragraphs)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("w", "document", Word);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("w", "body", Word);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var (part, before) = (paragraphs[at].Part, at > 0 ? paragraphs[at - 1].Part : (OfficialPart?)null);
            if (before == OfficialPart.Title || (part == OfficialPart.Closing && before != part))
            {
                xml.WriteRaw(EmptyLine);
            }

            if (part is not (OfficialPart.FormRow or OfficialPart.TableRow))
            {
                Write(xml, paragraphs[at]);
                continue;
            }

            OfficialParagraph[] rows = [.. paragraphs.Skip(at).TakeWhile(each => each.Part == part)];
            OfficialTable.Write(xml, rows, text => Write(xml, new(part, text)));
            // A paragraph has to stand between a table and what follows it.
            xml.WriteRaw(EmptyLine);
            at += rows.Length - 1;
        }

        xml.WriteRaw(Section);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, OfficialParagraph paragraph)
    {
        var (font, size, place) = Look(paragraph.Part);
        // A title keeps its own width.
        var narrowed = paragraph.Part == OfficialPart.Title ? string.Empty : "<w:spacing w:val=\"-5\"/>";
        // The rows of a table are as high as what is in them.
        var line = paragraph.Part == OfficialPart.TableRow ? string.Empty : Line;
        xml.WriteStartElement("w", "p", Word);
        xml.WriteRaw($"<w:pPr>{(paragraph.Part == OfficialPart.Heading ? "<w:keepNext/>" : string.Empty)}{line}{place}</w:pPr>");
        xml.WriteRaw(FormattableString.Invariant(
            $"<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"{font}\"/>{narrowed}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr>"));
        xml.WriteStartElement("w", "t", Word);
        xml.WriteString(XmlSafe(paragraph.Text));
        xml.WriteEndElement();
        xml.WriteRaw("</w:r>");
        xml.WriteEndElement();
    }

    // Half points; indents in twips, where a character has 320.
    private static (string Font, int Size, string Place) Look(OfficialPart part) => part switch
    {
        OfficialPart.Title => ("方正小标宋简体", 44, "<w:jc w:val=\"center\"/>"),
        OfficialPart.Addressee => (FangSong, 32, "<w:jc w:val=\"left\"/>"),
        OfficialPart.FormRow => (FangSong, 28, "<w:jc w:val=\"left\"/>"),
        OfficialPart.TableRow => (FangSong, 21, "<w:jc w:val=\"left\"/>"),
        OfficialPart.Heading => ("黑体", 32, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"left\"/>"),
        // Not justified: a number that cannot be broken would pull the characters of its line apart.
        OfficialPart.Body => (FangSong, 32, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"left\"/>"),
        OfficialPart.Closing => (FangSong, 32, "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>"),
    };

    private static string XmlSafe(string text) => new([.. text.Where(XmlConvert.IsXmlChar)]);
}
