using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>
/// Writes a workbook (ECMA-376 part 1, 18) row by row, so that its size is no matter of memory. Every text is written as a
/// text: there is no way through here to a formula (ADR 0008).
/// </summary>
public static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(Stream to, params IReadOnlyList<SheetPlan> sheets)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        Part(zip, "_rels/.rels", xml => Relations(xml, ("rId1", $"{Relationships}/officeDocument", "xl/workbook.xml")));
        Part(zip, "xl/workbook.xml", xml => Book(xml, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => Relations(
            xml,
            [
                .. sheets.Select((_, index) => ($"rId{index + 1}", $"{Relationships}/worksheet", $"worksheets/sheet{index + 1}.xml")),
                ($"rId{sheets.Count + 1}", $"{Relationships}/styles", "styles.xml"),
            ]));
        using (var styles = new StreamWriter(zip.CreateEntry("xl/styles.xml").Open(), new UTF8Encoding(false)))
        {
            styles.Write(StyleSheet.Xml);
        }

        for (var index = 0; index < sheets.Count; index++)
        {
            var (sheet, selected) = (sheets[index], index == 0);
            Part(zip, $"xl/worksheets/sheet{index + 1}.xml", xml => SheetWriter.Write(xml, sheet, selected));
        }
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        using var stream = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", "sheet.main");
        Override("/xl/styles.xml", "styles");
        for (var index = 1; index <= sheets; index++)
        {
            Override($"/xl/worksheets/sheet{index}.xml", "worksheet");
        }

        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        void Override(string part, string type)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", part);
            xml.WriteAttributeString("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml");
            xml.WriteEndElement();
        }
    }

    private static void Relations(XmlWriter xml, params IReadOnlyList<(string Id, string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", Package);
        foreach (var (id, type, target) in relations)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Book(XmlWriter xml, IReadOnlyList<SheetPlan> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        for (var index = 0; index < sheets.Count; index++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[index].Name);
            xml.WriteAttributeString("sheetId", $"{index + 1}");
            if (sheets[index].Hidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("r", "id", Relationships, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        for (var index = 0; index < sheets.Count; index++)
        {
            // The headings are printed again on each page.
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", $"{index}");
            xml.WriteString($"'{sheets[index].Name.Replace("'", "''", StringComparison.Ordinal)}'!${sheets[index].HeadingRow}:${sheets[index].HeadingRow}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
