using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain;

namespace Platform.Api.Exchange.Documents;

public sealed record PdfIsNotAvailable()
    : Refusal("pdf-is-not-available", "PDF cannot be made here. Download the document as Word.");

/// <summary>An official document as a download: Word everywhere, PDF where LibreOffice is installed. Nothing of it is kept.</summary>
internal static class OfficialFile
{
    /// <param name="format"><c>docx</c> (also when null) or <c>pdf</c>; 400 names anything else.</param>
    public static async Task<IResult> Of(
        IReadOnlyList<OfficialParagraph> paragraphs, string name, string? format, OfficePreview previews, CancellationToken cancellation)
    {
        if (format is not (null or "docx" or "pdf"))
        {
            return RequestCheck.Malformed([new FieldError("/format", "unknown-value", "Choose one of: docx, pdf.")]);
        }

        var document = OfficialDocument.Write(paragraphs);
        if (format != "pdf")
        {
            return Results.File(document, OfficialDocument.MediaType, $"{name}.docx");
        }

        return previews.Takes("docx") && await previews.ToPdf(document, "docx", cancellation) is { } pdf
            ? Results.File(pdf, "application/pdf", $"{name}.pdf")
            : new PdfIsNotAvailable().ToHttp();
    }
}
