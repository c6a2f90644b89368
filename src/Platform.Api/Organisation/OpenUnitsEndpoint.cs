using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record UnitRequest(string? Code, string? NameZh, string? NameEn, string? UnitType, string? ParentCode, DateOnly? OpenedOn);

public sealed record OpenUnitsRequest(IReadOnlyList<UnitRequest?>? Units) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Count("/units", Units, 1, OrganisationTree.MostUnits)
        .Concat((Units ?? []).Select((unit, row) => (unit, row)).Where(pair => pair.unit is null)
            .Select(pair => new FieldError($"/units/{pair.row}", "required", "Give a unit.")));

    // What is missing goes on as empty: the decider names it together with everything else that is wrong.
    public IReadOnlyList<UnitToOpen> ToUnits() =>
    [
        .. (Units ?? []).Select(unit => new UnitToOpen(
            unit!.Code ?? string.Empty, unit.NameZh ?? string.Empty, unit.NameEn, unit.UnitType ?? string.Empty, unit.ParentCode, unit.OpenedOn ?? default)),
    ];
}

/// <param name="Ids">One for each unit of the request, in its order; units that were recorded before have theirs too.</param>
public sealed record UnitsOpened(long Version, IReadOnlyList<Guid> Ids);

public static class OpenUnitsEndpoint
{
    [WolverinePost("/api/v1/organisation/units"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<UnitsOpened>(201)]
    public static Task<IResult> Post(OpenUnitsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var types = (await tenant.UnitTypes())?.Select(type => type.Id).ToHashSet();
                var units = request.ToUnits();
                var stream = await work.Open<OrganisationTree>(OrganisationTree.IdFor(work.Tenant), cancellation);
                var outcome = desk.Conclude(
                    stream, OpenUnitsDecider.Decide(new OpenUnits(work.Tenant, units, types), stream.State, work.By), "/api/v1/organisation");
                return outcome is Outcome.Done done
                    ? done with { Body = new UnitsOpened(stream.Version, [.. units.Select(unit => Unit.IdFor(work.Tenant, unit.Code))]) }
                    : outcome;
            },
            cancellation);
}
