using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record RenameUnitRequest(string? NameZh, string? NameEn, DateOnly? On) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/on", On);
}

public static class RenameUnitEndpoint
{
    [WolverinePost("/api/v1/organisation/units/{unitId}/rename"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid unitId, RenameUnitRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.ChangeUnit(
            unitId,
            (tree, by) => RenameUnitDecider.Decide(new RenameUnit(unitId, request.NameZh ?? string.Empty, request.NameEn, request.On!.Value), tree, by),
            cancellation);
}

public sealed record MoveUnitRequest(Guid? ParentId, DateOnly? On) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/parentId", ParentId).Concat(Check.Given("/on", On));
}

public static class MoveUnitEndpoint
{
    [WolverinePost("/api/v1/organisation/units/{unitId}/move"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid unitId, MoveUnitRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.ChangeUnit(unitId, (tree, by) => MoveUnitDecider.Decide(new MoveUnit(unitId, request.ParentId!.Value, request.On!.Value), tree, by), cancellation);
}

public sealed record DissolveUnitRequest(Guid? SuccessorId, DateOnly? On, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/on", On).Concat(Check.Text("/reason", Reason, 500));
}

public static class DissolveUnitEndpoint
{
    [WolverinePost("/api/v1/organisation/units/{unitId}/dissolution"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid unitId, DissolveUnitRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.ChangeUnit(
            unitId,
            (tree, by) => DissolveUnitDecider.Decide(new DissolveUnit(unitId, request.SuccessorId, request.On!.Value, request.Reason!), tree, by),
            cancellation);
}

internal static class UnitCommands
{
    /// <summary>Decides on the tree and answers for the unit; the version is the tree's, which is what a unit's change is checked against.</summary>
    public static Task<IResult> ChangeUnit(
        this CommandDesk desk,
        Guid unitId,
        Func<OrganisationTree, By, Decision<OrganisationEvent>> decide,
        CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<OrganisationTree>(OrganisationTree.IdFor(work.Tenant), cancellation);
                if (stream.State?.Find(unitId) is null)
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, decide(stream.State, work.By));
                return outcome is Outcome.Done done ? done with { Body = new Recorded(unitId, stream.Version) } : outcome;
            },
            cancellation);
}
