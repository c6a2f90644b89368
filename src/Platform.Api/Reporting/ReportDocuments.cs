using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Domain;
using Platform.Projections;
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

    /// <param name="form"><c>docx</c>, or <c>pdf</c> where a program that makes it is installed.</param>
    public static async Task<IResult> Answer(
        string? form, string tenant, Guid id, IReadOnlyList<OfficialParagraph> paragraphs, OfficePreview previews, CancellationToken cancellation)
    {
        var document = OfficialDocument.Write(paragraphs);
        switch (form ?? "docx")
        {
            case "docx":
                return Results.File(document, OfficialDocument.MediaType, $"report-{id:n}.docx");
            case "pdf" when !previews.Takes("docx"):
                return new PreviewIsNotAvailable().ToHttp();
            case "pdf":
                // What it is made of names it: a page that was made once is not made again.
                var key = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(paragraphs, Json.Options)));
                return await previews.Open(tenant, key, "docx", new MemoryStream(document), cancellation) is { } page
                    ? Results.Stream(page, "application/pdf", $"report-{id:n}.pdf")
                    : new PreviewFailed().ToHttp();
            default:
                return Problem.Of(400, "request-is-malformed", "Some of the request cannot be read.", [new FieldError("/form", "unknown-value", "Choose one of: docx, pdf.")]);
        }
    }
}
