using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Channels;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Bulletins;
using Platform.Domain.Dispatch;
using Platform.Projections;
using Platform.Projections.Bulletins;
using Platform.Projections.Dispatch;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Bulletins;

public sealed record BulletinListAbilities(bool Draft);

public sealed record BulletinList(IReadOnlyList<BulletinRow> Items, BulletinListAbilities Can);

public static class ListBulletinsEndpoint
{
    private const int Most = 500;

    /// <summary>Bulletins issued to units within reach, the latest first; drafts too for those who issue.</summary>
    [WolverineGet("/api/v1/bulletins"), Requires(Ability.BulletinRead)]
    public static async Task<BulletinList> Get(ReadDesk desk, string? state, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var drafts = BulletinDesk.MayIssue(desk.Actor);
        return new(await tenant.Bulletins(drafts ? null : desk.Actor.Units(Ability.BulletinRead), drafts, state: state, limit: Most), new(drafts));
    }
}

/// <param name="DeliveredAt">When a letter is known to be with another tenant; null until then, and for a unit.</param>
/// <param name="CanAcknowledge">Whether the reader may acknowledge for it.</param>
public sealed record BulletinAddresseeView(
    Guid? UnitId, string? BureauId, string NameZh, DateOnly? AcknowledgedOn, string? AcknowledgedByName, DateTimeOffset? DeliveredAt, bool CanAcknowledge);

public sealed record BulletinAbilities(bool Edit, bool Issue, bool Withdraw, bool Supersede);

public sealed record BulletinView : BulletinRow
{
    public BulletinView(BulletinRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<string> Body { get; init; }

    /// <summary>As far as the reader's units go.</summary>
    public required IReadOnlyList<BulletinAddresseeView> Receipts { get; init; }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required BulletinAbilities Can { get; init; }
}

public static class GetBulletinEndpoint
{
    [WolverineGet("/api/v1/bulletins/{bulletinId}"), Requires(Ability.BulletinRead)]
    [ProducesResponseType<BulletinView>(200)]
    public static async Task<IResult> Get(Guid bulletinId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var issues = BulletinDesk.MayIssue(desk.Actor);
        var reach = issues ? null : desk.Actor.Units(Ability.BulletinRead);
        if (await tenant.Bulletins(reach, issues, bulletinId, limit: 1) is not [var found])
        {
            return Problem.Unknown();
        }

        var rows = await tenant.BulletinAddressees(bulletinId, reach);
        var letters = rows.Where(row => row.BureauId is not null)
            .ToDictionary(row => row.BureauId!, row => Letter.IdFor(desk.Actor.TenantId, row.BureauId!, IssuedBulletin.Letter, bulletinId, 0));
        var delivered = (await tenant.LettersPosted(letters.Values)).ToDictionary(letter => letter.LetterId, letter => letter.DeliveredAt);
        var receipts = new List<BulletinAddresseeView>();
        foreach (var row in rows)
        {
            var may = found.State is "issued" or "superseded" && row is { AcknowledgedOn: null, UnitId: { } unit } && desk.Actor.May(Ability.BulletinAcknowledge)
                && !desk.Actor.Is(found.IssuedBy) && await AcknowledgeBulletinEndpoint.MayReceive(desk.Actor, unit, desk.Today, tenant);
            receipts.Add(new(
                row.UnitId, row.BureauId, row.NameZh, row.AcknowledgedOn, row.AcknowledgedByName, row.BureauId is { } bureau ? delivered.GetValueOrDefault(letters[bureau]) : null, may));
        }

        context.Response.Headers.ETag = $"\"{found.Version}\"";
        return Results.Json(
            new BulletinView(found)
            {
                Body = found.Paragraphs,
                Receipts = receipts,
                Evidence = (await ShownEvidence.Of(desk.Actor, tenant, found.EvidenceIds))(found.EvidenceIds),
                Can = new(issues && found.State == "draft", issues && found.State == "draft", issues && found.State is "draft" or "issued", issues && found.State == "issued"),
            },
            Json.Options);
    }
}

public static class ListWaitingBulletinsEndpoint
{
    private const int Most = 100;

    /// <summary>What the reader's own units have not acknowledged yet.</summary>
    [WolverineGet("/api/v1/my/waiting-bulletins"), Requires(Ability.BulletinAcknowledge)]
    public static async Task<Items<WaitingBulletinRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var waiting = new List<WaitingBulletinRow>();
        foreach (var row in await tenant.WaitingBulletins(desk.Actor.Units(Ability.BulletinAcknowledge), Most))
        {
            if (!desk.Actor.Is(row.IssuedBy) && await AcknowledgeBulletinEndpoint.MayReceive(desk.Actor, row.UnitId, desk.Today, tenant))
            {
                waiting.Add(row);
            }
        }

        return new(waiting);
    }
}

/// <summary>Whom a bulletin may be issued to.</summary>
/// <param name="BureauId">A bureau or a department.</param>
/// <param name="OfNameZh">The department through which it lies below; null of whoever belongs to the reader's organization itself.</param>
public sealed record AddresseeChoice(Guid? UnitId, string? BureauId, string NameZh, string? OfNameZh);

public static class ListAddresseesEndpoint
{
    /// <summary>In a bureau its units, in an oversight department the bureaus and departments below it, those that belong to it itself first.</summary>
    [WolverineGet("/api/v1/bulletin-addressees"), Requires(Ability.BulletinIssue)]
    public static async Task<Items<AddresseeChoice>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([.. (await Addressees.Of(tenant, desk.Actor.TenantId))
            .Select(each => new AddresseeChoice(each.Addressee.UnitId, each.Addressee.BureauId, each.Addressee.NameZh, each.OfNameZh))]);
    }
}

public static class ListReceivedBulletinsEndpoint
{
    /// <summary>Bulletins of the oversight departments above, the latest first: whoever reads bulletins in the tenant reads them.</summary>
    [WolverineGet("/api/v1/received-bulletins"), Requires(Ability.BulletinRead)]
    public static async Task<Items<ReceivedBulletinRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.ReceivedBulletins());
    }
}

public sealed record ReceivedBulletinAbilities(bool Acknowledge);

public sealed record ReceivedBulletinView : ReceivedBulletinRow
{
    public ReceivedBulletinView(ReceivedBulletinRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<string> Body { get; init; }

    public required ReceivedBulletinAbilities Can { get; init; }
}

public static class GetReceivedBulletinEndpoint
{
    [WolverineGet("/api/v1/received-bulletins/{receivedId}"), Requires(Ability.BulletinRead)]
    [ProducesResponseType<ReceivedBulletinView>(200)]
    public static async Task<IResult> Get(Guid receivedId, ReadDesk desk, AccountDirectory accounts, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.ReceivedBulletins(receivedId, 1) is not [var found])
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{found.Version}\"";
        var mayAnswer = desk.Actor.May(Ability.BulletinAcknowledge) && desk.Actor.Units(Ability.BulletinAcknowledge) is null;
        var by = found.AcknowledgedByName ?? await accounts.NameOf(found.AcknowledgedAccount, desk.Actor.TenantId, cancellation);
        return Results.Json(
            new ReceivedBulletinView(found with { AcknowledgedByName = by }) { Body = found.Paragraphs, Can = new(mayAnswer && found is { AcknowledgedOn: null, WithdrawnOn: null }) }, Json.Options);
    }
}
