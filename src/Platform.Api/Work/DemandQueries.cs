using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain.Access;
using Platform.Domain.Work;
using Platform.Projections;
using Platform.Projections.Organisation;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Work;

public static class ListDemandsEndpoint
{
    private const int Most = 500;

    /// <summary>Demands whose receivers the reader may see, the last due first.</summary>
    [WolverineGet("/api/v1/demands"), Requires(Ability.LedgerRead)]
    public static async Task<Items<DemandSummary>> Get(ReadDesk desk, int? year, bool? open, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Demands(desk.Actor.Units(Ability.LedgerRead), year, open ?? false, null, Most));
    }
}

public sealed record ReceiverAbilities(bool Acknowledge, bool Answer, bool Urge);

public sealed record ReceiverView : ReceiverRow
{
    public ReceiverView(ReceiverRow row)
        : base(row)
    {
    }

    public required ReceiverAbilities Can { get; init; }
}

/// <summary>One recorded fact about a demand.</summary>
/// <param name="Units">The receivers that it speaks of.</param>
/// <param name="Text">The reason of an urge, or what was answered.</param>
public sealed record DemandFact(long Sequence, string Type, DateTimeOffset RecordedAt, TimelineActor Actor, IReadOnlyList<Guid> Units, string? Text);

/// <summary>A demand with its receivers and everything recorded about them, as far as the reader may see the units.</summary>
public sealed record DemandView : DemandSummary
{
    public DemandView(DemandSummary summary)
        : base(summary)
    {
    }

    public required string Text { get; init; }

    public required IReadOnlyList<string> EvidenceKinds { get; init; }

    public required IReadOnlyList<ReceiverView> Receiving { get; init; }

    public required IReadOnlyList<DemandFact> Facts { get; init; }
}

public static class GetDemandEndpoint
{
    [WolverineGet("/api/v1/demands/{demandId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<DemandView>(200)]
    public static async Task<IResult> Get(Guid demandId, ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var reach = desk.Actor.Units(Ability.LedgerRead);
        if ((await tenant.Demands(reach, null, false, demandId, 1)) is not [var summary])
        {
            return Problem.Unknown();
        }

        var text = await tenant.DemandText(demandId);
        var receiving = new List<ReceiverView>();
        foreach (var row in await tenant.Receiving(demandId, reach, desk.Today))
        {
            var answers = desk.Actor.May(Ability.DutySubmit) && await desk.Actor.MayIn(Ability.DutySubmit, row.UnitId, tenant);
            var urges = desk.Actor.May(Ability.DemandIssue) && await desk.Actor.MayIn(Ability.DemandIssue, row.UnitId, tenant);
            var owes = row.State is "not-due" or "open" or "due-soon" or "overdue" or "returned" or "missed";
            receiving.Add(new(row)
            {
                Can = new(answers && row.AcknowledgedAt is null, answers && row.AcknowledgedAt is not null, urges && owes),
            });
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var seen = receiving.Select(row => row.UnitId).ToHashSet();
        var facts = (await session.Events.FetchStreamAsync(demandId, token: cancellation)).Select(e => Fact(e, seen)).Where(fact => fact.Units.Count > 0).ToList();
        var names = await tenant.PersonNames(facts.Select(fact => fact.Actor.PersonId).OfType<Guid>());
        context.Response.Headers.ETag = $"\"{summary.Version}\"";
        return Results.Json(
            new DemandView(summary)
            {
                Text = text.Body,
                EvidenceKinds = text.EvidenceKinds,
                Receiving = receiving,
                Facts = [.. facts.Select(fact => fact with { Actor = fact.Actor with { Name = fact.Actor.PersonId is { } person ? names.GetValueOrDefault(person) : null } })],
            },
            Json.Options);
    }

    private static DemandFact Fact(IEvent e, HashSet<Guid> seen)
    {
        IReadOnlyList<Guid> units = e.Data switch
        {
            DemandIssued issued => [.. issued.Duties.Select(duty => duty.UnitId)],
            DemandAcknowledged acknowledged => [acknowledged.UnitId],
            DemandUrged urged => urged.UnitIds,
            DemandAnswered answered => [answered.UnitId],
            _ => [],
        };
        var text = e.Data switch
        {
            DemandUrged urged => urged.Reason,
            DemandAnswered answered => answered.Text,
            _ => null,
        };
        return new(e.Sequence, StoredEvents.Names[e.Data.GetType()], e.Timestamp.ToUniversalTime(), Timeline.ActorOf(e), [.. units.Where(seen.Contains)], text);
    }
}

/// <summary>How much was asked beside what the rules ask: by whom, and of whom.</summary>
public sealed record DemandBurden(
    int Year, IReadOnlyList<SourceBurden> Sources, IReadOnlyList<ReceiverBurden> Receivers, IReadOnlyList<BurdenPair> Pairs);

public static class DemandBurdenEndpoint
{
    [WolverineGet("/api/v1/demand-burden"), Requires(Ability.LedgerRead)]
    public static async Task<DemandBurden> Get(ReadDesk desk, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var asked = year ?? desk.Today.Year;
        var reach = desk.Actor.Units(Ability.LedgerRead);
        return new(asked, await tenant.BurdenBySource(asked, reach), await tenant.BurdenByReceiver(asked, reach), await tenant.BurdenPairs(asked, reach));
    }
}
