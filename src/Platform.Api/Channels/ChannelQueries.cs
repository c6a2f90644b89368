using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

public static class ListChannelsEndpoint
{
    private const int Most = 500;

    /// <summary>The register within reach: of a unit, of the reader's own posts, of a kind or state, or only what needs somebody.</summary>
    [WolverineGet("/api/v1/channels"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ChannelRow>> Get(
        ReadDesk desk, string? kind, string? state, Guid? unitId, bool? mine, bool? open, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var posts = mine == true ? desk.Actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [] : null;
        return new(await tenant.Channels(
            posts is null ? desk.Actor.Units(Ability.LedgerRead) : null, desk.Today, kind: kind, state: state, unitId: unitId, posts: posts, openOnly: open ?? false, limit: Most));
    }
}

/// <summary>One fact of a channel's history with its evidence.</summary>
public sealed record ChannelFactView(ChannelFactRow Fact, IReadOnlyList<EvidenceSummary> Evidence);

public sealed record ChannelAbilities(bool Record, bool PutRight);

public sealed record ChannelView : ChannelRow
{
    public ChannelView(ChannelRow row)
        : base(row)
    {
    }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<ChannelFactView> Facts { get; init; }

    public required ChannelAbilities Can { get; init; }
}

public static class GetChannelEndpoint
{
    [WolverineGet("/api/v1/channels/{channelId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ChannelView>(200)]
    public static async Task<IResult> Get(Guid channelId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Channels(desk.Actor.Units(Ability.LedgerRead), desk.Today, channelId, limit: 1) is not [var row])
        {
            return Problem.Unknown();
        }

        var facts = await tenant.ChannelFacts(channelId);
        var evidence = await ShownEvidence.Of(desk.Actor, tenant, facts.SelectMany(fact => fact.EvidenceIds));
        var records = row.ClosedOn is null && desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, row.UnitId, tenant);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new ChannelView(row)
            {
                Facts = [.. facts.Select(fact => new ChannelFactView(fact, evidence(fact.EvidenceIds)))],
                Can = new(records, records && row.PutRightBy is not null),
            },
            Json.Options);
    }
}

/// <summary>The documents of records, as far as the reader may see them.</summary>
internal static class ShownEvidence
{
    public static async Task<Func<IEnumerable<Guid>, IReadOnlyList<EvidenceSummary>>> Of(Actor actor, NpgsqlConnection tenant, IEnumerable<Guid> ids)
    {
        var shown = actor.May(Ability.EvidenceRead) ? (await actor.Withholding(await tenant.Evidence(ids), tenant)).ToDictionary(item => item.Id) : [];
        return asked => [.. asked.Where(shown.ContainsKey).Select(id => shown[id])];
    }
}
