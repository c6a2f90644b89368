using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Portal.Contents;
using Platform.Api.Time;
using Platform.Domain.Portal.Gateways;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal.Gateways;

/// <summary>What gateways expect around every answer.</summary>
/// <param name="Code">0 for success; the others are in the table of return codes.</param>
/// <param name="Data">Null where there is nothing to answer with.</param>
public sealed record GatewayEnvelope<T>(int Code, string Message, T? Data)
    where T : class;

public sealed record GatewayPage(IReadOnlyList<PortalPublication> List, int PageNum, int PageSize, int Total);

/// <summary>The same content as the API for portals, in the form that government gateways expect: signed calls and an envelope.</summary>
internal static class GatewayApi
{
    public const string Base = "/api/gateway/v1";
    public const string Because = "The signature is the credential: it is checked for each call, and the key names the bureau.";
    private const int PageSize = 20;
    private const int Most = 100;

    /// <summary>A whole number of the query within its bounds; null when it is none.</summary>
    public static long? Number(string? given, long unless, long least, long most) =>
        given is null ? unless
        : long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : null;

    public static int? SizeOf(string? given) => (int?)Number(given, PageSize, 1, Most);
}

public static class GatewayPublicationsEndpoint
{
    /// <summary>What is published, page by page, to a signed call.</summary>
    [WolverineGet($"{GatewayApi.Base}/publications"), NotTenanted, OpenToAll(GatewayApi.Because)]
    [ProducesResponseType<GatewayEnvelope<GatewayPage>>(200)]
    public static Task<IResult> Get(GatewayDesk desk, HttpContext context, string? pageNum, string? pageSize) => desk.Answer<GatewayPage>(context, async tenant =>
    {
        if (GatewayApi.Number(pageNum, 1, 1, 1_000_000) is not { } page || GatewayApi.SizeOf(pageSize) is not { } size)
        {
            return (GatewayCode.Malformed, null);
        }

        var (rows, total) = await tenant.PublishedPage((int)page, size);
        return (GatewayCode.Success, new([.. rows.Select(PortalPublication.Of)], (int)page, size, total));
    });
}

public static class GatewayPublicationEndpoint
{
    /// <summary>Something published, with what it says, to a signed call.</summary>
    [WolverineGet($"{GatewayApi.Base}/publications/{{publication}}"), NotTenanted, OpenToAll(GatewayApi.Because)]
    [ProducesResponseType<GatewayEnvelope<PortalPublicationWhole>>(200)]
    public static Task<IResult> Get(string publication, GatewayDesk desk, PlatformClock clock, HttpContext context) => desk.Answer<PortalPublicationWhole>(context, async tenant =>
    {
        if (!Guid.TryParse(publication, out var id) || await tenant.Publication(id) is not { WithdrawnAt: null } row)
        {
            return (GatewayCode.Unknown, null);
        }

        var today = clock.Today();
        return (GatewayCode.Success, PortalPublicationWhole.Of(row, await PublicationContents.Of(tenant, row, today), today));
    });
}

public static class GatewayChangesEndpoint
{
    /// <summary>What changed after a position, in order and without gaps, to a signed call.</summary>
    [WolverineGet($"{GatewayApi.Base}/changes"), NotTenanted, OpenToAll(GatewayApi.Because)]
    [ProducesResponseType<GatewayEnvelope<PortalChanges>>(200)]
    public static Task<IResult> Get(GatewayDesk desk, HttpContext context, string? after, string? pageSize) => desk.Answer<PortalChanges>(context, async tenant =>
        GatewayApi.Number(after, 0, 0, long.MaxValue) is not { } from || GatewayApi.SizeOf(pageSize) is not { } take
            ? (GatewayCode.Malformed, null)
            : (GatewayCode.Success, PortalChanges.Of(await tenant.PublicationChanges(from, take), from, take)));
}
