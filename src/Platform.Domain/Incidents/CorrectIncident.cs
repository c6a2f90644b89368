namespace Platform.Domain.Incidents;

/// <summary>Puts right what was recorded wrongly. Unit, category and the moment of the record stay as they are.</summary>
public sealed record CorrectIncident(Guid ResponsiblePostId, string Matter, DateTimeOffset HappenedAt, DateTimeOffset KnownAt, Guid? ChannelId, string Reason);

public sealed record IncidentIsClosed()
    : Refusal("incident-is-closed", "This incident is closed. Open it again with a reason before anything more is recorded about it.");

public static class CorrectIncidentDecider
{
    public static Decision<IncidentEvent> Decide(CorrectIncident command, Incident incident, By by)
    {
        var corrected = incident.Facts with
        {
            ResponsiblePostId = command.ResponsiblePostId,
            Matter = command.Matter,
            HappenedAt = command.HappenedAt,
            KnownAt = command.KnownAt,
            ChannelId = command.ChannelId,
        };
        if (corrected == incident.Facts)
        {
            return Decision<IncidentEvent>.Nothing;
        }

        if (incident.Closing is not null)
        {
            return new IncidentIsClosed();
        }

        // It was known by the first report at the latest, and by the record.
        var latest = incident.Reports is [var first, ..] && first.SentAt < incident.Record.RecordedAt ? first.SentAt : incident.Record.RecordedAt;
        FieldError[] faults = [.. IncidentMoments.Against(command.HappenedAt, command.KnownAt, latest)];
        return faults.Length > 0
            ? new IncidentIsNotAcceptable { Errors = faults }
            : new IncidentCorrected(command.ResponsiblePostId, command.Matter, command.HappenedAt, command.KnownAt, command.ChannelId, command.Reason, by.ActorId);
    }
}
