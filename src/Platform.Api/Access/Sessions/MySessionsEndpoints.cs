using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Wolverine.Http;

namespace Platform.Api.Access.Sessions;

/// <param name="Current">Whether it is the one that asks.</param>
/// <param name="Browser"><c>chrome</c>, <c>edge</c>, <c>firefox</c>, <c>safari</c>, <c>opera</c>, <c>huawei</c>, <c>wechat</c> or <c>other</c>.</param>
/// <param name="System"><c>windows</c>, <c>macos</c>, <c>linux</c>, <c>android</c>, <c>ios</c>, <c>harmony</c> or <c>other</c>.</param>
/// <param name="EndsAt">When it ends, used or not; left alone it ends earlier.</param>
public sealed record MySession(
    Guid Id, bool Current, string TenantNameZh, string TenantNameEn, string Browser, string System, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset EndsAt);

public static class ListMySessionsEndpoint
{
    /// <summary>Where one's own account is signed in, in every tenant that it belongs to.</summary>
    [WolverineGet("/api/v1/my/sessions"), Requires, WithSession]
    [ProducesResponseType<Items<MySession>>(200)]
    public static async Task<IResult> Get(HttpContext context, SessionBook sessions, AccessFacts facts, CancellationToken cancellation)
    {
        var listed = new List<MySession>();
        foreach (var session in await sessions.Of(Own.Account(context), cancellation))
        {
            var (device, tenant) = (DeviceWords.Read(session.Device), await facts.Tenant(session.TenantId, cancellation));
            listed.Add(new(
                session.Id, session.Id == Own.Session(context), tenant?.NameZh ?? session.TenantId, tenant?.NameEn ?? session.TenantId, device.Browser, device.System,
                session.StartedAt, session.LastSeenAt, session.EndsAt));
        }

        return Results.Json(new Items<MySession>(listed), Projections.Json.Options);
    }
}

public static class EndMySessionEndpoint
{
    /// <summary>Ends one of one's own sessions, on whatever device; from the next request on it is none.</summary>
    [WolverinePost("/api/v1/my/sessions/{sessionId}/ending"), Requires, WithSession]
    [ProducesResponseType(204)]
    public static async Task<IResult> Post(Guid sessionId, HttpContext context, SessionBook sessions, CancellationToken cancellation) =>
        await sessions.End(Own.Account(context), sessionId, Actor.Of(context), cancellation) ? Results.NoContent() : Problem.Unknown();
}

public sealed record EndedSessions(int Ended);

public static class EndMyOtherSessionsEndpoint
{
    /// <summary>Ends every session of one's own account but this one.</summary>
    [WolverinePost("/api/v1/my/sessions/ending-of-others"), Requires, WithSession]
    [ProducesResponseType<EndedSessions>(200)]
    public static async Task<IResult> Post(HttpContext context, SessionBook sessions, CancellationToken cancellation) =>
        Results.Json(new EndedSessions(
            await sessions.EndAll(Own.Account(context), null, Own.Session(context), "own-wish", Actor.Of(context), cancellation)));
}
