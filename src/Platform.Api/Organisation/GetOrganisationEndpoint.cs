using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record UnitView(
    Guid Id,
    string Code,
    string NameZh,
    string? NameEn,
    string UnitType,
    string UnitTypeNameZh,
    Guid? ParentId,
    DateOnly OpenedOn,
    DateOnly? DissolvedOn,
    Guid? SuccessorId);

public sealed record UnitTypeView(string Id, string NameZh, string NameEn, string? Parent);

public sealed record OrganisationAbilities(bool Manage);

public sealed record OrganisationView(long Version, IReadOnlyList<UnitView> Units, IReadOnlyList<UnitTypeView> UnitTypes, OrganisationAbilities Can);

public static class GetOrganisationEndpoint
{
    /// <summary>The whole tree, dissolved units included, in the order in which the units were opened.</summary>
    [WolverineGet("/api/v1/organisation"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<OrganisationView>(200)]
    public static async Task<OrganisationView> Get(
        string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (desk.View is { } view)
        {
            await using var session = store.QuerySession(desk.Actor.TenantId);
            return await Past(await PastOrganisation.At(session, view, cancellation), tenant);
        }

        // The version first: units of a later one with an older version make a command stale, and never the reverse.
        var version = await tenant.OrganisationVersion(OrganisationTree.IdFor(desk.Actor.TenantId));
        var types = await tenant.UnitTypes() ?? [];
        var names = types.ToDictionary(type => type.Id, type => type.NameZh);
        var units = (await tenant.OrganisationUnits()).Select(unit => new UnitView(
            unit.Id, unit.Code, unit.NameZh, unit.NameEn, unit.UnitType, names.GetValueOrDefault(unit.UnitType, unit.UnitType), unit.ParentId,
            unit.OpenedOn, unit.DissolvedOn, unit.SuccessorId));

        context.Response.Headers.ETag = $"\"{version}\"";
        return new(
            version, [.. units], [.. types.Select(type => new UnitTypeView(type.Id, type.NameZh, type.NameEn, type.Parent))],
            new(desk.Actor.May(Ability.OrganisationManage)));
    }

    // The units that there were on the day; one that was dissolved by then says so.
    private static async Task<OrganisationView> Past(PastOrganisation organisation, NpgsqlConnection tenant)
    {
        var types = await tenant.UnitTypes() ?? [];
        var names = types.ToDictionary(type => type.Id, type => type.NameZh);
        var day = organisation.View.Day;
        return new(
            organisation.Version,
            [
                .. (await tenant.UnitsWithin(organisation, null)).Select(unit => new UnitView(
                    unit.Id, unit.Code, unit.NameOn(day).NameZh, unit.NameOn(day).NameEn, unit.UnitType, names.GetValueOrDefault(unit.UnitType, unit.UnitType),
                    unit.ParentOn(day), unit.OpenedOn, unit.DissolvedOn <= day ? unit.DissolvedOn : null, unit.DissolvedOn <= day ? unit.SuccessorId : null)),
            ],
            [.. types.Select(type => new UnitTypeView(type.Id, type.NameZh, type.NameEn, type.Parent))],
            new(false));
    }
}
