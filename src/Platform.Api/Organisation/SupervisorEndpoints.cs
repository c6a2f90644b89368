using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation.Division;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="SupervisorPostId">A post of the supervising unit; left out where the unit as a whole supervises.</param>
public sealed record NameSupervisorRequest(Guid? UnitId, Guid? SupervisorUnitId, DateOnly? From, Guid? SupervisorPostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Given("/unitId", UnitId), .. Check.Given("/supervisorUnitId", SupervisorUnitId), .. Check.Given("/from", From)];
}

public static class NameSupervisorEndpoint
{
    /// <summary>Names who supervises discipline in a unit.</summary>
    [WolverinePost("/api/v1/work-division/supervisors"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(NameSupervisorRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        DivisionDesk.Decide(
            desk,
            async (tenant, id, division, by) =>
            {
                var (unit, supervisor) = (request.UnitId!.Value, request.SupervisorUnitId!.Value);
                var exist = await tenant.ExistingUnits([unit, supervisor], request.From!.Value);
                var inUnit = request.SupervisorPostId is not { } post || (await tenant.StandingPost(post))?.UnitId == supervisor;
                return NameSupervisorDecider.Decide(
                    new(unit, supervisor, request.SupervisorPostId, request.From.Value, exist.Contains(unit) && exist.Contains(supervisor), inUnit), id, division, by);
            },
            cancellation);
}

public sealed record ReleaseSupervisorRequest(Guid? UnitId, DateOnly? On, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given("/unitId", UnitId), .. Check.Given("/on", On), .. Check.Text("/reason", Reason, 500, required: false)];
}

public static class ReleaseSupervisorEndpoint
{
    [WolverinePost("/api/v1/work-division/supervisor-ends"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(ReleaseSupervisorRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        DivisionDesk.Decide(
            desk,
            (_, _, division, by) => Task.FromResult(ReleaseSupervisorDecider.Decide(
                new(request.UnitId!.Value, request.On!.Value, Texts.Blank(request.Reason)), division, by)),
            cancellation);
}
