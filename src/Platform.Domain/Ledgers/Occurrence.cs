using System.Collections.Immutable;
using Platform.Domain.Access;

namespace Platform.Domain.Ledgers;

/// <summary>One act offered for a duty.</summary>
public sealed record OfferedAct(DateOnly OccurredOn, IReadOnlyList<string> EvidenceKinds, string RecordedBy);

/// <summary>When a step was taken, in Asia/Shanghai.</summary>
public sealed record StepTaken(DateOnly OccurredOn, TimeOnly OccurredAt)
{
    public DateTime Moment => OccurredOn.ToDateTime(OccurredAt);
}

/// <summary>What the owner asked for and nobody has decided yet.</summary>
/// <param name="DueOn">The later due day that is asked for; null when a waiver is.</param>
public sealed record AskedOfDuty(DateOnly? DueOn, string By)
{
    /// <summary>The accounts of the person for whom a delegate asked; empty where the owner asked themselves.</summary>
    public IReadOnlyList<string> For { get; init; } = [];
}

/// <summary>What a decision about one dated duty needs to know.</summary>
/// <param name="Performers">Everybody who ever recorded, corrected or submitted here, whatever became of it since.</param>
public sealed record Occurrence(
    Guid Id,
    Guid UnitId,
    PlannedOccurrence Terms,
    OccurrenceStatus Status,
    ImmutableDictionary<Guid, OfferedAct> Acts,
    string? SubmittedBy,
    ImmutableHashSet<string> Performers,
    bool DueDateReached,
    bool Closed)
{
    /// <summary>The steps that were taken, by their code.</summary>
    public ImmutableDictionary<string, StepTaken> Steps { get; init; } = ImmutableDictionary<string, StepTaken>.Empty;

    /// <summary>The dates of what must exist; null while none are recorded.</summary>
    public InstrumentDates? Instrument { get; init; }

    /// <summary>The request that waits for a decision; one at a time.</summary>
    public AskedOfDuty? Asked { get; init; }

    /// <summary>Posts whose holders agreed to what is submitted now, with who did.</summary>
    public ImmutableDictionary<Guid, string> Approvals { get; init; } = ImmutableDictionary<Guid, string>.Empty;

    /// <summary>The days of the acts that count, in order.</summary>
    public IReadOnlyList<DateOnly> CountedDays => CountedActs.Days(Acts.Values.Select(act => act.OccurredOn), Terms.MinSpacingDays);

    /// <summary>The day on which the required number of acts was reached; null while it is not.</summary>
    public DateOnly? CompletedOn =>
        CountedDays is var counted && Math.Max(Terms.RequiredCount, 1) is var needed && counted.Count >= needed ? counted[needed - 1] : null;

    // Trusts history: an event that was stored is never refused here, or no later event could mend it.
    public static Occurrence? Evolve(Occurrence? occurrence, OccurrenceEvent @event) => (occurrence, @event) switch
    {
        (_, OccurrenceBegun e) => new(
            e.OccurrenceId, e.UnitId, e.Terms, e.Terms.FirstStatus, ImmutableDictionary<Guid, OfferedAct>.Empty, null, [], false, false),
        (null, _) => null,
        (var o, ActRecorded e) => o with
        {
            Acts = o.Acts.SetItem(e.ActId, new(e.OccurredOn, e.EvidenceKinds, e.RecordedBy)),
            Performers = o.Performers.Add(e.RecordedBy),
        },
        (var o, ActSuperseded e) => o with
        {
            Acts = o.Acts.Remove(e.ActId).SetItem(e.ByActId, new(e.OccurredOn, e.EvidenceKinds, e.RecordedBy)),
            Performers = o.Performers.Add(e.RecordedBy),
            Approvals = ImmutableDictionary<Guid, string>.Empty,
        },
        (var o, StepRecorded e) => o with { Steps = o.Steps.SetItem(e.Step, new(e.OccurredOn, e.OccurredAt)), Performers = o.Performers.Add(e.RecordedBy) },
        (var o, StepCorrected e) => o with { Steps = o.Steps.SetItem(e.Step, new(e.OccurredOn, e.OccurredAt)), Performers = o.Performers.Add(e.RecordedBy) },
        (var o, InstrumentDated e) => o with { Instrument = new(e.ReviewOn, e.ExpiresOn), Performers = o.Performers.Add(e.RecordedBy) },
        (var o, OccurrenceTransferred e) => o with { UnitId = e.ToUnitId, Terms = o.Terms with { PostId = e.ToPostId } },
        (var o, OccurrenceSubmitted e) => o with
        {
            SubmittedBy = e.SubmittedBy,
            Performers = o.Performers.Add(e.SubmittedBy),
            Approvals = ImmutableDictionary<Guid, string>.Empty,
        },
        (var o, OccurrenceReturned) => o with { Approvals = ImmutableDictionary<Guid, string>.Empty },
        (var o, OccurrenceApproved e) => o with { Approvals = o.Approvals.SetItems(e.PostIds.Select(post => KeyValuePair.Create(post, e.ApprovedBy))) },
        (var o, ExtensionRequested e) => o with { Asked = new(e.DueOn, e.RequestedBy) },
        (var o, ExtensionDecided { Granted: true } e) => o with
        {
            Asked = null,
            Terms = o.Terms with { DueOn = e.DueOn, ClosesOn = e.ClosesOn },
            DueDateReached = false,
        },
        (var o, WaiverRequested e) => o with { Asked = new(null, e.RequestedBy) },
        (var o, ExtensionDecided or WaiverDeclined or OccurrenceWaived or OccurrenceWithdrawn) => o with { Asked = null },
        (var o, Ledgers.DueDateReached) => o with { DueDateReached = true },
        (var o, OccurrenceClosed) => o with { Closed = true },
        // Deciding for somebody makes nobody a performer.
        (var o, OccurrenceActedFor { Ability: not (Ability.DutyReview or Ability.DutyWaive) } e) => o with
        {
            Performers = o.Performers.Union(e.PrincipalActors),
            Asked = o.Asked is { } asked && asked.By == e.ActedBy ? asked with { For = e.PrincipalActors } : o.Asked,
        },
        (var o, StatusChanged e) => o with { Status = e.To },
        (var o, _) => o,
    };
}
