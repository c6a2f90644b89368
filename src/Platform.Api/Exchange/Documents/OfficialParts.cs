namespace Platform.Api.Exchange.Documents;

/// <summary>What every official document has beside its text: fonts and sizes to begin with, and the numbers of the pages.</summary>
internal static class OfficialParts
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("[Content_Types].xml",
            $"{Head}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Override("document", "document.main") + Override("styles", "styles") + Override("settings", "settings") + Override("odd", "footer") + Override("even", "footer")
            + "</Types>"),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Relations(
            ("styles", "styles", "styles.xml"), ("settings", "settings", "settings.xml"), ("odd", "footer", "odd.xml"), ("even", "footer", "even.xml"))),
        ("word/styles.xml",
            $"{Head}<w:styles {Word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"Times New Roman\"/>"
            + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>"),
        ("word/settings.xml", $"{Head}<w:settings {Word}><w:evenAndOddHeaders/></w:settings>"),
        ("word/odd.xml", Footer("<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>")),
        ("word/even.xml", Footer("<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>")),
    ];

    // Odd pages at the right and even ones at the left, one character in; 14 points, between two dashes.
    private static string Footer(string place)
    {
        const string Look = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hAnsi=\"宋体\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        return $"{Head}<w:ftr {Word}><w:p><w:pPr>{place}</w:pPr><w:r>{Look}<w:t xml:space=\"preserve\">— </w:t></w:r>"
            + $"<w:fldSimple w:instr=\"PAGE\"><w:r>{Look}<w:t>1</w:t></w:r></w:fldSimple><w:r>{Look}<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static string Override(string part, string type) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Types}.{type}+xml\"/>";

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        $"{Head}<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(relations.Select(each => $"<Relationship Id=\"{each.Id}\" Type=\"{Kinds}/{each.Kind}\" Target=\"{each.Target}\"/>")) + "</Relationships>";
}
