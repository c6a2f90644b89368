using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Access;

/// <param name="Depth">0 for a unit that lies under no other.</param>
public sealed record GrantUnit(Guid Id, string Code, string NameZh, int Depth);

public static class GrantUnitsEndpoint
{
    /// <summary>
    /// The units in which a role can be held, each followed by those under it. Names and nothing else: whoever gives roles
    /// has no business with what the units do.
    /// </summary>
    [WolverineGet("/api/v1/access/units"), Requires(Ability.AccountManage, Ability.GrantManage)]
    [ProducesResponseType<Items<GrantUnit>>(200)]
    public static async Task<Items<GrantUnit>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var standing = (await tenant.OrganisationUnits()).Where(unit => unit.DissolvedOn is null).ToList();
        var below = standing.ToLookup(unit => unit.ParentId);
        var known = standing.Select(unit => unit.Id).ToHashSet();
        return new([.. standing.Where(unit => unit.ParentId is not { } parent || !known.Contains(parent)).SelectMany(unit => WithThoseBelow(unit, 0))]);

        IEnumerable<GrantUnit> WithThoseBelow(UnitRow unit, int depth) =>
            below[unit.Id].SelectMany(child => WithThoseBelow(child, depth + 1)).Prepend(new(unit.Id, unit.Code, unit.NameZh, depth));
    }
}
