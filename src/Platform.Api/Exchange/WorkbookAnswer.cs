using Microsoft.Net.Http.Headers;
using Platform.Domain.Evidence;

namespace Platform.Api.Exchange;

/// <summary>A workbook as an answer. Written to a temporary file first, so that a fault on the way is an error and not half a workbook.</summary>
internal static class WorkbookAnswer
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult Of(string fileName, Action<Stream> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"platform-{Guid.NewGuid():n}.xlsx"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            write(file);
            file.Position = 0;
            return new Answer(FileNames.Tidy(fileName) ?? "workbook.xlsx", file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private sealed class Answer(string fileName, FileStream file) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await using (file)
            {
                var disposition = new ContentDispositionHeaderValue("attachment");
                disposition.SetHttpFileName(fileName);
                var headers = httpContext.Response.Headers;
                headers.ContentDisposition = disposition.ToString();
                headers.ContentType = MediaType;
                headers.ContentLength = file.Length;
                headers.CacheControl = "private, no-store";
                await file.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
            }
        }
    }
}
