namespace Platform.Domain.Incidents;

/// <summary>Closes an incident with what was learnt and what is to be different. Never by whoever recorded it.</summary>
/// <param name="Changes">Each becomes a duty of its owner's, unless a closing before made it one.</param>
public sealed record CloseIncident(string Learnt, IReadOnlyList<IncidentChange> Changes);

public sealed record IncidentRecorderMayNotClose()
    : Refusal("incident-recorder-may-not-close", "You recorded this incident. Somebody else closes it.");

public sealed record IncidentFinalReportIsMissing()
    : Refusal("incident-final-report-is-missing", "The final report is not recorded. Record it before the incident is closed.");

public sealed record IncidentClosingIsNotAcceptable()
    : Refusal("incident-closing-is-not-acceptable", "The incident cannot be closed like this; each part that does not fit is named with how to mend it.");

public static class CloseIncidentDecider
{
    public static Decision<IncidentEvent> Decide(CloseIncident command, Incident incident, By by)
    {
        switch (incident)
        {
            case { Closing: { } known }:
                return IsSame(known, command) ? Decision<IncidentEvent>.Nothing : new IncidentIsClosed();
            case { Pausing: not null }:
                return new IncidentIsPaused();
            // Where no report is owed and none was sent, none is missing.
            case { FinalIsSent: false } when incident.Clock.FirstReportHours is not null || !incident.Reports.IsEmpty:
                return new IncidentFinalReportIsMissing();
        }

        if (by.Is(incident.Record.RecordedBy))
        {
            return new IncidentRecorderMayNotClose();
        }

        FieldError[] faults =
        [
            .. command.Changes.Index().Where(each => each.Item.DueOn < by.Today)
                .Select(each => new FieldError($"/changes/{each.Index}/dueOn", "in-the-past", "Give today or a later day.")),
        ];
        return faults.Length > 0
            ? new IncidentClosingIsNotAcceptable { Errors = faults }
            : new IncidentClosed(by.At, command.Learnt, [.. WithDuties(command.Changes, incident)], by.ActorId);
    }

    private static bool IsSame(IncidentClosed known, CloseIncident command) =>
        known.Learnt == command.Learnt && known.Changes.Count == command.Changes.Count
        && known.Changes.Zip(command.Changes).All(each => each.First.SaysTheSameAs(each.Second));

    // What an earlier closing asked for already has its duty, and is not asked for twice.
    private static IEnumerable<IncidentChange> WithDuties(IReadOnlyList<IncidentChange> changes, Incident incident)
    {
        var lessons = incident.Lessons.ToList();
        foreach (var change in changes)
        {
            if (lessons.Find(known => known.OccurrenceId is not null && known.SaysTheSameAs(change)) is not { } lesson)
            {
                lesson = change with { OccurrenceId = Lesson.DutyOf(incident.Id, lessons.Count + 1) };
                lessons.Add(lesson);
            }

            yield return lesson;
        }
    }
}
