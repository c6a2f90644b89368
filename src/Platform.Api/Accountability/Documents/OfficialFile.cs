using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Domain;

namespace Platform.Api.Accountability.Documents;

public sealed record PdfIsNotAvailable()
    : Refusal("pdf-is-not-available", "PDF cannot be made here. Download the document as Word.");

/// <summary>An official document as a download: Word everywhere, PDF where LibreOffice is installed. Nothing of it is kept.</summary>
internal static class OfficialFile
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static async Task<IResult> Of(
        IReadOnlyList<OfficialParagraph> paragraphs, string name, string? format, OfficePreview previews, CancellationToken cancellation)
    {
        if (format is not (null or "docx" or "pdf"))
        {
            return Problem.Unknown();
        }

        var document = OfficialDocument.Write(paragraphs);
        if (format != "pdf")
        {
            return Results.File(document, Word, $"{name}.docx");
        }

        return previews.Takes("docx") && await previews.ToPdf(document, "docx", cancellation) is { } pdf
            ? Results.File(pdf, "application/pdf", $"{name}.pdf")
            : new PdfIsNotAvailable().ToHttp();
    }
}
