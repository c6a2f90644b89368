using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Limits;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <summary>How many calendar days each step of a case may take in this bureau; a step that is missing has no clock.</summary>
public sealed record CaseLimitView(IReadOnlyList<StepLimit> Limits, string? Basis, AuthorityAbilities Can);

public static class GetCaseLimitsEndpoint
{
    [WolverineGet("/api/v1/case-limits"), Requires(Ability.OrganisationRead)]
    public static async Task<CaseLimitView> Get(ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var policy = await session.Events.AggregateStreamAsync<CaseLimitPolicy>(CaseLimitPolicy.IdFor(desk.Actor.TenantId), token: cancellation);
        return new(policy?.Limits ?? [], policy?.Basis, new(desk.Actor.May(Ability.AuthorityManage)));
    }
}

/// <param name="Basis">By which document or decision of the bureau.</param>
public sealed record SetCaseLimitsRequest(IReadOnlyList<StepLimit>? Limits, string? Basis) : IChecked
{
    public IEnumerable<FieldError> Errors() => Limits is null ? [new("/limits", "required", "Give the limits; an empty list sets none.")] : [];
}

public static class SetCaseLimitsEndpoint
{
    /// <summary>Sets the clocks. A case that runs keeps those that it was opened with.</summary>
    [WolverinePut("/api/v1/case-limits"), Requires(Ability.AuthorityManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Put(SetCaseLimitsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Begin<CaseLimitPolicy, CaseLimitEvent>(
            CaseLimitPolicy.IdFor(desk.Tenant), "/api/v1/case-limits",
            (policy, by) => SetCaseLimitsDecider.Decide(new(CaseLimitPolicy.IdFor(desk.Tenant), request.Limits!, request.Basis ?? string.Empty), policy, by), cancellation);
}
