using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
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

                return desk.Conclude(opened.Stream, decide(opened.State, work.By));
            },
            cancellation);

    /// <summary>Confirms, with as many others as the bureau's own rule asks for.</summary>
    public Task<IResult> Confirm(Guid occurrenceId, string? note, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                await using var tenant = await connections.Open(work.Tenant, cancellation);
                if ((await tenant.Lines(new() { Today = work.By.Today, OccurrenceId = occurrenceId })) is not [var line]
                    || await work.OpenOccurrence(tenant, occurrenceId, cancellation) is not { } opened)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayIn(Ability.DutyReview, line.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var rules = await Approvals.Rules(work.Session, cancellation);
                var needed = await Approvals.Needed(rules, line.SchemeId, line.Category, line.UnitId, desk.Actor, tenant, work.By.Today);
                var decision = ConfirmOccurrenceDecider.Decide(new(note, needed), opened.State, work.By);
                var outcome = desk.Conclude(opened.Stream, decision);
                return outcome is Outcome.Done ? await followUps.Start(work, tenant, opened.State, decision, cancellation) ?? outcome : outcome;
            },
            cancellation);
}
