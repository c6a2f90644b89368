using System.Collections.Immutable;
using Platform.Domain.Ledgers;

namespace Platform.Domain.Compliance;

/// <summary>
/// A duty as it is seen from a viewpoint: the facts that count are folded in the order in which they were recorded. Known
/// then, those recorded by then count. True then, every fact counts from its own day on: the day it names (an act, a
/// transfer, the act that a verdict rests on), and for a decision that names none the day on which it was recorded.
/// </summary>
/// <param name="Fixed">The status that facts give it; null while the calendar alone says where it stands.</param>
public sealed record SeenDuty(Guid UnitId, Guid? PostId, DateOnly? DueOn, DateOnly? ClosesOn, OccurrenceStatus? Fixed)
{
    public PlannedOccurrence? Terms { get; init; }

    public DateOnly? OriginalDueOn { get; init; }

    public ImmutableDictionary<Guid, SeenAct> Acts { get; init; } = ImmutableDictionary<Guid, SeenAct>.Empty;

    public ImmutableHashSet<string> Steps { get; init; } = [];

    public DateOnly? CompletedOn { get; init; }

    public bool RecordedLate { get; init; }

    public InstrumentDates? Instrument { get; init; }

    public AskedOfDuty? Asked { get; init; }

    public Guid? ReplacedById { get; init; }

    public long Version { get; init; }

    /// <summary>The status on a day: what facts say, and else what the calendar says.</summary>
    public OccurrenceStatus StatusOn(DateOnly day, OccurrenceStatus first) => Fixed ?? Calendar(day, first, DueOn, ClosesOn);

    /// <summary>Where a duty stands by the calendar alone. One that is not judged never falls due.</summary>
    public static OccurrenceStatus Calendar(DateOnly day, OccurrenceStatus first, DateOnly? dueOn, DateOnly? closesOn) =>
        first == OccurrenceStatus.NoVerdict ? first
        : day > closesOn ? OccurrenceStatus.Missed
        : day > dueOn ? OccurrenceStatus.Overdue
        : OccurrenceStatus.Pending;

    public static SeenDuty Of(Guid unitId, PlannedOccurrence terms, IEnumerable<RecordedFact> facts, Viewpoint view)
    {
        var planned = new SeenDuty(unitId, terms.PostId, terms.DueOn, terms.ClosesOn, null) { Terms = terms };
        return view.Knowledge == Knowledge.Then
            ? facts.Where(fact => view.Knows(fact.At)).OrderBy(fact => fact.Sequence).Aggregate(planned with { Fixed = terms.FirstStatus }, KnownThen)
            : TrueThen.Of(planned, facts, view.Day);
    }

    private static SeenDuty KnownThen(SeenDuty duty, RecordedFact fact) => Common(duty, fact) with
    {
        Fixed = fact.Fact is StatusChanged changed ? changed.To : duty.Fixed,
        CompletedOn = fact.Fact switch
        {
            OccurrenceConfirmed confirmed => confirmed.CompletedOn,
            ActSuperseded or StepCorrected => null,
            _ => duty.CompletedOn,
        },
    };

    /// <summary>What a fact changes whichever way it is looked at.</summary>
    internal static SeenDuty Common(SeenDuty duty, RecordedFact fact)
    {
        duty = duty with { Version = duty.Version + 1 };
        return fact.Fact switch
        {
            ActRecorded e => duty.With(e.ActId, e.OccurredOn, fact.On),
            ActSuperseded e => (duty with { Acts = duty.Acts.Remove(e.ActId) }).With(e.ByActId, e.OccurredOn, fact.On, replacing: true),
            StepRecorded e => duty with { Steps = duty.Steps.Add(e.Step) },
            InstrumentDated e => duty with { Instrument = new(e.ReviewOn, e.ExpiresOn) },
            OccurrenceTransferred e => duty with { UnitId = e.ToUnitId, PostId = e.ToPostId },
            ExtensionRequested e => duty with { Asked = new(e.DueOn, e.RequestedBy) },
            WaiverRequested e => duty with { Asked = new(null, e.RequestedBy) },
            ExtensionDecided { Granted: true } e => duty with
            {
                DueOn = e.DueOn,
                ClosesOn = e.ClosesOn,
                OriginalDueOn = duty.OriginalDueOn ?? e.FromDueOn,
                Asked = null,
            },
            ExtensionDecided or WaiverDeclined or OccurrenceWaived => duty with { Asked = null },
            OccurrenceWithdrawn e => duty with { Asked = null, ReplacedById = e.ReplacedById },
            _ => duty,
        };
    }

    private SeenDuty With(Guid actId, DateOnly occurredOn, DateOnly recordedOn, bool replacing = false) => this with
    {
        Acts = Acts.SetItem(actId, new(occurredOn, recordedOn)),
        RecordedLate = RecordedLate || (!replacing && occurredOn <= DueOn && recordedOn > DueOn),
    };
}

/// <summary>An act that stands, with the day it was done and the day it was recorded.</summary>
public sealed record SeenAct(DateOnly OccurredOn, DateOnly RecordedOn);
