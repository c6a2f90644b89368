namespace Platform.Domain.Evidence;

/// <summary>A kind of file that is accepted.</summary>
/// <param name="Extensions">The extensions that a file of this kind may carry, the usual one first.</param>
/// <param name="IsShownInline">Whether a browser may show it; everything else is downloaded.</param>
public sealed record FileKind(string MediaType, IReadOnlyList<string> Extensions, bool IsShownInline = false);

public sealed record FileKindIsNotAccepted(string Found)
    : Refusal("file-kind-is-not-accepted", $"The file is {Found}. {FileKinds.AcceptedSentence}");

public sealed record FileNameContradictsContent(string Extension, string Expected)
    : Refusal(
        "file-name-contradicts-content",
        $"By its content the file is a .{Expected} file, but its name {(Extension.Length == 0 ? "has no extension" : $"ends in .{Extension}")}. Give it its right name, or choose the right file.");

/// <summary>
/// Says what a file is by its bytes. Accepted are the documents and pictures of an office; what a machine or a browser
/// would run is refused whatever its name. Sound and film are not accepted: a record says what was done, never what
/// anybody said.
/// </summary>
public static class FileKinds
{
    private static readonly FileKind Pdf = new("application/pdf", ["pdf"], IsShownInline: true);
    private static readonly FileKind Png = new("image/png", ["png"], IsShownInline: true);
    private static readonly FileKind Jpeg = new("image/jpeg", ["jpg", "jpeg"], IsShownInline: true);

    // GB/T 33190.
    private static readonly FileKind Ofd = new("application/ofd", ["ofd"]);
    private static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]);
    private static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"]);
    private static readonly FileKind Pptx = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ["pptx"]);

    // wps, et and dps are the same compound files under the names that WPS Office gives them.
    private static readonly FileKind Doc = new("application/msword", ["doc", "wps"]);
    private static readonly FileKind Xls = new("application/vnd.ms-excel", ["xls", "et"]);
    private static readonly FileKind Ppt = new("application/vnd.ms-powerpoint", ["ppt", "dps"]);
    private static readonly FileKind Txt = new("text/plain", ["txt"]);

    public static IReadOnlyList<FileKind> Accepted { get; } = [Pdf, Ofd, Docx, Xlsx, Pptx, Doc, Xls, Ppt, Png, Jpeg, Txt];

    public static string AcceptedSentence { get; } =
        $"Accepted are {string.Join(", ", Accepted.SelectMany(kind => kind.Extensions))}; text as UTF-8; nothing with macros or a password.";

    public static FileKind? OfMediaType(string mediaType) => Accepted.FirstOrDefault(kind => kind.MediaType == mediaType);

    /// <summary>Why a file of this name and content is refused, with the error at /file; null when it is accepted.</summary>
    public static Refusal? Check(string fileName, FileSample content)
    {
        if (Recognize(content) is not { } kind)
        {
            var refusal = new FileKindIsNotAccepted(RefusedKinds.Name(content));
            return refusal with { Errors = [new("/file", "kind-not-accepted", refusal.Message)] };
        }

        var extension = FileNames.Extension(fileName);
        if (kind.Extensions.Contains(extension))
        {
            return null;
        }

        var contradiction = new FileNameContradictsContent(extension, kind.Extensions[0]);
        return contradiction with { Errors = [new("/file", "name-contradicts-content", contradiction.Message)] };
    }

    /// <summary>What the bytes are; null when that is not accepted.</summary>
    public static FileKind? Recognize(FileSample content)
    {
        var head = content.Head.Span;
        return RefusedKinds.Find(content) is not null ? null
            : head.StartsWith("%PDF-"u8) ? Pdf
            : head.StartsWith(Signatures.Png) ? Png
            : head.StartsWith(Signatures.Jpeg) ? Jpeg
            : head.StartsWith(Signatures.Zip) ? InZip(content.Entries)
            : head.StartsWith(Signatures.Compound) ? InCompound(content.Entries)
            : content.IsText && head.Length > 0 ? Txt
            : null;
    }

    private static FileKind? InZip(IReadOnlyList<string> entries)
    {
        if (entries.Contains("OFD.xml"))
        {
            return Ofd;
        }

        return !entries.Contains("[Content_Types].xml") ? null
            : Has("word/document") ? Docx
            : Has("xl/workbook") ? Xlsx
            : Has("ppt/presentation") ? Pptx
            : null;

        // Some programs number the main part: word/document2.xml.
        bool Has(string start) => entries.Any(entry =>
            entry.StartsWith(start, StringComparison.Ordinal) && entry.EndsWith(".xml", StringComparison.Ordinal) && !entry[start.Length..].Contains('/'));
    }

    private static FileKind? InCompound(IReadOnlyList<string> entries) =>
        entries.Contains("WordDocument") ? Doc
        : entries.Contains("Workbook") || entries.Contains("Book") ? Xls
        : entries.Contains("PowerPoint Document") ? Ppt
        : null;
}
