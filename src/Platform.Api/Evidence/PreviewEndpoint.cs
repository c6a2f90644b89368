using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record PreviewIsNotAvailable()
    : Refusal("preview-is-not-available", "Documents of this kind cannot be shown here. Download it to look at it.");

public sealed record PreviewFailed()
    : Refusal("preview-failed", "The document could not be turned into a page to look at. Download it instead.");

public static class PreviewEndpoint
{
    /// <summary>A document as a page to look at: an office document as a PDF made of it, a PDF or a picture as it is.</summary>
    [WolverineGet("/api/v1/evidence/{evidenceId}/preview"), Requires(Ability.EvidenceRead)]
    public static async Task<IResult> Get(
        Guid evidenceId, int? version, ReadDesk desk, FileStore files, OfficePreview previews, AccessJournal journal, CancellationToken cancellation)
    {
        EvidenceVersionRow? item;
        await using (var tenant = await desk.Open(cancellation))
        {
            item = await desk.Actor.ReadableEvidence(evidenceId, tenant) is { } summary
                ? (await tenant.EvidenceVersions(evidenceId)).FirstOrDefault(row => row.Number == (version ?? summary.VersionNumber))
                : null;
        }

        if (ReadContentEndpoint.Barred(item) is { } barred)
        {
            return barred;
        }

        var kind = FileKinds.OfMediaType(item!.MediaType);
        var extension = FileNames.Extension(item.FileName) is var given && kind?.Extensions.Contains(given) == true ? kind.Extensions[0] : string.Empty;
        if (kind is not { IsShownInline: true } && !previews.Takes(extension))
        {
            return new PreviewIsNotAvailable().ToHttp();
        }

        if (await files.Open(desk.Actor.TenantId, item.Sha256, item.Size, cancellation) is not StoredFile.Sound file)
        {
            return new PreviewFailed().ToHttp();
        }

        await journal.Record(desk.Actor, id => new ContentRead(id, "evidence-preview", evidenceId, item.Number), cancellation);
        if (kind!.IsShownInline)
        {
            return new ReadContentEndpoint.Content(item, file.Content, shown: true);
        }

        await using (file.Content)
        {
            return await previews.Open(desk.Actor.TenantId, item.Sha256, extension, file.Content, cancellation) is { } page
                ? new ReadContentEndpoint.Content(item with { FileName = Path.ChangeExtension(item.FileName, "pdf"), MediaType = "application/pdf" }, page, shown: true)
                : new PreviewFailed().ToHttp();
        }
    }
}
