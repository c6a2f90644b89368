namespace Platform.Api.Tests.Accountability;

/// <summary>A paper of a case as it is downloaded.</summary>
internal static class Paper
{
    /// <summary>What it says; it has to be a document that Word opens.</summary>
    public static string Words(byte[] file)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        return document.MainDocumentPart!.Document!.InnerText;
    }
}
