using System.Globalization;
using System.Xml;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>Writes one sheet: headings that stay in sight and are printed on each page, A4 across, fitted to its width.</summary>
internal sealed class SheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter _xml;
    private readonly SheetPlan _sheet;
    private int _row;

    private SheetWriter(XmlWriter xml, SheetPlan sheet) => (_xml, _sheet) = (xml, sheet);

    public static void Write(XmlWriter xml, SheetPlan sheet, bool selected) => new SheetWriter(xml, sheet).Write(selected);

    private void Write(bool selected)
    {
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        _xml.WriteEndElement();
        View(selected);
        Element("sheetFormatPr", ("defaultRowHeight", "15"));
        Columns();
        _xml.WriteStartElement("sheetData");
        Above();
        foreach (var row in _sheet.Rows)
        {
            Row(row);
        }

        var last = _row;
        Closing();
        _xml.WriteEndElement();
        Merges(last);
        Validations();
        Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        _xml.WriteStartElement("headerFooter");
        _xml.WriteElementString("oddFooter", "&C第 &P 页，共 &N 页");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void View(bool selected)
    {
        var top = $"A{_sheet.HeadingRow + 1}";
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        if (selected)
        {
            _xml.WriteAttributeString("tabSelected", "1");
        }

        _xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", $"{_sheet.HeadingRow}"), ("topLeftCell", top), ("activePane", "bottomLeft"), ("state", "frozen"));
        Element("selection", ("pane", "bottomLeft"), ("activeCell", top), ("sqref", top));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Columns()
    {
        _xml.WriteStartElement("cols");
        for (var index = 0; index < _sheet.Columns.Count; index++)
        {
            var column = _sheet.Columns[index];
            var style = _sheet.RowsToFill == 0 ? Style.Plain : column.Kind == CellKind.Day ? Style.Day : Style.TextToFill;
            Element(
                "col", ("min", $"{index + 1}"), ("max", $"{index + 1}"), ("width", column.Width.ToString(CultureInfo.InvariantCulture)),
                ("style", $"{(int)style}"), ("customWidth", "1"));
        }

        _xml.WriteEndElement();
    }

    private void Above()
    {
        if (_sheet.Title is { } title)
        {
            Line(title, Style.Title, 30);
        }

        if (_sheet.Subtitle is { } subtitle)
        {
            Line(subtitle, Style.Subtitle, 20);
        }

        StartRow();
        foreach (var column in _sheet.Columns)
        {
            Text(column.Heading, column.Required ? Style.HeadingRequired : Style.Heading);
        }

        _xml.WriteEndElement();
    }

    private void Row(IReadOnlyList<object?> values)
    {
        StartRow();
        for (var index = 0; index < values.Count; index++)
        {
            Cell(values[index], false);
        }

        _xml.WriteEndElement();
    }

    private void Closing()
    {
        if (_sheet.Closing is { } closing)
        {
            Line(closing, Style.Closing, 30);
        }
    }

    private void Line(string text, Style style, int height)
    {
        StartRow(height);
        Text(text, style);
        _xml.WriteEndElement();
    }

    private void StartRow(int? height = null)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", $"{++_row}");
        if (height is { } points)
        {
            _xml.WriteAttributeString("ht", $"{points}");
            _xml.WriteAttributeString("customHeight", "1");
        }
    }

    private void Cell(object? value, bool atFault)
    {
        switch (value)
        {
            case AtFault fault:
                Cell(fault.Value, true);
                break;
            case DateOnly day when day.Year >= 1900:
                Number(Serial(day.ToDateTime(TimeOnly.MinValue)), atFault ? Style.DayAtFault : Style.Day);
                break;
            case DateTime instant when instant.Year >= 1900:
                Number(Serial(instant), Style.Instant);
                break;
            case int or long:
                Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), Style.Number);
                break;
            default:
                var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
                Text(text, atFault ? Style.TextAtFault : Texts.LooksLikeFormula(text) ? Style.TextAsGiven : Style.Text);
                break;
        }
    }

    private void Number(double number, Style style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("s", $"{(int)style}");
        _xml.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
    }

    private void Text(string text, Style style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("s", $"{(int)style}");
        if (text.Length > 0)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is");
            _xml.WriteStartElement("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(Texts.Writable(text));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Merges(int last)
    {
        var lines = new List<int>();
        if (_sheet.Title is not null)
        {
            lines.Add(1);
        }

        if (_sheet.Subtitle is not null)
        {
            lines.Add(_sheet.HeadingRow - 1);
        }

        if (_sheet.Closing is not null)
        {
            lines.Add(last + 1);
        }

        if (lines.Count == 0 || _sheet.Columns.Count < 2)
        {
            return;
        }

        _xml.WriteStartElement("mergeCells");
        _xml.WriteAttributeString("count", $"{lines.Count}");
        foreach (var line in lines)
        {
            Element("mergeCell", ("ref", $"A{line}:{Texts.ColumnName(_sheet.Columns.Count - 1)}{line}"));
        }

        _xml.WriteEndElement();
    }

    private void Validations()
    {
        var hinted = _sheet.Columns.Select((column, index) => (column, index)).Where(pair => pair.column.Hint is not null || pair.column.Choices is not null).ToList();
        if (_sheet.RowsToFill == 0 || hinted.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("dataValidations");
        _xml.WriteAttributeString("count", $"{hinted.Count}");
        foreach (var (column, index) in hinted)
        {
            var letter = Texts.ColumnName(index);
            _xml.WriteStartElement("dataValidation");
            if (column.Choices is not null)
            {
                _xml.WriteAttributeString("type", "list");
            }

            _xml.WriteAttributeString("allowBlank", "1");
            _xml.WriteAttributeString("showInputMessage", "1");
            _xml.WriteAttributeString("showErrorMessage", column.Choices is null ? "0" : "1");
            if (column.Hint is { } hint)
            {
                // A title has at most 32 characters and a message 255.
                _xml.WriteAttributeString("promptTitle", column.Heading.Length <= 32 ? column.Heading : column.Heading[..32]);
                _xml.WriteAttributeString("prompt", hint.Length <= 255 ? hint : hint[..255]);
            }

            _xml.WriteAttributeString("sqref", $"{letter}{_sheet.HeadingRow + 1}:{letter}{_sheet.HeadingRow + _sheet.RowsToFill}");
            if (column.Choices is { } choices)
            {
                _xml.WriteElementString("formula1", choices);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }

        _xml.WriteEndElement();
    }

    // Days since 30 December 1899, as the program counts them.
    private static double Serial(DateTime instant) => instant.ToOADate();
}
