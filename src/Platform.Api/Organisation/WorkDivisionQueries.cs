using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Organisation.Division;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <summary>How the bureau divides the work that its rules ask, on a day.</summary>
/// <param name="SupervisorAbilities">What an account with the role of a discipline supervisor may see and do, from the table of roles.</param>
public sealed record WorkDivisionView(
    DateOnly Day,
    IReadOnlyList<AssignmentRow> Assignments,
    PatternRow? Pattern,
    IReadOnlyList<SupervisionRow> Supervisions,
    IReadOnlyList<string> SupervisorAbilities,
    long Version,
    ManageAbility Can);

public static class GetWorkDivisionEndpoint
{
    [WolverineGet("/api/v1/work-division"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<WorkDivisionView>(200)]
    public static async Task<WorkDivisionView> Get(DateOnly? day, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var asked = day ?? desk.Today;
        var version = await tenant.OrganisationVersion(WorkDivision.IdFor(desk.Actor.TenantId));
        context.Response.Headers.ETag = $"\"{version}\"";
        return new(
            asked, await tenant.TopicAssignments(asked), await tenant.WorkingPattern(asked), await tenant.Supervisions(asked),
            Roles.Find(Roles.DisciplineSupervisor)!.Abilities, version, new(desk.Actor.May(Ability.OrganisationManage)));
    }
}
