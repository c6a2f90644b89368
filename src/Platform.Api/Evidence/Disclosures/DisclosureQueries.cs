using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Reporting;
using Platform.Domain.Access;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence.Disclosures;

public sealed record DisclosureAbilities(bool Withdraw);

/// <summary>What the department above may read, as the bureau sees it.</summary>
public sealed record DisclosureView : DisclosureRow
{
    public DisclosureView(DisclosureRow row)
        : base(row)
    {
    }

    public required DisclosureAbilities Can { get; init; }

    internal static DisclosureView Of(DisclosureRow row) => new(row) { Can = new(row.State is "planned" or "in-force") };
}

/// <param name="Receiver">The department that would read; null where the bureau belongs to none, and nothing can be disclosed.</param>
public sealed record DisclosureList(IReadOnlyList<DisclosureView> Items, OversightDepartment? Receiver);

public static class ListDisclosuresEndpoint
{
    private const int Most = 500;

    /// <summary>What of the bureau's evidence the department above may read or might, the latest first, with how often it did.</summary>
    [WolverineGet("/api/v1/disclosures"), Requires(Ability.EvidenceManage)]
    public static async Task<DisclosureList> Get(ReadDesk desk, PostOffice post, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(
            [.. (await tenant.Disclosures(null, desk.Today, Most)).Select(DisclosureView.Of)],
            await post.OversightOf(desk.Actor.TenantId, desk.Today, cancellation) is { } above ? new(above.TenantId, above.NameZh, above.NameEn) : null);
    }
}

/// <param name="Readings">The last of them.</param>
public sealed record DisclosureDetails(DisclosureView Disclosure, IReadOnlyList<DisclosureReading> Readings);

public static class GetDisclosureEndpoint
{
    private const int MostReadings = 200;

    /// <summary>One disclosure, with each reading of content by it.</summary>
    [WolverineGet("/api/v1/disclosures/{disclosureId}"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<DisclosureDetails>(200)]
    public static async Task<IResult> Get(Guid disclosureId, HttpContext context, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Disclosures(disclosureId, desk.Today, 1) is not [var row])
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(new DisclosureDetails(DisclosureView.Of(row), await tenant.DisclosureReadings(disclosureId, MostReadings)), Projections.Json.Options);
    }
}
