using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Evidence;
using Platform.Projections.Compliance;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Oversight;

public static class ListDisclosedEndpoint
{
    /// <summary>By what the department may read content of its bureaus' evidence today, that which ends first at the head.</summary>
    [WolverineGet("/api/v1/oversight/disclosures"), Requires(Ability.OversightRead)]
    public static async Task<Items<DisclosureRow>> Get(OversightDesk oversight, CancellationToken cancellation)
    {
        var (department, today) = (oversight.Desk.Actor.TenantId, oversight.Desk.Today);
        await using var worker = await oversight.Open(cancellation);
        var bureaus = (await worker.Members(department)).Select(member => member.TenantId).ToArray();
        return new(await worker.DisclosuresTo(department, bureaus, today));
    }
}

/// <summary>A document that a bureau disclosed.</summary>
/// <param name="Shown">Whether it can be shown in the page; others are downloaded.</param>
public sealed record DisclosedDocument(
    Guid Id, string Kind, string Title, string FileName, string MediaType, long Size, string Sha256, DateOnly FormedOn,
    [property: AllowedValues("general", "internal", "sensitive")] string Level, int VersionNumber, bool Shown);

public static class ListDisclosedEvidenceEndpoint
{
    private const int Most = 500;

    /// <summary>The documents that a disclosure covers. That they are there is no content: only opening one is a reading.</summary>
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/disclosures/{disclosureId}/evidence"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Items<DisclosedDocument>>(200)]
    public static async Task<IResult> Get(string bureauId, Guid disclosureId, OversightDesk oversight, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null || await Disclosed.Standing(bureau, bureauId, disclosureId, oversight) is not { } disclosure)
        {
            return Problem.Unknown();
        }

        var documents = await bureau.DisclosedEvidence(disclosure, null, Most);
        return Results.Json(
            new Items<DisclosedDocument>(
            [
                .. documents.Select(item => new DisclosedDocument(
                    item.Id, item.Kind, item.Title, item.FileName, item.MediaType, item.Size, item.Sha256, item.FormedOn, item.Level, item.VersionNumber,
                    FileKinds.OfMediaType(item.MediaType) is { IsShownInline: true })),
            ]),
            Projections.Json.Options);
    }
}

public static class ReadDisclosedContentEndpoint
{
    /// <summary>
    /// The bytes of the latest version of a disclosed document. Recorded with the bureau and with the department before the first of them
    /// is sent; unknown, foreign, not covered, ended and withdrawn are answered alike.
    /// </summary>
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/disclosures/{disclosureId}/evidence/{evidenceId}/content"), Requires(Ability.OversightRead)]
    public static async Task<IResult> Get(
        string bureauId, Guid disclosureId, Guid evidenceId, bool? inline, OversightDesk oversight, FileStore files, AccessJournal journal, CancellationToken cancellation)
    {
        EvidenceVersionRow version;
        await using (var bureau = await oversight.OpenBureau(bureauId, cancellation))
        {
            if (bureau is null || await Disclosed.Standing(bureau, bureauId, disclosureId, oversight) is not { } disclosure
                || await bureau.DisclosedEvidence(disclosure, evidenceId, 1) is not [var item])
            {
                return Problem.Unknown();
            }

            version = (await bureau.EvidenceVersions(evidenceId)).Single(row => row.Number == item.VersionNumber);
        }

        if (await files.Open(bureauId, version.Sha256, version.Size, cancellation) is not StoredFile.Sound sound)
        {
            return Problem.Of(500, "evidence-file-is-damaged", "The stored file is not what was registered, so it is not sent. Ask the operator to restore it.");
        }

        var actor = oversight.Desk.Actor;
        await journal.Record(bureauId, null, null, id => new DisclosedContentRead(id, disclosureId, evidenceId, version.Number, actor.TenantId), cancellation);
        await journal.Record(actor, id => new ContentRead(id, "disclosed-evidence", evidenceId, version.Number), cancellation);
        return new ReadContentEndpoint.Content(version, sound.Content, inline == true && FileKinds.OfMediaType(version.MediaType) is { IsShownInline: true });
    }
}

internal static class Disclosed
{
    /// <summary>A disclosure by which the caller's department may read today.</summary>
    public static async Task<DisclosureRow?> Standing(NpgsqlConnection bureau, string bureauId, Guid disclosureId, OversightDesk oversight) =>
        (await bureau.DisclosuresTo(oversight.Desk.Actor.TenantId, [bureauId], oversight.Desk.Today, disclosureId)).SingleOrDefault();
}
