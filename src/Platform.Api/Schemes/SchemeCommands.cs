using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Database;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public static class SignOffSchemeEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/sign-off"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(schemeId, (scheme, by) => SignOffSchemeDecider.Decide(new SignOffScheme(), scheme, by), cancellation);
}

public sealed record IssueSchemeRequest(DateOnly? EffectiveFrom);

public static class IssueSchemeEndpoint
{
    /// <summary>Puts a signed-off scheme in force; an issued version of the same rules gives way to it from that day.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/issue"), Requires(Ability.SchemeIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, IssueSchemeRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Scheme>(schemeId, cancellation);
                if (stream.State is not { } scheme)
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, IssueSchemeDecider.Decide(new IssueScheme(request.EffectiveFrom), scheme, work.By));
                if (outcome is not Outcome.Done || request.EffectiveFrom is not { } effectiveFrom)
                {
                    return outcome;
                }

                await using var tenant = await connections.Open(work.Tenant, cancellation);
                var earlier = (await tenant.Schemes())
                    .Where(other => other.Id != schemeId && other.PackId == scheme.PackId && other.Status == "issued");
                foreach (var other in earlier)
                {
                    var former = await work.Open<Scheme>(other.Id, cancellation);
                    var command = new SupersedeScheme(schemeId, effectiveFrom);
                    if (CommandDesk.Apply(former, SupersedeSchemeDecider.Decide(command, former.State!, work.By)) is { } refused)
                    {
                        return refused;
                    }
                }

                return outcome;
            },
            cancellation);
}

public sealed record WithdrawSchemeRequest(string? Reason);

public static class WithdrawSchemeEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/withdrawal"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, WithdrawSchemeRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(
            schemeId,
            (scheme, by) => WithdrawSchemeDecider.Decide(new WithdrawScheme(request.Reason ?? string.Empty), scheme, by),
            cancellation);
}
