using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record ResponsibilityListView(LedgerUnit Unit, int Year, IReadOnlyList<ResponsibilityOwner> Owners);

public static class GetResponsibilityListEndpoint
{
    /// <summary>The list of responsibilities of a unit and its posts in a year (责任清单): who owes what, how often, until when, under which article.</summary>
    [WolverineGet("/api/v1/ledgers/{unitId}/{year}/responsibilities"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ResponsibilityListView>(200)]
    public static async Task<IResult> Get(Guid unitId, int year, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return year is >= 1 and <= 9999 && await tenant.Unit(unitId) is { } unit && await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant)
            ? Results.Json(
                new ResponsibilityListView(
                    new(unit.Id, unit.Code, unit.NameZh, unit.NameEn, unit.UnitType), year, await ResponsibilityList.Of(tenant, library, unit, year, desk.Today)),
                Projections.Json.Options)
            : Problem.Unknown();
    }
}
