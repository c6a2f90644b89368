using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Carries a command on one dated duty: finds the duty, holds the actor to their units, begins its stream when it is new.</summary>
public sealed class OccurrenceDesk(CommandDesk desk, FollowUps followUps)
{
    public Task<IResult> Decide(
        Guid occurrenceId, string ability, Func<Occurrence, By, Decision<OccurrenceEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.OwnerOf(occurrenceId) is not var (unitId, postId)
                    || await work.OpenOccurrence(tenant, occurrenceId, cancellation) is not { } opened)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayIn(ability, unitId, tenant))
                {
                    if (await desk.Actor.Covering(ability, unitId, postId, tenant) is not { } held)
                    {
                        return new Outcome.Outside();
                    }

                    work.ActFor(held.OnBehalf);
                }

                return desk.Conclude(opened.Stream, ActFor.Record(decide(opened.State, work.By), ability, work.By));
            },
            cancellation);

    /// <summary>Confirms, with as many others as the bureau's own rule asks for.</summary>
    public Task<IResult> Confirm(Guid occurrenceId, string? note, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if ((await tenant.Lines(new() { Today = work.By.Today, OccurrenceId = occurrenceId })) is not [var line]
                    || await work.OpenOccurrence(tenant, occurrenceId, cancellation) is not { } opened)
                {
                    return new Outcome.Unknown();
                }

                var rules = await Approvals.Rules(work.Session, cancellation);
                var needed = await Approvals.Needed(rules, line.SchemeId, line.Category, line.UnitId, desk.Actor, tenant, work.By.Today);
                var (own, held, seated) = await Approvals.SpeaksFor(desk.Actor, line.UnitId, needed, tenant);
                if (!own && held is null)
                {
                    return new Outcome.Outside();
                }

                if (held is not null)
                {
                    work.ActFor(held.OnBehalf);
                }

                var decision = ActFor.Record(ConfirmOccurrenceDecider.Decide(new(note, seated), opened.State, work.By), Ability.DutyReview, work.By);
                var outcome = desk.Conclude(opened.Stream, decision);
                return outcome is Outcome.Done ? await followUps.Start(work, tenant, opened.State, decision, cancellation) ?? outcome : outcome;
            },
            cancellation);
}
