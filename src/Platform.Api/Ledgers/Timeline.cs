using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Projections;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <param name="PersonId">Null for programs and for the platform's own sweep.</param>
public sealed record TimelineActor(string AccountId, Guid? PersonId, string? Name)
{
    /// <summary>The person for whom it was done by a delegate; null where somebody acted for themselves.</summary>
    public Guid? OnBehalfOfId { get; init; }

    public string? OnBehalfOf { get; init; }
}

/// <summary>One recorded fact about a duty: when it happened, when it was recorded, who recorded it.</summary>
public sealed record TimelineEntry(
    long Sequence,
    string Type,
    DateOnly? OccurredOn,
    DateTimeOffset RecordedAt,
    TimelineActor Actor,
    string? StatusFrom,
    string? StatusTo,
    string? Reason,
    Guid? ActId)
{
    /// <summary>The step of a first-moment duty that the fact is about.</summary>
    public string? Step { get; init; }

    /// <summary>Time of day in Asia/Shanghai, where it is part of the fact.</summary>
    public TimeOnly? OccurredAt { get; init; }

    /// <summary>Between which units it went, where it did; the names are looked up.</summary>
    public TimelineTransfer? Transfer { get; init; }
}

public sealed record TimelineTransfer(Guid FromUnitId, string? FromUnitNameZh, Guid ToUnitId, string? ToUnitNameZh);

/// <summary>The events behind a duty, as a person reads them.</summary>
internal static class Timeline
{
    public static async Task<IReadOnlyList<TimelineEntry>> Of(
        IQuerySession session, Guid occurrenceId, Guid planId, CancellationToken cancellation, Viewpoint? view = null)
    {
        var planned = (await session.Events.FetchStreamAsync(planId, token: cancellation))
            .Where(e => Plans(e, occurrenceId));
        var facts = await session.Events.FetchStreamAsync(occurrenceId, token: cancellation);
        return [.. planned.Concat(facts).Where(e => view?.Knows(e.Timestamp) ?? true).OrderBy(e => e.Sequence).Select(Entry)];
    }

    /// <summary>The facts about several duties, each with the plan that it stands in.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<TimelineEntry>>> OfMany(
        IQuerySession session, IReadOnlyDictionary<Guid, Guid> plans, Viewpoint view, CancellationToken cancellation)
    {
        var streams = plans.Keys.Concat(plans.Values).Distinct().ToArray();
        var events = (await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId)).OrderBy(e => e.Sequence).ToListAsync(cancellation))
            .Where(e => view.Knows(e.Timestamp)).ToLookup(e => e.StreamId);
        return plans.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<TimelineEntry>)[.. events[pair.Value].Where(e => Plans(e, pair.Key)).Concat(events[pair.Key]).OrderBy(e => e.Sequence).Select(Entry)]);
    }

    private static bool Plans(IEvent e, Guid occurrenceId) => e.Data switch
    {
        YearOpened opened => opened.Occurrences.Any(item => item.Id == occurrenceId),
        OccurrenceAdded added => added.Occurrence.Id == occurrenceId,
        YearRevised revised => revised.Added.Any(item => item.Id == occurrenceId),
        YearSchemeChanged changed => changed.Added.Any(item => item.Id == occurrenceId),
        _ => false,
    };

    /// <summary>The same for several duties at once.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<TimelineEntry>>> Named(
        IReadOnlyDictionary<Guid, IReadOnlyList<TimelineEntry>> entries, NpgsqlConnection tenant)
    {
        // One event of a plan may be a fact about several duties.
        var named = (await Named([.. entries.SelectMany(pair => pair.Value).DistinctBy(entry => entry.Sequence)], tenant)).ToDictionary(entry => entry.Sequence);
        return entries.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<TimelineEntry>)[.. pair.Value.Select(entry => named[entry.Sequence])]);
    }

    /// <summary>The same facts with the names of today's persons and units.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> Named(IReadOnlyList<TimelineEntry> entries, NpgsqlConnection tenant)
    {
        var persons = await tenant.PersonNames(entries.SelectMany(entry => new[] { entry.Actor.PersonId, entry.Actor.OnBehalfOfId }).OfType<Guid>());
        var moved = entries.Select(entry => entry.Transfer).OfType<TimelineTransfer>().SelectMany(transfer => new[] { transfer.FromUnitId, transfer.ToUnitId });
        var units = moved.Any() ? (await tenant.Units([.. moved.Distinct()])).ToDictionary(unit => unit.Id, unit => unit.NameZh) : [];
        return
        [
            .. entries.Select(entry => entry with
            {
                Actor = entry.Actor with
                {
                    Name = entry.Actor.PersonId is { } person ? persons.GetValueOrDefault(person) : null,
                    OnBehalfOf = entry.Actor.OnBehalfOfId is { } principal ? persons.GetValueOrDefault(principal) : null,
                },
                Transfer = entry.Transfer is { } transfer
                    ? transfer with { FromUnitNameZh = units.GetValueOrDefault(transfer.FromUnitId), ToUnitNameZh = units.GetValueOrDefault(transfer.ToUnitId) }
                    : null,
            }),
        ];
    }

    /// <summary>The same facts without what persons wrote: what an oversight department sees.</summary>
    public static TimelineEntry WithoutContent(TimelineEntry entry) =>
        entry with { Reason = null, ActId = null, Transfer = null, Actor = new(string.Empty, null, null) };

    private static TimelineEntry Entry(IEvent e) => new(
        e.Sequence,
        StoredEvents.Names[e.Data.GetType()],
        e.Data switch
        {
            ActRecorded act => act.OccurredOn,
            ActSuperseded act => act.OccurredOn,
            OccurrenceConfirmed confirmed => confirmed.CompletedOn,
            OccurrenceAdded added => added.OccurredOn,
            StepRecorded step => step.OccurredOn,
            StepCorrected step => step.OccurredOn,
            OccurrenceTransferred transferred => transferred.On,
            DueDateReached due => due.DueOn,
            OccurrenceMissed missed => missed.ClosedOn,
            OccurrenceClosed closed => closed.ClosedOn,
            _ => null,
        },
        e.Timestamp.ToUniversalTime(),
        ActorOf(e),
        e.Data is StatusChanged from ? Word(from.From) : null,
        e.Data is StatusChanged to ? Word(to.To) : null,
        e.Data switch
        {
            OccurrenceReturned returned => returned.Reason,
            ExtensionRequested asked => asked.Reason,
            ExtensionDecided decided => decided.Reason,
            WaiverRequested asked => asked.Reason,
            WaiverDeclined declined => declined.Reason,
            OccurrenceApproved approved => approved.Note,
            OccurrenceWaived waived => waived.Reason,
            OccurrenceTransferred transferred => transferred.Reason,
            OccurrenceWithdrawn withdrawn => withdrawn.Reason,
            NoEventDeclared declared => declared.Reason,
            ActSuperseded superseded => superseded.Reason,
            OccurrenceAdded added => added.Description,
            YearRevised revised => revised.Reason,
            StepCorrected step => step.Reason,
            OccurrenceSubmitted submitted => submitted.Note,
            OccurrenceConfirmed confirmed => confirmed.Note,
            _ => null,
        },
        e.Data switch
        {
            ActRecorded act => act.ActId,
            ActSuperseded superseded => superseded.ByActId,
            _ => null,
        })
    {
        Step = e.Data switch
        {
            StepRecorded step => step.Step,
            StepCorrected step => step.Step,
            _ => null,
        },
        OccurredAt = e.Data switch
        {
            StepRecorded step => step.OccurredAt,
            StepCorrected step => step.OccurredAt,
            OccurrenceAdded added => added.OccurredAt,
            _ => null,
        },
        Transfer = e.Data is OccurrenceTransferred moved ? new(moved.FromUnitId, null, moved.ToUnitId, null) : null,
    };

    /// <summary>Who recorded a fact; the name is looked up afterwards, because it is no event data.</summary>
    internal static TimelineActor ActorOf(IEvent e) => new(e.UserName ?? string.Empty, EventActor.PersonOf(e), null) { OnBehalfOfId = EventActor.PrincipalOf(e) };

    // A timeline looks back, and from there a pending duty was simply open.
    private static string Word(OccurrenceStatus status) =>
        status == OccurrenceStatus.Pending ? StateOnDay.Open : StateOnDay.Code(status);
}
