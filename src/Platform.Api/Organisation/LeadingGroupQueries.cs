using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record ManageAbility(bool Manage);

/// <summary>A leading group with its seats and its office of a day; persons are the holders of that day.</summary>
public sealed record LeadingGroupView : LeadingGroupRow
{
    public LeadingGroupView(LeadingGroupRow row)
        : base(row)
    {
    }

    /// <summary>In one group read by itself also the seats of before, with their days.</summary>
    public required IReadOnlyList<GroupSeatRow> Seats { get; init; }

    public required GroupOfficeRow? Office { get; init; }

    public required ManageAbility Can { get; init; }
}

public static class ListLeadingGroupsEndpoint
{
    /// <summary>The leading groups of a day, today's when none is given.</summary>
    [WolverineGet("/api/v1/leading-groups"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Items<LeadingGroupView>>(200)]
    public static async Task<Items<LeadingGroupView>> Get(DateOnly? day, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var asked = day ?? desk.Today;
        var groups = await tenant.LeadingGroups(asked);
        var seats = await tenant.GroupSeats(groups.Select(group => group.Id), asked);
        var offices = await tenant.GroupOffices(groups.Select(group => group.Id), asked);
        return new(
        [
            .. groups.Select(group => new LeadingGroupView(group)
            {
                Seats = [.. seats[group.Id]],
                Office = offices[group.Id].FirstOrDefault(),
                Can = new(desk.Actor.May(Ability.OrganisationManage) && group.EndedOn is null),
            }),
        ]);
    }
}

public static class GetLeadingGroupEndpoint
{
    [WolverineGet("/api/v1/leading-groups/{groupId}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<LeadingGroupView>(200)]
    public static async Task<IResult> Get(Guid groupId, DateOnly? day, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.LeadingGroups(null, groupId) is not [var group])
        {
            return Problem.Unknown();
        }

        var asked = day ?? desk.Today;
        context.Response.Headers.ETag = $"\"{group.Version}\"";
        return Results.Json(
            new LeadingGroupView(group)
            {
                Seats = [.. (await tenant.GroupSeats([groupId], asked, withFormer: true))[groupId]],
                Office = (await tenant.GroupOffices([groupId], asked))[groupId].FirstOrDefault(),
                Can = new(desk.Actor.May(Ability.OrganisationManage) && group.EndedOn is null),
            },
            Json.Options);
    }
}
