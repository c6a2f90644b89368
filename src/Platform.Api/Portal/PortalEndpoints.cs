using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Portal.Contents;
using Platform.Domain.Access;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal;

/// <summary>The API for portals: a version of its own, for programs with a token, and nothing but what is published.</summary>
internal static class PortalApi
{
    public const string Base = "/api/portal/v1";
    public const int PageSize = 100;

    public static string Address(Guid publicationId) => $"{Base}/publications/{publicationId}";
}

/// <summary>Something published, without what it says.</summary>
/// <param name="Sha256">Of its content; of what is live, as it read when a change was last noted.</param>
/// <param name="Position">Position of its last change in the feed.</param>
/// <param name="Href">Where it is read whole.</param>
public sealed record PortalPublication(
    Guid Id, string Kind, int? Year, string TitleZh, string Form, int Edition, string Sha256, DateTimeOffset PublishedAt, DateTimeOffset ChangedAt, long Position, string Href)
{
    internal static PortalPublication Of(PublicationRow row) => new(
        row.Id, row.Kind, row.Year, row.TitleZh, row.Form, row.Edition, row.Sha256, row.PublishedAt, row.ChangedAt, row.Version, PortalApi.Address(row.Id));
}

public static class ListPortalPublicationsEndpoint
{
    /// <summary>What is published, page by page; nothing else of the bureau.</summary>
    [WolverineGet($"{PortalApi.Base}/publications"), Requires(Ability.PublicationRead), WithToken]
    [ProducesResponseType<Items<PortalPublication>>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, string? kind, int? year, string? cursor, CancellationToken cancellation)
    {
        var after = Guid.TryParse(cursor, out var last) ? last : (Guid?)null;
        if (cursor is not null && after is null)
        {
            return RequestCheck.Malformed([new("/cursor", "wrong-type", "Give the nextCursor of the page before, or leave it out.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Published(kind, year, after, PortalApi.PageSize);
        var shown = rows.Take(PortalApi.PageSize).ToList();
        return Conditional.Json(
            context, new Items<PortalPublication>([.. shown.Select(PortalPublication.Of)], rows.Count > PortalApi.PageSize ? shown[^1].Id.ToString() : null), Conditional.ByItsReader);
    }
}

/// <param name="AsOf">The day as of which it holds: when it was frozen, or today.</param>
/// <param name="Sha256">Of the content as it is handed out under <paramref name="ContentHref"/>.</param>
public sealed record PortalPublicationWhole(
    Guid Id, string Kind, int? Year, string TitleZh, string Form, int Edition, string Sha256, DateTimeOffset PublishedAt, DateOnly AsOf, long Position, string ContentHref,
    PublishedContents Contents)
{
    internal static PortalPublicationWhole Of(PublicationRow row, ContentText content, DateOnly today) => new(
        row.Id, row.Kind, row.Year, row.TitleZh, row.Form, row.Edition, content.Sha256, row.PublishedAt, PublicationDays.AsOf(row, today), row.Version,
        $"{PortalApi.Address(row.Id)}/content", PublicationContents.Read(row.Kind, content.Json));
}

public static class GetPortalPublicationEndpoint
{
    /// <summary>Something published, with what it says. What was withdrawn and what never was are 404 alike.</summary>
    [WolverineGet($"{PortalApi.Base}/publications/{{publicationId}}"), Requires(Ability.PublicationRead), WithToken]
    [ProducesResponseType<PortalPublicationWhole>(200)]
    public static async Task<IResult> Get(Guid publicationId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Publication(publicationId) is not { WithdrawnAt: null } row)
        {
            return Problem.Unknown();
        }

        var content = await PublicationContents.Of(tenant, row, desk.Today);
        return Conditional.Json(context, PortalPublicationWhole.Of(row, content, desk.Today), Conditional.ByItsReader);
    }
}

public static class GetPortalContentEndpoint
{
    /// <summary>What it says in the very bytes that its SHA-256 is of; the ETag is that hash.</summary>
    [WolverineGet($"{PortalApi.Base}/publications/{{publicationId}}/content"), Requires(Ability.PublicationRead), WithToken]
    [ProducesResponseType<PublishedContents>(200)]
    public static async Task<IResult> Get(Guid publicationId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Publication(publicationId) is not { WithdrawnAt: null } row
            || await PublicationContents.Of(tenant, row, desk.Today) is not { Json: { } json, Sha256: var sha256 })
        {
            return Problem.Unknown();
        }

        return Conditional.Text(context, json, Conditional.ByItsReader, sha256);
    }
}

/// <param name="Href">Where it is read now; nothing is there while it is withdrawn.</param>
public sealed record PortalChange(
    long Position,
    Guid PublicationId,
    string Kind,
    int? Year,
    [property: System.ComponentModel.DataAnnotations.AllowedValues("published", "content-changed", "withdrawn")] string Change,
    int Edition,
    string? Sha256,
    DateTimeOffset At,
    string Href);

/// <param name="Position">What to ask <c>after</c> next.</param>
/// <param name="More">Whether more is there already.</param>
public sealed record PortalChanges(IReadOnlyList<PortalChange> Items, long Position, bool More)
{
    /// <param name="rows">One more than were asked for when there are more.</param>
    internal static PortalChanges Of(IReadOnlyList<PublicationChangeRow> rows, long after, int take)
    {
        var shown = rows.Take(take).Select(row => new PortalChange(
            row.Position, row.PublicationId, row.Kind, row.Year, row.Change, row.Edition, row.Sha256, row.At, PortalApi.Address(row.PublicationId))).ToList();
        return new(shown, shown.Count > 0 ? shown[^1].Position : after, rows.Count > take);
    }
}

public static class PortalChangesEndpoint
{
    private const int Most = 500;

    /// <summary>
    /// What changed after a position, in order and without gaps; from 0 on it is everything that ever changed. Whoever keeps the last
    /// position misses nothing, however long they were away.
    /// </summary>
    [WolverineGet($"{PortalApi.Base}/changes"), Requires(Ability.PublicationRead), WithToken]
    [ProducesResponseType<PortalChanges>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, long? after, int? limit, CancellationToken cancellation)
    {
        var (from, take) = (after ?? 0, limit ?? PortalApi.PageSize);
        if (from < 0)
        {
            return RequestCheck.Malformed([new("/after", "out-of-range", "Give 0 or the position of an answer before.")]);
        }

        if (take is < 1 or > Most)
        {
            return RequestCheck.Malformed([new("/limit", "out-of-range", $"Give a number from 1 to {Most}.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        return Conditional.Json(context, PortalChanges.Of(await tenant.PublicationChanges(from, take), from, take), Conditional.ByItsReader);
    }
}
