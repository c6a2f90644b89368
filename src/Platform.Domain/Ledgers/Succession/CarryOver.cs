namespace Platform.Domain.Ledgers.Succession;

/// <summary>What was recorded for a withdrawn duty counts for the one in its place: nobody enters an act twice.</summary>
public static class CarryOver
{
    /// <summary>The acts of <paramref name="former"/> that <paramref name="latter"/> takes, each with who recorded it.</summary>
    public static Decision<OccurrenceEvent> Decide(Occurrence former, Occurrence latter, By by) =>
        former.Acts
            .Where(act => !latter.Acts.ContainsKey(act.Key) && RecordActDecider.Refuse(act.Value.OccurredOn, act.Value.EvidenceKinds, latter, by) is null)
            .OrderBy(act => act.Value.OccurredOn).ThenBy(act => act.Key)
            .Select(OccurrenceEvent (act) => new ActRecorded(act.Key, act.Value.OccurredOn, act.Value.EvidenceKinds, act.Value.RecordedBy))
            .ToList();
}
