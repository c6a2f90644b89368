using Microsoft.AspNetCore.Http.Features;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain;
using Platform.Domain.Evidence;

namespace Platform.Api.Exchange;

/// <summary>The one file of a request, taken in and found to be a workbook by its content.</summary>
internal sealed record WorkbookUpload(string? FileName, ReceivedFile File) : IAsyncDisposable
{
    private const long LargestRequest = WorkbookLimits.LargestFile + (64 * 1024);
    private const int MostFields = 20;

    private static readonly FormOptions Options = new()
    {
        MultipartBodyLengthLimit = LargestRequest,
        ValueCountLimit = MostFields,
        ValueLengthLimit = 8 * 1024,
    };

    public static async Task<(WorkbookUpload? Upload, IResult? Refused)> Read(HttpRequest request, ImportDesk imports, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return (null, Problem.Of(415, "multipart-expected", "Send the file and its fields as multipart/form-data."));
        }

        if (request.ContentLength > LargestRequest)
        {
            return (null, TooLarge());
        }

        IFormCollection form;
        try
        {
            form = await new FormFeature(request, Options).ReadFormAsync(cancellation);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
        catch (InvalidDataException fault)
        {
            return (null, fault.Message.Contains("length limit", StringComparison.Ordinal) ? TooLarge() : NotMultipart());
        }
        catch (IOException)
        {
            return (null, NotMultipart());
        }

        if (form.Files is not [{ Name: "file" } given])
        {
            return (null, RequestCheck.Malformed([new("/file", "required", "Choose a file.")]));
        }

        await using var content = given.OpenReadStream();
        var file = await imports.Receive(content, cancellation);
        if (Refuse(file) is { } refusal)
        {
            await file.DisposeAsync();
            return (null, (refusal with { Errors = [new("/file", refusal.Code, refusal.Message)] }).ToHttp());
        }

        return (new(given.FileName, file), null);
    }

    public ValueTask DisposeAsync() => File.DisposeAsync();

    private static Refusal? Refuse(ReceivedFile file) =>
        file.Size > WorkbookLimits.LargestFile ? new WorkbookIsTooLarge()
        : FileKinds.Recognize(file.Sample) is { Extensions: ["xlsx"] } ? null
        : new WorkbookExpected(FileKinds.Check("workbook.xlsx", file.Sample) is FileKindIsNotAccepted other
            ? other.Found
            : $"a .{FileKinds.Recognize(file.Sample)!.Extensions[0]} file");

    private static IResult TooLarge() => new WorkbookIsTooLarge { Errors = [new("/file", "workbook-is-too-large", new WorkbookIsTooLarge().Message)] }.ToHttp();

    private static IResult NotMultipart() =>
        RequestCheck.Malformed([new(string.Empty, "not-multipart", "The request body does not end as its boundary says. Send it again.")]);
}
