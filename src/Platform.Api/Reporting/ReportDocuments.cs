using System.Globalization;
using Platform.Api.Exchange.Documents;
using static Platform.Api.Exchange.Documents.OfficialPart;

namespace Platform.Api.Reporting;

/// <summary>A report as an official document. Nothing is added to its sentences but the headings of its parts.</summary>
internal static class ReportDocument
{
    private static readonly (string Section, string Heading)[] Headings =
        [("meetings", "会议和学习情况"), ("duties", "履职事项完成情况"), ("open", "未完成事项"), ("findings", "督查和整改情况"), ("event", "有关情况"), ("own", "其他情况")];

    private const string Ordinals = "一二三四五六七八九";

    /// <param name="sentOn">The day of the document; null where it is not sent, which the document says.</param>
    public static IReadOnlyList<OfficialParagraph> Of(
        string title, string recipient, string sender, DateOnly? sentOn, IReadOnlyList<string> copiedTo, IEnumerable<(string Section, string Text)> sentences)
    {
        var parts = Headings.Select(each => (each.Heading, Texts: sentences.Where(sentence => sentence.Section == each.Section).Select(sentence => sentence.Text).ToList()))
            .Where(part => part.Texts.Count > 0).ToList();
        return
        [
            new(Title, title),
            new(Addressee, $"{recipient}："),
            .. parts.Index().SelectMany(each => Part($"{Ordinals[each.Index]}、{each.Item.Heading}", each.Item.Texts)),
            new(Closing, sender),
            new(Closing, sentOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : "（未报送稿）"),
            .. copiedTo.Count > 0 ? [new OfficialParagraph(Addressee, $"抄送：{string.Join('、', copiedTo)}")] : Array.Empty<OfficialParagraph>(),
        ];
    }

    private static IEnumerable<OfficialParagraph> Part(string heading, IReadOnlyList<string> texts) =>
        [new(Heading, heading), .. texts.Select(text => new OfficialParagraph(Body, text))];
}
