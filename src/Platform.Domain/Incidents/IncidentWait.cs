namespace Platform.Domain.Incidents;

/// <summary>What an incident that is not closed waits for.</summary>
/// <param name="DueAt">By when the bureau's hours ask for it, in UTC; null where they ask for nothing, and for a closing.</param>
/// <param name="Since">Since when it is waited for, in UTC.</param>
public sealed record IncidentWait(string For, DateTimeOffset? DueAt, DateTimeOffset Since)
{
    public const string FirstReport = "first-report";
    public const string FurtherReport = "further-report";
    public const string Closing = "closing";

    /// <param name="finalIsSent">The final report went out, and the incident was not opened again since.</param>
    /// <returns>Null for one that is closed.</returns>
    public static IncidentWait? Of(IncidentHistory history, IncidentTimes times, bool finalIsSent) => history switch
    {
        { IsClosed: true } => null,
        { Reports: [.., var last] } when finalIsSent => new(Closing, null, last.SentAt),
        { Reports: [.., var last] } => new(FurtherReport, times.FollowUpDueAt, last.SentAt),
        // Where no report is owed and none was sent, none is waited for.
        { Clock.FirstReportHours: null } => new(Closing, null, history.RecordedAt),
        _ => new(FirstReport, times.FirstReportDueAt, history.KnownAt),
    };
}
