using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels;
using Platform.Projections;
using Platform.Projections.Channels;
using Wolverine.Http;

namespace Platform.Api.Channels;

public sealed record OwnChannelKindView(string Name, int ReviewMonths, int? UpdateMonths, int? SecurityMonths);

/// <param name="Version">0 while the bureau has set none.</param>
public sealed record OwnChannelKindsView(IReadOnlyList<OwnChannelKindView> Kinds, long Version, ManageAbility Can);

public static class GetOwnChannelKindsEndpoint
{
    /// <summary>The kinds of channel that the bureau has besides those of the product.</summary>
    [WolverineGet("/api/v1/own-channel-kinds"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<OwnChannelKindsView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (kinds, version) = await tenant.OwnChannelKinds();
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new OwnChannelKindsView(
                [.. kinds.Select(kind => new OwnChannelKindView(kind.Name, kind.Cycle.ReviewMonths, kind.Cycle.UpdateMonths, kind.Cycle.SecurityMonths))],
                version, new(desk.Actor.May(Ability.OrganisationManage))),
            Json.Options);
    }
}

/// <param name="ReviewMonths">Months from one review to the next, unless a channel's entry says otherwise.</param>
public sealed record OwnChannelKindRequest(string? Name, int? ReviewMonths = 12, int? UpdateMonths = null, int? SecurityMonths = null);

public sealed record SetOwnChannelKindsRequest(IReadOnlyList<OwnChannelKindRequest>? Kinds) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/kinds", Kinds, 0, 30),
        .. (Kinds ?? []).Index().SelectMany(each => Check.Text($"/kinds/{each.Index}/name", each.Item.Name, 30)),
    ];

    internal IReadOnlyList<OwnChannelKind> AsKinds() =>
        [.. (Kinds ?? []).Select(kind => new OwnChannelKind(kind.Name!.Trim(), new(kind.ReviewMonths ?? 12, kind.UpdateMonths, kind.SecurityMonths)))];
}

public static class SetOwnChannelKindsEndpoint
{
    /// <summary>Sets the whole list. Channels of a kind that is left out keep it.</summary>
    [WolverinePut("/api/v1/own-channel-kinds"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetOwnChannelKindsRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = OwnChannelKinds.IdFor(desk.Tenant);
        return desk.Set<OwnChannelKinds, OwnChannelKindsEvent>(
            id, (kinds, by) => SetOwnChannelKindsDecider.Decide(new(id, request.AsKinds()), kinds, by), cancellation);
    }
}
