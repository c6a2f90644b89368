using Platform.Api.Exchange.Documents;
using static Platform.Api.Exchange.Documents.OfficialPart;

namespace Platform.Api.Portal.Documents;

/// <summary>
/// The interface document as an official document: the same words, line by line. It knows the Markdown that <see cref="InterfaceDocument"/>
/// writes and no other.
/// </summary>
internal static class InterfaceParagraphs
{
    private const string Fence = "```";

    public static IReadOnlyList<OfficialParagraph> Of(string markdown) =>
    [
        .. markdown.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith(Fence, StringComparison.Ordinal))
            .Select(Paragraph),
    ];

    private static OfficialParagraph Paragraph(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) ? new(Title, line[2..])
        : line.StartsWith('#') ? new(Heading, line.TrimStart('#').Trim())
        : line.StartsWith("| ", StringComparison.Ordinal) ? new(TableRow, Cells(line))
        : new(Body, Plain(line.StartsWith("- ", StringComparison.Ordinal) ? $"· {line[2..]}" : line));

    // A bar within a cell was written with a stroke before it.
    private static string Cells(string row) => string.Join(
        '\t', row.Trim('|', ' ').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => Plain(cell.Trim()).Replace('\u0001', '|')));

    private static string Plain(string text) => text.Replace("`", string.Empty, StringComparison.Ordinal);
}
