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

    /// <summary>Neither waived nor declared: such a duty takes no further acts.</summary>
    public static bool IsSettledWithoutAct(this Occurrence occurrence) =>
        occurrence.Status is OccurrenceStatus.Waived or OccurrenceStatus.DeclaredNone;
}
