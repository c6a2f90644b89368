using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Carries a command on one dated duty: finds the duty, holds the actor to their units, begins its stream when it is new.</summary>
public sealed class OccurrenceDesk(CommandDesk desk, TenantConnections connections)
{
    public Task<IResult> Decide(
        Guid occurrenceId, string ability, Func<Occurrence, By, Decision<OccurrenceEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                await using var tenant = await connections.Open(work.Tenant, cancellation);
                if (await tenant.UnitOf(occurrenceId) is not { } unitId
                    || await work.OpenOccurrence(tenant, occurrenceId, cancellation) is not { } opened)
                {
                    return new Outcome.Unknown();
                }

                return await desk.Actor.MayIn(ability, unitId, tenant)
                    ? desk.Conclude(opened.Stream, decide(opened.State, work.By))
                    : new Outcome.Outside();
            },
            cancellation);
}
