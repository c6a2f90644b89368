using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Projections;
using Platform.Projections.Incidents;
using Wolverine.Http;

namespace Platform.Api.Incidents;

/// <param name="SetAt">Null while the bureau has set nothing: there is one category then, and no clock.</param>
/// <param name="Version">How often it was set; 0 for never.</param>
public sealed record IncidentPolicyView(IReadOnlyList<IncidentCategory> Categories, DateTimeOffset? SetAt, long Version, ManageAbility Can);

public static class GetIncidentPolicyEndpoint
{
    /// <summary>The bureau's categories of incidents with the clocks of each level.</summary>
    [WolverineGet("/api/v1/incident-policy"), Requires(Ability.IncidentRead)]
    [ProducesResponseType<IncidentPolicyView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (policy, setAt) = await tenant.IncidentPolicy(desk.Actor.TenantId);
        context.Response.Headers.ETag = $"\"{policy.Number}\"";
        return Results.Json(new IncidentPolicyView(policy.Categories, setAt, policy.Number, new(desk.Actor.May(Ability.OrganisationManage))), Json.Options);
    }
}

/// <summary>The clocks of one level, in hours; left out for none.</summary>
public sealed record IncidentClockRequest(IncidentLevel? Level, int? FirstReportHours = null, int? FollowUpHours = null, int? RecordHours = null);

/// <param name="Clocks">At most one for each level.</param>
public sealed record IncidentCategoryRequest(string? Name, IReadOnlyList<IncidentClockRequest>? Clocks = null);

public sealed record SetIncidentPolicyRequest(IReadOnlyList<IncidentCategoryRequest>? Categories) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/categories", Categories, 1, 30),
        .. (Categories ?? []).Index().SelectMany(each => Errors($"/categories/{each.Index}", each.Item)),
    ];

    private static IEnumerable<FieldError> Errors(string at, IncidentCategoryRequest category) =>
    [
        .. Check.Text($"{at}/name", category.Name, 50),
        .. Check.Count($"{at}/clocks", category.Clocks, 0, 3),
        .. (category.Clocks ?? []).Index().Where(each => each.Item.Level is null)
            .Select(each => new FieldError($"{at}/clocks/{each.Index}/level", "required", "Give a value.")),
    ];
}

public static class SetIncidentPolicyEndpoint
{
    /// <summary>Sets the whole of it. What was recorded before keeps the clocks that held then.</summary>
    [WolverinePut("/api/v1/incident-policy"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetIncidentPolicyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = IncidentPolicy.IdFor(desk.Tenant);
        var command = new SetIncidentPolicy(id, [.. request.Categories!.Select(category => new IncidentCategory(category.Name!.Trim(), Clocks(category)))]);
        return desk.Set<IncidentPolicy, IncidentPolicyEvent>(id, (policy, by) => SetIncidentPolicyDecider.Decide(command, policy, by), cancellation);
    }

    // A level without any hours is a level without a clock.
    private static IReadOnlyList<IncidentClock> Clocks(IncidentCategoryRequest category) =>
    [
        .. (category.Clocks ?? []).Where(clock => (clock.FirstReportHours, clock.FollowUpHours, clock.RecordHours) != (null, null, null))
            .Select(clock => new IncidentClock(clock.Level!.Value, clock.FirstReportHours, clock.FollowUpHours, clock.RecordHours)),
    ];
}
