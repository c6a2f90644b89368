using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Carries a command on one dated duty: finds the duty, holds the actor to their units, begins its stream when it is new.</summary>
public sealed class OccurrenceDesk(CommandDesk desk, TenantConnections connections, FollowUps followUps)
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

                if (!await desk.Actor.MayIn(ability, unitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var decision = decide(opened.State, work.By);
                var outcome = desk.Conclude(opened.Stream, decision);
                return outcome is Outcome.Done ? await followUps.Start(work, tenant, opened.State, decision, cancellation) ?? outcome : outcome;
            },
            cancellation);
}
