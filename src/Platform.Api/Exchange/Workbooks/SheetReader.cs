using System.Globalization;
using System.Text;
using System.Xml;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>The rows of one sheet that have something in them. Cells and rows without an address stand behind the one before.</summary>
internal sealed class SheetReader(XmlReader xml, IReadOnlyList<string> strings)
{
    // A title, notes and headings may stand above the rows.
    private const int MostAbove = 20;

    private readonly List<SheetRow> _rows = [];
    private int _rowNumber;

    public IReadOnlyList<SheetRow> Rows()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                _rowNumber = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : _rowNumber + 1;
                ReadRow();
            }
        }

        return _rows;
    }

    private void ReadRow()
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var cells = new Dictionary<int, CellValue>();
        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                var value = ReadCell();
                if (column < WorkbookLimits.MostColumns && !string.IsNullOrWhiteSpace(value.Text))
                {
                    cells[column] = value;
                }
            }
        }

        if (cells.Count == 0)
        {
            return;
        }

        _rows.Add(new(_rowNumber, cells));
        if (_rows.Count > WorkbookLimits.MostRows + MostAbove)
        {
            throw new TooManyRows();
        }
    }

    private CellValue ReadCell()
    {
        var type = xml.GetAttribute("t");
        if (xml.IsEmptyElement)
        {
            return default;
        }

        var text = string.Empty;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            text = xml switch
            {
                { NodeType: XmlNodeType.Element, LocalName: "v" } => RichText.Plain(xml),
                { NodeType: XmlNodeType.Element, LocalName: "is" } => RichText.Read(xml),
                _ => text,
            };
        }

        return type switch
        {
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
                ? new(strings[index])
                : throw new InvalidDataException(),
            null or "n" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? CellValue.Of(number)
                : new(text),
            _ => new(text),
        };
    }

    // "BC12" is column 54.
    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? string.Empty)
        {
            if (letter is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
            if (column > 16_384)
            {
                throw new InvalidDataException();
            }
        }

        return column == 0 ? null : column - 1;
    }

    internal sealed class TooManyRows : Exception;
}

/// <summary>Text in one run or several; how it is read aloud (rPh) is no part of it.</summary>
internal static class RichText
{
    private const int Longest = 32_767;

    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var aloud = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            aloud = xml.Depth <= aloud ? int.MaxValue : aloud;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                aloud = xml.Depth;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" } && aloud == int.MaxValue && text.Length < Longest)
            {
                text.Append(Plain(xml));
            }
        }

        return text.ToString();
    }

    /// <summary>The text directly in an element; leaves the reader on its end.</summary>
    public static string Plain(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && text.Length < Longest)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }
}
