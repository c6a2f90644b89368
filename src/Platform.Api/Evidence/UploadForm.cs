using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Domain.Schemes;

namespace Platform.Api.Evidence;

/// <summary>The parts of an upload, read as they come: the file goes straight to the store, so its size is no matter of memory.</summary>
internal sealed class UploadForm(FileStore files, bool isVersion = false) : IAsyncDisposable
{
    // The file and the few bytes around it; Kestrel stops at 30 MB by itself.
    private const long LargestRequest = RegisterEvidenceDecider.LargestFile + 1024 * 1024;
    private const int LongestField = 8 * 1024;
    private const int MostParts = 20;
    private const int LongestNote = 500;

    private readonly Dictionary<string, string> _fields = [];
    private readonly List<FieldError> _errors = [];
    private ReceivedFile? _file;
    private string? _fileName;

    public ReceivedFile File => _file!;

    /// <summary>The fields once <see cref="Read"/> found nothing wrong.</summary>
    public EvidenceEntry Entry => new(
        _fileName, Field("kind"), Field("title"), Guid.Parse(Field("unitId")!), Day(Field("formedOn"))!.Value, Level: Level() ?? EvidenceLevel.General);

    /// <summary>What is said about another version, once <see cref="Read"/> found nothing wrong.</summary>
    public VersionEntry Version => new(_fileName, Day(Field("formedOn"))!.Value, Field("note"));

    /// <summary>Reads the request to its end; null when everything is there and well formed.</summary>
    public async Task<IResult?> Read(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || StringSegment.IsNullOrEmpty(type.Boundary))
        {
            return Problem.Of(415, "multipart-expected", "Send the file and its fields as multipart/form-data.");
        }

        if (request.ContentLength > LargestRequest)
        {
            return TooLarge();
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestRequest;
        }

        try
        {
            await ReadParts(new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body), cancellation);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception fault) when (fault is InvalidDataException || IsCutOff(fault))
        {
            return Malformed([new(string.Empty, "not-multipart", "The request body does not end as its boundary says. Send it again.")]);
        }

        // What comes after a file that is too large was not read, so nothing can be said about it.
        if (_file?.Size > RegisterEvidenceDecider.LargestFile)
        {
            return TooLarge();
        }

        CheckFields();
        return _errors.Count == 0 ? null : Malformed(_errors);
    }

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task ReadParts(MultipartReader reader, CancellationToken cancellation)
    {
        for (var parts = 0; await reader.ReadNextSectionAsync(cancellation) is { } part; parts++)
        {
            if (parts == MostParts)
            {
                throw new InvalidDataException();
            }

            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
            {
                continue;
            }

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (name == "file")
            {
                await ReadFile(part, disposition, cancellation);
            }
            else
            {
                await ReadField(part, name, cancellation);
            }

            if (_file?.Size > RegisterEvidenceDecider.LargestFile)
            {
                return;
            }
        }
    }

    private async Task ReadFile(MultipartSection part, ContentDispositionHeaderValue disposition, CancellationToken cancellation)
    {
        if (_file is not null)
        {
            _errors.Add(new("/file", "given-twice", "Send one file with each request."));
            return;
        }

        _fileName = (StringSegment.IsNullOrEmpty(disposition.FileNameStar) ? HeaderUtilities.RemoveQuotes(disposition.FileName) : disposition.FileNameStar).ToString();
        _file = await files.Incoming.Receive(part.Body, cancellation);
    }

    private async Task ReadField(MultipartSection part, string name, CancellationToken cancellation)
    {
        var bytes = new byte[LongestField + 1];
        var length = await part.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        if (length > LongestField)
        {
            _errors.Add(new($"/{name}", "too-long", $"Shorten this to at most {LongestField} bytes."));
        }

        if (!_fields.TryAdd(name, Encoding.UTF8.GetString(bytes, 0, Math.Min(length, LongestField))))
        {
            _errors.Add(new($"/{name}", "given-twice", "Give this once."));
        }
    }

    private void CheckFields()
    {
        if (_file is null)
        {
            _errors.Add(new("/file", "required", "Choose a file."));
        }

        if (isVersion)
        {
            _errors.AddRange(Check.Text("/note", Field("note"), LongestNote, required: false));
        }
        else
        {
            CheckDescription();
        }

        if (Day(Field("formedOn")) is null)
        {
            _errors.Add(new("/formedOn", "not-a-day", "Give the day on which the document was made as YYYY-MM-DD."));
        }

        // A file that is not accepted would only be told after everything else was mended.
        if (_errors.Count > 0 && _file is { Size: > 0 } file && FileKinds.Check(FileNames.Tidy(_fileName) ?? string.Empty, file.Sample) is { } fault)
        {
            _errors.InsertRange(0, fault.Errors);
        }
    }

    private void CheckDescription()
    {
        if (!Codes.EvidenceKinds.Contains(Field("kind") ?? string.Empty))
        {
            _errors.Add(new("/kind", "unknown", $"Give one of: {Codes.EvidenceKinds.Accepted}."));
        }

        _errors.AddRange(Check.Text("/title", Field("title"), RegisterEvidenceDecider.LongestTitle));
        if (!Guid.TryParse(Field("unitId"), out var unit) || unit == Guid.Empty)
        {
            _errors.Add(new("/unitId", "not-a-unit", "Give the id of the unit to which the document belongs."));
        }

        if (Field("level") is not null && Level() is null)
        {
            _errors.Add(new("/level", "unknown", "Give one of: general, internal, sensitive."));
        }
    }

    private EvidenceLevel? Level() => Enum.GetValues<EvidenceLevel>().Cast<EvidenceLevel?>()
        .FirstOrDefault(level => Projections.Codes.Of(level!.Value) == Field("level"));

    // The reader's own exception has no code of the system; a full disk has one and is a fault of ours.
    private static bool IsCutOff(Exception fault) => fault.GetType() == typeof(IOException) && fault.HResult == new IOException().HResult;

    private string? Field(string name) => _fields.GetValueOrDefault(name)?.Trim();

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IResult TooLarge() => new FileIsTooLarge
    {
        Errors = [new("/file", "too-large", $"Send at most {RegisterEvidenceDecider.LargestFile} bytes.")],
    }.ToHttp();

    private static IResult Malformed(IReadOnlyList<FieldError> errors) => Problem.Of(
        400, "request-is-malformed", "Some members of the request cannot be accepted; each is named with how to mend it.", errors);
}
