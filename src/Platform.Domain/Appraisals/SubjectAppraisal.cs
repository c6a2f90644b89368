using System.Collections.Immutable;

namespace Platform.Domain.Appraisals;

/// <summary>A cap that was recorded and not lifted.</summary>
public sealed record StandingCap(Guid CapId, string? RuleCode);

/// <summary>What a decision about one subject's appraisal needs to know.</summary>
/// <param name="Objection">Against the result that is announced; settling anew ends it.</param>
/// <param name="Reopened">Whether figures may be taken again, after an objection that was upheld.</param>
public sealed record SubjectAppraisal(
    Guid Id,
    AppraisalBegun Begun,
    FiguresTaken? Figures,
    SelfAssessed? Self,
    Assessed? Assessment,
    ImmutableList<CapRecorded> Caps,
    ImmutableDictionary<Guid, string> Lifted,
    ImmutableList<ConsequenceCarriedOut> Consequences,
    AppraisalSettled? Settled,
    AppraisalAnnounced? Announced,
    AppraisalObjected? Objection,
    ObjectionDecided? Ruling,
    ImmutableList<ResultUsed> Uses,
    bool Reopened)
{
    public AppraisedSubject Subject => Begun.Subject;

    public IEnumerable<StandingCap> Standing() => Caps.Where(cap => !Lifted.ContainsKey(cap.CapId)).Select(cap => new StandingCap(cap.CapId, cap.RuleCode));

    /// <summary>Whether nothing can change the result any more but something found later.</summary>
    public bool IsFinal(DateOnly today) => Announced is { } told && (Objection is null ? today > told.ObjectUntil : Ruling is { Upheld: false });

    /// <summary>Whether an objection waits for its decision.</summary>
    public bool Waits() => Objection is not null && Ruling is null;

    public static SubjectAppraisal? Evolve(SubjectAppraisal? appraisal, AppraisalEvent @event) => (appraisal, @event) switch
    {
        (_, AppraisalBegun e) => new(e.AppraisalId, e, null, null, null, [], ImmutableDictionary<Guid, string>.Empty, [], null, null, null, null, [], false),
        (null, _) => null,
        (var a, HandlerReplaced e) => a with { Begun = a.Begun with { Subject = a.Subject with { Handlers = a.Subject.Handlers.With(e.Capacity, e.SuccessorId) } } },
        (var a, FiguresTaken e) => a with { Figures = e, Reopened = false },
        (var a, SelfAssessed e) => a with { Self = e },
        (var a, Assessed e) => a with { Assessment = e },
        // What limits a result that was settled already makes it to be settled again.
        (var a, CapRecorded e) => a with { Caps = a.Caps.Add(e), Settled = null, Announced = null, Objection = null, Ruling = null },
        (var a, CapLifted e) => a with { Lifted = a.Lifted.SetItem(e.CapId, e.Reason), Settled = null, Announced = null, Objection = null, Ruling = null },
        (var a, ConsequenceCarriedOut e) => a with { Consequences = a.Consequences.Add(e) },
        (var a, AppraisalSettled e) => a with { Settled = e, Announced = null, Objection = null, Ruling = null, Reopened = false },
        (var a, AppraisalAnnounced e) => a with { Announced = e },
        (var a, AppraisalObjected e) => a with { Objection = e },
        (var a, ObjectionDecided { Upheld: true } e) => a with { Ruling = e, Settled = null, Announced = null, Reopened = true },
        (var a, ObjectionDecided e) => a with { Ruling = e },
        (var a, ResultUsed e) => a with { Uses = a.Uses.Add(e) },
        (var a, _) => a,
    };
}

public sealed record RoundIsClosed()
    : Refusal("appraisal-round-is-closed", "This round is closed. Only what its results are used for is still recorded.");

public sealed record ResultIsSettled()
    : Refusal("appraisal-result-is-settled", "This result is settled. It is opened again by an objection that is upheld, or by a cap that is recorded or lifted.");

public sealed record ResultIsNotSettled()
    : Refusal("appraisal-result-is-not-settled", "This result is not settled yet.");

public sealed record ObjectionWaits()
    : Refusal("objection-waits", "An objection to this result waits for its decision. Decide it first.");
