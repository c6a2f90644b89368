namespace Platform.Domain.Incidents;

/// <summary>Records a report that the unit sent: the first, one that follows, or the final one.</summary>
/// <param name="Text">The institution's own handling in a few sentences; nothing of what anybody said.</param>
public sealed record ReportIncident(ReportStage Stage, ReportRecipient To, DateTimeOffset SentAt, string Text);

public sealed record ReportIsOutOfOrder()
    : Refusal("report-is-out-of-order", "Reports follow one another: one first report, any number that follow, one final report. Choose the stage that comes next.");

public sealed record IncidentReportIsOutOfTime()
    : Refusal("incident-report-is-out-of-time", "A report is sent after the unit knew, after the report before it, and before it is recorded. Correct the moment.");

public static class ReportIncidentDecider
{
    /// <summary>Characters.</summary>
    public const int LongestText = 300;

    public static Decision<IncidentEvent> Decide(ReportIncident command, Incident incident, By by)
    {
        if (incident.Reports.Any(known => (known.Stage, known.To, known.SentAt, known.Text) == (command.Stage, command.To, command.SentAt, command.Text)))
        {
            return Decision<IncidentEvent>.Nothing;
        }

        if (incident.Closing is not null)
        {
            return new IncidentIsClosed();
        }

        if (incident.FinalIsSent || (command.Stage == ReportStage.First) != incident.Reports.IsEmpty)
        {
            return new ReportIsOutOfOrder { Errors = [new("/stage", "out-of-order", "Choose the stage that comes next.")] };
        }

        var earliest = incident.Reports is [.., var last] ? last.SentAt : incident.Facts.KnownAt;
        return command.SentAt < earliest || command.SentAt > by.At
            ? new IncidentReportIsOutOfTime { Errors = [new("/sentAt", "out-of-range", "Give a moment after the report before it that has come.")] }
            : new IncidentReported(incident.Reports.Count + 1, command.Stage, command.To, command.SentAt, command.Text, by.ActorId);
    }
}
