using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Bulletins;
using Platform.Projections.Bulletins;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Bulletins;

/// <param name="UnitId">The addressee that has read it.</param>
public sealed record AcknowledgeBulletinRequest(Guid UnitId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/unitId", UnitId);
}

public static class AcknowledgeBulletinEndpoint
{
    /// <summary>Says for a unit that it has read the bulletin (签收): by the unit's own people, and not by whoever issued it.</summary>
    [WolverinePost("/api/v1/bulletins/{bulletinId}/acknowledgements"), Requires(Ability.BulletinAcknowledge)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bulletinId, AcknowledgeBulletinRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Bulletin>(bulletinId, cancellation);
                // A draft is known to those alone who issue.
                return stream.State is not { Issue: not null } bulletin ? new Outcome.Unknown()
                    : await MayReceive(desk.Actor, request.UnitId, work.By.Today, work.Connection)
                        ? desk.Conclude(stream, AcknowledgeBulletinDecider.Decide(new(request.UnitId.ToString()), bulletin, work.By))
                    : new Outcome.Outside();
            },
            cancellation);

    // A receipt that somebody gives for every unit says nothing: whoever may act in the whole bureau gives that of their own unit alone.
    internal static async Task<bool> MayReceive(Actor actor, Guid unitId, DateOnly today, NpgsqlConnection tenant)
    {
        Guid[] named = [.. Policy.UnitsNamed(actor.Grants, Ability.BulletinAcknowledge)];
        return (named.Length > 0 && await tenant.IsWithin(unitId, named))
            || (actor.PersonId is { } person && actor.Units(Ability.BulletinAcknowledge) is null && await tenant.BelongsTo(person, unitId, today));
    }
}

public sealed record WithdrawBulletinRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 200);
}

public static class WithdrawBulletinEndpoint
{
    /// <summary>Takes a bulletin back with a reason, or throws a draft away.</summary>
    [WolverinePost("/api/v1/bulletins/{bulletinId}/withdrawal"), Requires(Ability.BulletinIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bulletinId, WithdrawBulletinRequest request, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Bulletin>(bulletinId, cancellation);
                if (stream.State is not { } bulletin)
                {
                    return new Outcome.Unknown();
                }

                if (!BulletinDesk.MayIssue(desk.Actor))
                {
                    return new Outcome.Outside();
                }

                var decision = WithdrawBulletinDecider.Decide(new(request.Reason!.Trim()), bulletin, work.By);
                if (decision is Decision<BulletinEvent>.Accepted { Events: [BulletinWithdrawn withdrawn] })
                {
                    foreach (var bureau in (bulletin.Issue?.Addressees ?? []).Select(addressee => addressee.BureauId).OfType<string>())
                    {
                        // Whoever has left since is not told: they are no correspondent any more.
                        var told = await office.Post(
                            work, bureau, RetractedBulletin.Letter, bulletinId, 0, new RetractedBulletin(bulletinId, withdrawn.WithdrawnOn, withdrawn.Reason), cancellation, overLevels: true);
                        if (told is Outcome.Refused { Reason: not Domain.Dispatch.CorrespondentIsUnknown })
                        {
                            return told;
                        }
                    }
                }

                return desk.Conclude(stream, decision);
            },
            cancellation);
}

public static class AcknowledgeReceivedBulletinEndpoint
{
    /// <summary>Says for the bureau or the department that it has read a bulletin of the oversight department above; a letter tells that one.</summary>
    [WolverinePost("/api/v1/received-bulletins/{receivedId}/acknowledgement"), Requires(Ability.BulletinAcknowledge)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid receivedId, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<ReceivedBulletin>(receivedId, cancellation);
                if (stream.State is not { } received)
                {
                    return new Outcome.Unknown();
                }

                // The tenant's own word, and not that of one of its units.
                if (desk.Actor.Units(Ability.BulletinAcknowledge) is not null)
                {
                    return new Outcome.Outside();
                }

                var decision = ReceiveBulletinDecider.Acknowledge(received, work.By);
                if (decision is Decision<ReceivedBulletinEvent>.Accepted { Events.Count: > 0 })
                {
                    var told = await office.Post(
                        work, received.Arrival.From, BulletinReceipt.Letter, received.Arrival.BulletinId, 0, new BulletinReceipt(received.Arrival.BulletinId), cancellation,
                        overLevels: true);
                    if (told is Outcome.Refused { Reason: not Domain.Dispatch.CorrespondentIsUnknown })
                    {
                        return told;
                    }
                }

                return desk.Conclude(stream, decision);
            },
            cancellation);
}
