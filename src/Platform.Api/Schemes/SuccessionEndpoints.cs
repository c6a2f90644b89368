using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <param name="UnitId">Narrows the list of duties to one unit; the counts stay those of the whole bureau.</param>
public sealed record PreviewSuccessionRequest(DateOnly? EffectiveFrom, Transition? Transition = null, Guid? UnitId = null);

public static class PreviewSuccessionEndpoint
{
    /// <summary>Shows what issuing the scheme would do to the years that are open. It changes nothing.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/succession-preview"), Requires(Ability.SchemeIssue)]
    [ProducesResponseType<SuccessionPreview>(200)]
    public static async Task<IResult> Post(
        Guid schemeId, PreviewSuccessionRequest request, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } content || await library.Find(tenant, schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        if (request.EffectiveFrom is not { } effectiveFrom)
        {
            return new EffectiveDateIsMissing { Errors = [new("/effectiveFrom", "required", "Give the first day in force as YYYY-MM-DD.")] }.ToHttp();
        }

        var transition = request.Transition ?? Transition.Default;
        if (transition.Check(effectiveFrom) is { Count: > 0 } faults)
        {
            return new TransitionIsFaulty { Errors = faults }.ToHttp();
        }

        return content.Status is "draft" or "signed-off"
            ? Results.Json(await new SuccessionForecast(tenant, library, desk.Today).Of(scheme, new(effectiveFrom, transition), request.UnitId), Projections.Json.Options)
            : new SchemeIsIssued().ToHttp();
    }
}

/// <summary>How far an issued version has come with the years that were open when it took effect.</summary>
/// <param name="State">none: it is not in force; waiting: its first day is still to come; under-way; done.</param>
public sealed record SuccessionView(Guid SchemeId, string State, DateOnly? EffectiveFrom, Transition? Transition, int Done, int Pending);

public static class GetSuccessionEndpoint
{
    [WolverineGet("/api/v1/schemes/{schemeId}/succession"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SuccessionView>(200)]
    public static async Task<IResult> Get(Guid schemeId, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await library.Find(tenant, schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        var progress = await tenant.SuccessionProgress(schemeId);
        var state = scheme.Takeover is not { } takeover ? "none"
            : progress.Pending == 0 ? "done"
            : takeover.EffectiveFrom > desk.Today ? "waiting" : "under-way";
        return Results.Json(
            new SuccessionView(schemeId, state, scheme.Takeover?.EffectiveFrom, scheme.Takeover?.Transition, progress.Done, progress.Pending),
            Projections.Json.Options);
    }
}
