using System.Text.Json;
using System.Text.Json.Nodes;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public static class ListSchemesEndpoint
{
    [WolverineGet("/api/v1/schemes"), Requires(Ability.SchemeRead)]
    public static async Task<Items<SchemeSummary>> Get(string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (desk.View is { } view)
        {
            await using var session = store.QuerySession(desk.Actor.TenantId);
            return new(await tenant.Schemes(await session.SchemesAt(view, cancellation)));
        }

        return new(await tenant.Schemes(desk.Today));
    }
}

public static class GetSchemeEndpoint
{
    /// <summary>The pack whole, with the scheme's own state beside its members.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SchemeView>(200)]
    public static async Task<IResult> Get(
        Guid schemeId, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        if (desk.View is { } view)
        {
            await using var session = store.QuerySession(desk.Actor.TenantId);
            return (await session.SchemesAt(view, cancellation)).GetValueOrDefault(schemeId) is { } then
                ? Results.Json(SchemeView.Whole(scheme, then))
                : Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{scheme.Version}\"";
        return Results.Json(SchemeView.Whole(scheme, desk.Actor));
    }
}

/// <summary>What stands beside the pack's own members in the answer.</summary>
public sealed record SchemeView(
    Guid Id,
    string Status,
    DateOnly? EffectiveFrom,
    DateTimeOffset ImportedAt,
    DateTimeOffset? SignedOffAt,
    DateTimeOffset? IssuedAt,
    Transition? Transition,
    Guid? ParentId,
    SchemeSettings Settings,
    long Version,
    SchemeAbilities Can)
{
    internal static JsonObject Whole(SchemeContent scheme, Actor actor) => Beside(
        scheme,
        new(
            scheme.Id, scheme.Status, scheme.EffectiveFrom, scheme.ImportedAt, scheme.SignedOffAt, scheme.IssuedAt,
            SchemeLibrary.TransitionOf(scheme), scheme.ParentId,
            JsonSerializer.Deserialize<SchemeSettings>(scheme.Settings, Json.Options)!, scheme.Version, SchemeAbilities.For(scheme.Status, actor)));

    /// <summary>As it stood at a past moment: the pack never changes, what stands beside it does.</summary>
    internal static JsonObject Whole(SchemeContent scheme, PastScheme then) => Beside(
        scheme,
        new(
            scheme.Id, Scheme.Code(then.Scheme.Status), then.Scheme.EffectiveFrom, scheme.ImportedAt, then.SignedOffAt, then.IssuedAt, then.Scheme.Transition,
            then.Scheme.ParentId, then.Scheme.Settings, then.Version, new(false, false, false)));

    private static JsonObject Beside(SchemeContent scheme, SchemeView view)
    {
        var whole = JsonNode.Parse(scheme.Pack)!.AsObject();
        var own = JsonSerializer.SerializeToNode(view, Json.Options)!.AsObject();
        foreach (var (name, value) in own)
        {
            whole[name] = value?.DeepClone();
        }

        return whole;
    }
}

public sealed record SchemeAbilities(bool SignOff, bool Issue, bool Withdraw)
{
    public static SchemeAbilities For(string status, Actor actor) => new(
        status == "draft" && actor.May(Ability.SchemeAuthor),
        status == "signed-off" && actor.May(Ability.SchemeIssue),
        status is "draft" or "signed-off" && actor.May(Ability.SchemeAuthor));
}
