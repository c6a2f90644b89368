namespace Platform.Domain.Ledgers;

/// <summary>Rules that several decisions about an occurrence share.</summary>
internal static class OccurrenceRules
{
    /// <summary>The facts, and the move of the status when there is one.</summary>
    public static Decision<OccurrenceEvent> Move(this Occurrence occurrence, OccurrenceStatus to, params OccurrenceEvent[] facts) =>
        occurrence.Status == to
            ? facts
            : (OccurrenceEvent[])[.. facts, new StatusChanged(occurrence.Status, to)];

    /// <summary>
    /// Fulfilled, late or made up, by the day the act was done (matrix U4). A window that closed is made up only by an act
    /// done after it closed: an act done in time and recorded late is seen as recorded late, and is not a miss.
    /// </summary>
    public static OccurrenceStatus VerdictFor(this Occurrence occurrence, DateOnly completedOn) => occurrence.Terms switch
    {
        { Verdict: "none" } => OccurrenceStatus.NoVerdict,
        { DueOn: null } => OccurrenceStatus.Fulfilled,
        { DueOn: { } due } when completedOn <= due => OccurrenceStatus.Fulfilled,
        { ClosesOn: { } closes } when completedOn > closes => OccurrenceStatus.MadeUp,
        _ => OccurrenceStatus.Late,
    };

    /// <summary>Waived, declared or withdrawn: such a duty takes no further acts.</summary>
    public static bool IsSettledWithoutAct(this Occurrence occurrence) =>
        occurrence.Status is OccurrenceStatus.Waived or OccurrenceStatus.DeclaredNone or OccurrenceStatus.Withdrawn;

    /// <summary>Confirmed on what is recorded now. Without a verdict the status alone does not tell; only a submission that was confirmed leads back to it.</summary>
    public static bool IsConfirmed(this Occurrence occurrence) => occurrence switch
    {
        { Status: OccurrenceStatus.Fulfilled or OccurrenceStatus.Late or OccurrenceStatus.MadeUp } => true,
        { Status: OccurrenceStatus.NoVerdict, SubmittedBy: not null } => true,
        _ => false,
    };

    /// <summary>At least one item of a listed kind, or of every listed kind where the bureau asks for all (matrix U9).</summary>
    public static bool TakesEvidence(this Occurrence occurrence, IEnumerable<string> kinds) => occurrence.Terms.EveryEvidenceKind
        ? !occurrence.Terms.EvidenceKinds.Except(kinds).Any()
        : kinds.Intersect(occurrence.Terms.EvidenceKinds).Any();

    /// <summary>
    /// Decides on the duty as the calendar left it, and records that first: what is decided does not depend on whether
    /// the sweep was there in time.
    /// </summary>
    public static Decision<OccurrenceEvent> AsOfToday(this Occurrence occurrence, By by, Func<Occurrence, Decision<OccurrenceEvent>> decide)
    {
        var passed = PassTimeDecider.Facts(occurrence, by.Today);
        return decide(passed.Aggregate(occurrence, (state, fact) => Occurrence.Evolve(state, fact)!)) switch
        {
            Decision<OccurrenceEvent>.Accepted { Events: { Count: > 0 } events } => (OccurrenceEvent[])[.. passed, .. events],
            var decision => decision,
        };
    }
}
