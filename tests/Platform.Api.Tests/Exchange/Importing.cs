using System.Net.Http.Headers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Exchange;

/// <summary>The four steps of an import over HTTP.</summary>
internal static class Importing
{
    public const string Path = "/api/v1/imports";

    public static Task<Reply> HandIn(this Office office, string kind, byte[] workbook, string name = "表.xlsx", params (string, string)[] headers)
    {
        var file = new ByteArrayContent(workbook);
        file.Headers.ContentType = new MediaTypeHeaderValue(Sheets.MediaType);
        return office.Post($"{Path}?kind={kind}", new MultipartFormDataContent { { file, "file", name } }, headers);
    }

    public static Task<Reply> Confirm(this Office office, Guid import, params (string, string)[] headers) => office.Post($"{Path}/{import}/confirmation", new { }, headers);

    public static Task<Reply> Undo(this Office office, Guid import) => office.Post($"{Path}/{import}/undo", new { reason = "交错了表" });

    public static Task<Reply> See(this Office office, Guid import) => office.Get($"{Path}/{import}");

    /// <summary>Hands in, confirms and waits until it has ended; the import as it is then.</summary>
    public static async Task<Reply> Import(this Office office, string kind, byte[] workbook, string endsAs = "applied")
    {
        var handedIn = await office.HandIn(kind, workbook);
        handedIn.ShouldBe(201);
        (await office.Confirm(handedIn.Id)).ShouldBe(200);
        await office.Ends(handedIn.Id, endsAs);
        return await office.See(handedIn.Id);
    }

    public static Task Ends(this Office office, Guid import, string status) =>
        Eventually.Holds(async () => (await office.See(import)).Text("status").ShouldBe(status), TimeSpan.FromSeconds(60));

    public static IReadOnlyList<string> Faults(this Reply import) =>
        [.. import.Items("faults").Select(fault => $"{fault.GetProperty("row").GetInt32()} {fault.GetProperty("column").GetString()} {fault.GetProperty("code").GetString()}")];
}
