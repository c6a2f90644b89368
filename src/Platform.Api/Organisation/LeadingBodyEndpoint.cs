using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="CoResponsible">One of several heads that answer side by side, each for the whole.</param>
public sealed record LeadingBodySeat(
    Guid PostId, string TitleZh, string TitleEn, string? HolderName, bool Acting, bool IsHead, bool CoResponsible, IReadOnlyList<string> ResponsibilityTypes);

/// <summary>The leading body of a unit, as something of its own beside those who belong to it.</summary>
/// <param name="ResponsibilityTypes">What the rules lay on it as a whole; empty where they lay nothing on bodies of such units.</param>
public sealed record LeadingBodyView(
    Guid Id, Guid UnitId, string UnitNameZh, DateOnly Day, IReadOnlyList<string> ResponsibilityTypes, bool HasCoResponsibleHeads, IReadOnlyList<LeadingBodySeat> Seats);

public static class GetLeadingBodyEndpoint
{
    /// <summary>The leading body of a unit on a day, from the posts that lead, and what the rules lay on the unit as a whole whether or not a post leads.</summary>
    [WolverineGet("/api/v1/organisation/units/{unitId}/leading-body"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<LeadingBodyAnswer>(200)]
    public static async Task<IResult> Get(Guid unitId, DateOnly? day, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Unit(unitId) is not { } unit)
        {
            return Problem.Unknown();
        }

        var asked = day ?? desk.Today;
        var posts = await tenant.UnitPosts(unitId, asked);
        var collective = CollectiveResponsibility.Of(await library.InForceOn(tenant, asked), unit.UnitType);
        if (LeadingBody.Of(desk.Actor.TenantId, unitId, posts.Select(post => new BodyPost(post.PostId, post.ResponsibilityTypes))) is not { } body)
        {
            return Results.Json(new LeadingBodyAnswer(null, collective), Json.Options);
        }

        var byId = posts.ToDictionary(post => post.PostId);
        return Results.Json(
            new LeadingBodyAnswer(
                new(body.Id, unitId, unit.NameZh, asked, collective, body.HasCoResponsibleHeads, [.. body.Seats.Select(seat => Seat(seat, byId[seat.PostId]))]),
                collective),
            Json.Options);
    }

    private static LeadingBodySeat Seat(BodySeat seat, UnitPostRow post) => new(
        seat.PostId, post.TitleZh, post.TitleEn, post.HolderName, post.Acting, seat.IsHead, seat.CoResponsible, post.ResponsibilityTypes);
}

/// <param name="Body">Null where no post of the unit leads.</param>
/// <param name="CollectiveTypes">What the rules of the day lay on units of its type as a whole; empty where they lay nothing on them.</param>
public sealed record LeadingBodyAnswer(LeadingBodyView? Body, IReadOnlyList<string> CollectiveTypes);
