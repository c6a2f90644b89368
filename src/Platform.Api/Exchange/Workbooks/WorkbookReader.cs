using System.IO.Compression;
using System.Xml;
using Platform.Domain;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>
/// Reads the cells of a workbook (ECMA-376 part 1, 18) that anybody may have sent. It believes nothing: the bytes it unfolds
/// are counted, no entity is resolved, nothing outside the file is asked for, and a formula is never worked out. Whatever
/// the bytes are, the answer is rows or a refusal by name (ADR 0008).
/// </summary>
public static class WorkbookReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = WorkbookLimits.MostUnfolded,
        CloseInput = true,
    };

    public static (Workbook? Workbook, Refusal? Refusal) Read(Stream file)
    {
        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > WorkbookLimits.MostParts ? (null, new WorkbookExpandsTooFar()) : (Read(zip), null);
        }
        catch (UnfoldingBudget.TooMuchUnfolded)
        {
            return (null, new WorkbookExpandsTooFar());
        }
        catch (SheetReader.TooManyRows)
        {
            return (null, new WorkbookHasTooManyRows());
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or FormatException
            or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return (null, new WorkbookIsDamaged());
        }
    }

    private static Workbook Read(ZipArchive zip)
    {
        var parts = new Parts(zip, new UnfoldingBudget(WorkbookLimits.MostUnfolded));
        var main = parts.Relations(string.Empty).FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? "xl/workbook.xml";
        var relations = parts.Relations(main);
        var (names, is1904) = Names(parts, main);
        var strings = relations.FirstOrDefault(relation => relation.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)) is { } shared
            ? Strings(parts, shared.Target)
            : [];
        var sheets = names.Take(WorkbookLimits.MostSheets)
            .Select(sheet => (sheet.Name, Relation: relations.FirstOrDefault(relation => relation.Id == sheet.RelationId)))
            .Where(sheet => sheet.Relation?.Type.EndsWith("/worksheet", StringComparison.Ordinal) == true)
            .Select(sheet => new Sheet(sheet.Name, SheetOf(parts, sheet.Relation!.Target, strings)))
            .ToList();
        return new(sheets, is1904);
    }

    private static IReadOnlyList<SheetRow> SheetOf(Parts parts, string path, IReadOnlyList<string> strings)
    {
        using var xml = parts.Open(path);
        return new SheetReader(xml, strings).Rows();
    }

    private static (IReadOnlyList<(string Name, string RelationId)> Sheets, bool Is1904) Names(Parts parts, string main)
    {
        var sheets = new List<(string, string)>();
        var is1904 = false;
        using var xml = parts.Open(main);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && RelationId(xml) is { } id)
            {
                sheets.Add((xml.GetAttribute("name") ?? string.Empty, id));
                if (sheets.Count > WorkbookLimits.MostParts)
                {
                    throw new InvalidDataException();
                }
            }
        }

        return (sheets, is1904);
    }

    // By its local name: the strict form of the standard has other namespaces.
    private static string? RelationId(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            id = xml is { LocalName: "id", Prefix.Length: > 0 } ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }

    private static List<string> Strings(Parts parts, string path)
    {
        var strings = new List<string>();
        using var xml = parts.Open(path);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(RichText.Read(xml));
                if (strings.Count > WorkbookLimits.MostStrings)
                {
                    throw new UnfoldingBudget.TooMuchUnfolded();
                }
            }
        }

        return strings;
    }

    private sealed record Relation(string Id, string Type, string Target);

    private sealed class Parts(ZipArchive zip, UnfoldingBudget budget)
    {
        public XmlReader Open(string path) =>
            zip.GetEntry(path) is { } entry
                ? XmlReader.Create(new UnfoldedStream(entry.Open(), budget), Settings)
                : throw new InvalidDataException();

        public List<Relation> Relations(string path)
        {
            var folder = path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : string.Empty;
            var name = $"{folder}_rels/{path[folder.Length..]}.rels";
            if (zip.GetEntry(name) is null)
            {
                return [];
            }

            var relations = new List<Relation>();
            using var xml = Open(name);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && xml.GetAttribute("TargetMode") != "External"
                    && (xml.GetAttribute("Id"), xml.GetAttribute("Type"), xml.GetAttribute("Target")) is ({ } id, { } type, { } target))
                {
                    relations.Add(new(id, type, target.StartsWith('/') ? target[1..] : folder + target));
                    if (relations.Count > WorkbookLimits.MostParts)
                    {
                        throw new InvalidDataException();
                    }
                }
            }

            return relations;
        }
    }
}
