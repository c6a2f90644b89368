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

/// <param name="LeadingUnitId">The body that leads.</param>
/// <param name="CoordinatingUnitId">The office that coordinates.</param>
/// <param name="JoiningUnitIds">The units that join in, each in its own field.</param>
/// <param name="Basis">Article or document that says so.</param>
public sealed record SetPatternRequest(
    Guid? LeadingUnitId, Guid? CoordinatingUnitId, DateOnly? From, IReadOnlyList<Guid>? JoiningUnitIds = null, Guid? CoordinatorPostId = null, string? Basis = null)
    : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/leadingUnitId", LeadingUnitId), .. Check.Given("/coordinatingUnitId", CoordinatingUnitId), .. Check.Given("/from", From),
        .. Check.Count("/joiningUnitIds", JoiningUnitIds, 0, 500), .. Check.Text("/basis", Basis, 100, required: false),
    ];
}

public static class SetPatternEndpoint
{
    /// <summary>Says who leads, which office coordinates and who joins in, from a day on.</summary>
    [WolverinePost("/api/v1/work-division/pattern"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(SetPatternRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        DivisionDesk.Decide(
            desk,
            async (tenant, id, division, by) =>
            {
                IReadOnlyList<Guid> joining = [.. (request.JoiningUnitIds ?? []).Distinct()];
                var command = new SetPattern(
                    request.LeadingUnitId!.Value, request.CoordinatingUnitId!.Value, request.CoordinatorPostId, joining, Texts.Blank(request.Basis), request.From!.Value,
                    await tenant.ExistingUnits([request.LeadingUnitId.Value, request.CoordinatingUnitId.Value, .. joining], request.From.Value),
                    await DivisionDesk.Stands(tenant, request.CoordinatorPostId));
                return SetPatternDecider.Decide(command, id, division, by);
            },
            cancellation);
}
