using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Organisation.Handovers;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public static class ListHandoversEndpoint
{
    /// <summary>The hand-overs that the reader sees, the latest change first; of one post when it is given.</summary>
    [WolverineGet("/api/v1/handovers"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Items<HandoverRow>>(200)]
    public static async Task<Items<HandoverRow>> Get(Guid? postId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await HandoverSight.Of(desk.Actor, tenant, desk.Today, postId));
    }
}

public static class MyHandoversEndpoint
{
    /// <summary>The hand-overs that wait for the reader's own signature.</summary>
    [WolverineGet("/api/v1/my/handovers"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Items<HandoverRow>>(200)]
    public static async Task<Items<HandoverRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        if (desk.Actor.PersonId is not { } person)
        {
            return new([]);
        }

        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.HandoversAwaiting(person, desk.Today));
    }
}

/// <param name="Sign">As a party.</param>
/// <param name="SignInPlace">As a superior, in the place of the outgoing holder.</param>
public sealed record HandoverAbilities(bool Sign, bool SignInPlace, bool Assemble, bool Supersede);

/// <summary>A hand-over with what goes along and who signed.</summary>
public sealed record HandoverView : HandoverRow
{
    public HandoverView(HandoverRow row)
        : base(row)
    {
    }

    public required HandoverPackage Package { get; init; }

    /// <summary>Whether the package still has the hash that it was recorded and signed with.</summary>
    public required bool Intact { get; init; }

    public required IReadOnlyList<SignatureRow> Signatures { get; init; }

    public required HandoverAbilities Can { get; init; }
}

public static class GetHandoverEndpoint
{
    [WolverineGet("/api/v1/handovers/{handoverId}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<HandoverView>(200)]
    public static async Task<IResult> Get(Guid handoverId, ReadDesk desk, AccessJournal journal, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await HandoverSight.Of(desk.Actor, tenant, desk.Today, handoverId: handoverId) is not [var row])
        {
            return Problem.Unknown();
        }

        var package = JsonSerializer.Deserialize<HandoverPackage>(await tenant.HandoverPackage(handoverId), Json.Options)!;
        var signatures = await tenant.HandoverSignatures(handoverId);
        var mayManage = desk.Actor.May(Ability.PostManage);
        var stands = row.State != "superseded";
        var waiting = new[] { (row.OutgoingPersonId, Side: "outgoing"), (row.IncomingPersonId, Side: "incoming") }
            .Where(party => stands && signatures.All(signature => signature.Side != party.Side)).ToList();
        var isParty = desk.Actor.PersonId == row.OutgoingPersonId || desk.Actor.PersonId == row.IncomingPersonId;
        var superior = !isParty && waiting.Any(party => party.Side == "outgoing") && desk.Actor.PersonId is { } person
            && await tenant.SuperiorHeldBy(row.PostId, person, desk.Today) is not null;
        await journal.Record(desk.Actor, id => new ContentRead(id, "handover", handoverId, null), cancellation);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new HandoverView(row)
            {
                Package = package,
                Intact = package.Hash() == row.Sha256,
                Signatures = signatures,
                Can = new(waiting.Any(party => party.Item1 == desk.Actor.PersonId), superior, mayManage && stands && signatures.Count == 0, mayManage && stands),
            },
            Json.Options);
    }
}
