using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Bulletins;
using Platform.Projections.Bulletins;
using Platform.Projections.Directory;
using Wolverine.Http;

namespace Platform.Api.Bulletins;

/// <param name="UnitIds">In a bureau: the units that it is issued to; every unit when both lists are empty.</param>
/// <param name="BureauIds">
/// In an oversight department: the bureaus and departments that it is issued to, at any level below; every one that belongs to it itself when both lists are empty.
/// </param>
/// <param name="AcknowledgeBy">Last day for acknowledging it; left out for none.</param>
/// <param name="Below">When both lists are empty: to those further below as well, the bureaus of the departments under this one.</param>
public sealed record IssueBulletinRequest(
    string? Number, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<string>? BureauIds = null, DateOnly? AcknowledgeBy = null, bool Below = false) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/number", Number, 50),
        .. Check.Count("/unitIds", UnitIds, 0, 5000),
        .. Check.Count("/bureauIds", BureauIds, 0, 500),
    ];
}

public static class IssueBulletinEndpoint
{
    /// <summary>Issues a bulletin to units, or from an oversight department to bureaus and departments below: a letter carries it to each of them.</summary>
    [WolverinePost("/api/v1/bulletins/{bulletinId}/issue"), Requires(Ability.BulletinIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid bulletinId, IssueBulletinRequest request, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
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

                var known = await Addressees.Of(work.Connection, work.Tenant);
                var (chosen, unknown) = Addressees.Chosen(known, request);
                if (unknown.Count > 0)
                {
                    return new BulletinPartyIsUnknown { Errors = unknown };
                }

                var number = request.Number!.Trim();
                var command = new IssueBulletin(number, chosen, request.AcknowledgeBy, await work.Connection.BulletinNumberIsTaken(number, bulletinId));
                var decision = IssueBulletinDecider.Decide(command, bulletin, work.By);
                if (decision is Decision<BulletinEvent>.Accepted { Events: [BulletinIssued issued] })
                {
                    if (await Tell(work, bulletin, issued, office, cancellation) is { } refused)
                    {
                        return refused;
                    }
                }

                return desk.Conclude(stream, decision);
            },
            cancellation);

    // What it replaces, and whoever is in another tenant.
    private static async Task<Outcome?> Tell(CommandWork work, Bulletin bulletin, BulletinIssued issued, PostOffice office, CancellationToken cancellation)
    {
        if (bulletin.Draft.SupersedesId is { } former)
        {
            var replaced = await work.Open<Bulletin>(former, cancellation);
            if (CommandDesk.Apply(replaced, SupersedeBulletinDecider.Decide(new(bulletin.Id, issued.Number), replaced.State!)) is { } refused)
            {
                return refused;
            }
        }

        var name = (await work.Connection.Tenant(work.Tenant))?.NameZh ?? work.Tenant;
        var letter = new IssuedBulletin(
            bulletin.Id, name, issued.Number, bulletin.Draft.Content with { InspectionId = null }, issued.IssuedOn, issued.AcknowledgeBy, bulletin.Draft.SupersedesId);
        foreach (var bureau in issued.Addressees.Select(addressee => addressee.BureauId).OfType<string>())
        {
            if (await office.Post(work, bureau, IssuedBulletin.Letter, bulletin.Id, 0, letter, cancellation, overLevels: true) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }
}
