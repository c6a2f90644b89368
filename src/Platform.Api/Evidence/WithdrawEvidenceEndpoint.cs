using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record WithdrawEvidenceRequest(string? Reason);

public static class WithdrawEvidenceEndpoint
{
    /// <summary>Says that a document may no longer be offered for a duty. It stays readable, because records may have referred to it.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/withdrawal"), Requires(Ability.EvidenceAdd)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, WithdrawEvidenceRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<EvidenceItem>(evidenceId, cancellation);
                return await EvidenceCommands.Bar(desk, stream.State, Ability.EvidenceAdd, tenant)
                    ?? desk.Conclude(stream, WithdrawEvidenceDecider.Decide(new(request.Reason), stream.State!, await tenant.StandingActsWith(evidenceId)));
            },
            cancellation);
}
