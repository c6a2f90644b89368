using System.Xml;

namespace Platform.Api.Exchange.Documents;

/// <summary>The two kinds of table of an official document, with a thin line around each cell: a form of two columns, and one with a head.</summary>
internal static class OfficialTable
{
    // In twips; together as wide as the text.
    private const int LabelWidth = 2240;
    private const int EntryWidth = 6604;

    private static readonly string Borders = "<w:tblBorders>"
        + string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"))
        + "</w:tblBorders>";

    private static readonly string Form = FormattableString.Invariant(
        $"<w:tbl><w:tblPr><w:tblW w:w=\"{LabelWidth + EntryWidth}\" w:type=\"dxa\"/>{Borders}<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{LabelWidth}\"/><w:gridCol w:w=\"{EntryWidth}\"/></w:tblGrid>");

    private static readonly string Table = $"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>{Borders}</w:tblPr>";

    /// <param name="rows">All of one kind.</param>
    /// <param name="write">Writes the paragraph of a cell.</param>
    public static void Write(XmlWriter xml, IReadOnlyList<OfficialParagraph> rows, Action<string> write)
    {
        var form = rows[0].Part == OfficialPart.FormRow;
        xml.WriteRaw(form ? Form : Table);
        foreach (var (place, row) in rows.Index())
        {
            // The head of a table is repeated on every page.
            xml.WriteRaw(form || place > 0 ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            foreach (var (text, look) in form ? FormCells(row) : row.Text.Split('\t').Select(text => (text, string.Empty)))
            {
                xml.WriteRaw($"<w:tc>{look}");
                write(text);
                xml.WriteRaw("</w:tc>");
            }

            xml.WriteRaw("</w:tr>");
        }

        xml.WriteRaw("</w:tbl>");
    }

    private static IEnumerable<(string Text, string Look)> FormCells(OfficialParagraph row) => [(row.Label ?? string.Empty, Wide(LabelWidth)), (row.Text, Wide(EntryWidth))];

    private static string Wide(int twips) => FormattableString.Invariant($"<w:tcPr><w:tcW w:w=\"{twips}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
}
