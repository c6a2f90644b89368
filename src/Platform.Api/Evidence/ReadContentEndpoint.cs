using Microsoft.Net.Http.Headers;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public static partial class ReadContentEndpoint
{
    /// <summary>
    /// The bytes of a document, read through and compared with their hash before the first of them is sent. A download,
    /// unless inline is asked for and the document is a PDF or a picture. The latest version, unless another is asked for.
    /// </summary>
    [WolverineGet("/api/v1/evidence/{evidenceId}/content"), Requires(Ability.EvidenceRead)]
    public static async Task<IResult> Get(
        Guid evidenceId, bool? inline, int? version, ReadDesk desk, FileStore files, AccessJournal journal, ILogger<FileStore> logger, CancellationToken cancellation)
    {
        EvidenceVersionRow? item;
        await using (var tenant = await desk.Open(cancellation))
        {
            item = await desk.Actor.ReadableEvidence(evidenceId, tenant) is { } summary
                ? (await tenant.EvidenceVersions(evidenceId)).FirstOrDefault(row => row.Number == (version ?? summary.VersionNumber))
                : null;
        }

        if (Barred(item) is { } barred)
        {
            return barred;
        }

        switch (await files.Open(desk.Actor.TenantId, item!.Sha256, item.Size, cancellation))
        {
            case StoredFile.Sound sound:
                await journal.Record(desk.Actor, id => new ContentRead(id, "evidence", evidenceId, item.Number), cancellation);
                var shown = inline == true && FileKinds.OfMediaType(item.MediaType) is { IsShownInline: true };
                return new Content(item, sound.Content, shown);
            case StoredFile.Damaged:
                IsDamaged(logger, evidenceId, item.Sha256);
                return Problem.Of(500, "evidence-file-is-damaged", "The stored file is not what was registered, so it is not sent. Ask the operator to restore it.");
            default:
                IsMissing(logger, evidenceId, item.Sha256);
                return Problem.Of(500, "evidence-file-is-missing", "The stored file cannot be found. Ask the operator to restore it.");
        }
    }

    /// <summary>Why a version is not sent; null when it is.</summary>
    internal static IResult? Barred(EvidenceVersionRow? item) =>
        item is null ? Problem.Unknown()
        : item.Disposed ? new EvidenceIsDisposed().ToHttp()
        : item.Finding is not null ? new EvidenceIsInfected().ToHttp()
        : null;

    internal sealed class Content(EvidenceVersionRow item, Stream bytes, bool shown) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await using (bytes)
            {
                var headers = httpContext.Response.Headers;
                var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
                disposition.SetHttpFileName(item.FileName);
                headers.ContentDisposition = disposition.ToString();
                headers.ContentType = item.MediaType == "text/plain" ? "text/plain; charset=utf-8" : item.MediaType;
                headers.ContentLength = bytes.Length;
                headers.XContentTypeOptions = "nosniff";
                headers.CacheControl = "private, no-store";
                // Whatever a document holds, it runs nothing and reaches nothing; our own pages may frame it.
                headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'self'";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                await bytes.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The file of evidence {EvidenceId} is damaged: it is no longer {Sha256}.")]
    private static partial void IsDamaged(ILogger logger, Guid evidenceId, string sha256);

    [LoggerMessage(Level = LogLevel.Error, Message = "The file of evidence {EvidenceId} is missing: {Sha256}.")]
    private static partial void IsMissing(ILogger logger, Guid evidenceId, string sha256);
}
