namespace Platform.Domain.Meetings;

/// <summary>Takes what went on in a meeting and what it resolved over to the record that stands in the place of a wrong one.</summary>
/// <param name="Former">The record that was corrected.</param>
/// <param name="Proceedings">What went on, where the correction says it anew; null to take it over as it was.</param>
public sealed record CarryProceedings(Act Former, Proceedings? Proceedings);

public static class CarryProceedingsDecider
{
    public static Decision<ActEvent> Decide(CarryProceedings command, Act act, By by)
    {
        var events = new List<ActEvent>();
        if ((command.Proceedings ?? command.Former.Proceedings) is { } proceedings)
        {
            switch (RecordProceedingsDecider.Decide(new(proceedings, null), act, by))
            {
                case Decision<ActEvent>.Refused refused:
                    return refused.Reason;
                case Decision<ActEvent>.Accepted accepted:
                    events.AddRange(accepted.Events);
                    break;
            }
        }

        // What was resolved keeps its number and its duty: the correction of a record carries nothing out.
        var kept = command.Former.Resolutions.Where(each => act.Resolutions.All(known => known.OccurrenceId != each.OccurrenceId)).ToList();
        return kept.Count > 0 && RecordProceedingsDecider.Refuse(act) is { } stands ? stands : (ActEvent[])[.. events, .. kept];
    }
}
