using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Portal.Contents;
using Platform.Api.Time;
using Platform.Domain.Portal;
using Platform.Projections.Database;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal;

/// <summary>As of which day something published holds.</summary>
internal static class PublicationDays
{
    public static DateOnly AsOf(PublicationRow row, DateOnly today) => row.Content is null ? today : PlatformClock.DayOf(row.PublishedAt);
}

public sealed record PublicPublication(
    Guid Id, string Kind, int? Year, string TitleZh, string Form, int Edition, string Sha256, DateTimeOffset PublishedAt, DateOnly AsOf, PublishedContents Contents);

/// <summary>What a bureau chose to publish, and nothing else of it.</summary>
public sealed record PublicPage(string NameZh, string NameEn, IReadOnlyList<PublicPublication> Items);

public static class PublicPageEndpoint
{
    private const int Most = 100;

    /// <summary>Everything that a bureau publishes. A bureau that is unknown, out of service or publishes nothing is 404 alike.</summary>
    [WolverineGet("/api/public/v1/{slug}"), NotTenanted]
    [OpenToAll("The bureau decided that everybody may read this; it is looked up among what is published alone.")]
    [ProducesResponseType<PublicPage>(200)]
    public static async Task<IResult> Get(string slug, AccessFacts facts, TenantConnections connections, PlatformClock clock, HttpContext context, CancellationToken cancellation)
    {
        if (await facts.Tenant(slug, cancellation) is not { } bureau)
        {
            return Problem.Unknown();
        }

        await using var tenant = await connections.Open(bureau.Id, cancellation);
        var rows = await tenant.Published(take: Most);
        if (rows.Count == 0)
        {
            return Problem.Unknown();
        }

        var today = clock.Today();
        var items = new List<PublicPublication>();
        foreach (var row in rows.Take(Most).OrderBy(row => PublicationKinds.PlaceOf(row.Kind)).ThenByDescending(row => row.Year).ThenByDescending(row => row.PublishedAt))
        {
            var content = await PublicationContents.Of(tenant, row, today);
            items.Add(new(
                row.Id, row.Kind, row.Year, row.TitleZh, row.Form, row.Edition, content.Sha256, row.PublishedAt, PublicationDays.AsOf(row, today),
                PublicationContents.Read(row.Kind, content.Json)));
        }

        return Conditional.Json(context, new PublicPage(bureau.NameZh, bureau.NameEn, items), Conditional.ByAnybody);
    }
}
