namespace Platform.Domain.Incidents;

/// <summary>What the clocks of an incident rest on.</summary>
/// <param name="Clock">Of its level today.</param>
public sealed record IncidentHistory(
    DateTimeOffset KnownAt,
    DateTimeOffset RecordedAt,
    IncidentClock Clock,
    IReadOnlyList<(ReportStage Stage, DateTimeOffset SentAt)> Reports,
    IReadOnlyList<IncidentPause> Pauses,
    bool IsClosed);

/// <summary>
/// The clocks of an incident at a moment, by the bureau's own hours. Late is said only where the bureau has set hours; how long
/// something took is a figure either way.
/// </summary>
/// <param name="MinutesToRecord">From the moment the unit knew to the record.</param>
/// <param name="MinutesToFirstReport">From the moment the unit knew to its first report, without the time in which the clocks stood; null until it is sent.</param>
/// <param name="Reports">How each report stands to its clock, in order.</param>
public sealed record IncidentTimes(
    string Recording,
    int MinutesToRecord,
    string FirstReport,
    DateTimeOffset? FirstReportDueAt,
    int? MinutesToFirstReport,
    string FollowUp,
    DateTimeOffset? FollowUpDueAt,
    IReadOnlyList<string> Reports)
{
    /// <summary>The bureau has set no hours, or nothing is owed.</summary>
    public const string None = "none";
    public const string Waiting = "waiting";
    public const string Standing = "standing";
    public const string InTime = "in-time";
    public const string Late = "late";
    public const string Overdue = "overdue";

    public static IncidentTimes Of(IncidentHistory history, DateTimeOffset now)
    {
        var clock = history.Clock;
        var sent = history.Reports;
        DateTimeOffset? first = sent is [var report, ..] ? report.SentAt : null;
        var firstDue = Due(history.KnownAt, clock.FirstReportHours, history.Pauses, first ?? now);
        var follows = first is not null && sent[^1].Stage != ReportStage.Final && !history.IsClosed;
        var nextDue = follows ? Due(sent[^1].SentAt, clock.FollowUpHours, history.Pauses, now) : null;
        return new(
            clock.RecordHours is not { } hours ? None : history.RecordedAt <= history.KnownAt.AddHours(hours) ? InTime : Late,
            Minutes(history.RecordedAt - history.KnownAt),
            first is not null || !history.IsClosed ? State(firstDue, first, now, history.Pauses) : None,
            firstDue,
            first is { } at ? Minutes(at - history.KnownAt - Stood(history.Pauses, history.KnownAt, at)) : null,
            State(nextDue, null, now, history.Pauses),
            nextDue,
            [.. sent.Index().Select(each => Sent(history, each.Index))]);
    }

    private static string Sent(IncidentHistory history, int index)
    {
        var (from, hours) = index == 0 ? (history.KnownAt, history.Clock.FirstReportHours) : (history.Reports[index - 1].SentAt, history.Clock.FollowUpHours);
        var at = history.Reports[index].SentAt;
        return State(Due(from, hours, history.Pauses, at), at, at, history.Pauses);
    }

    private static string State(DateTimeOffset? due, DateTimeOffset? sent, DateTimeOffset now, IReadOnlyList<IncidentPause> pauses) => (due, sent) switch
    {
        (null, _) => None,
        ({ } by, { } at) => at <= by ? InTime : Late,
        ({ } by, null) => now > by ? Overdue : pauses.Any(pause => pause.ResumedAt is null) ? Standing : Waiting,
    };

    // A pause moves the due time along, but one that begins after it takes nothing back.
    private static DateTimeOffset? Due(DateTimeOffset from, int? hours, IReadOnlyList<IncidentPause> pauses, DateTimeOffset until)
    {
        if (hours is not { } given)
        {
            return null;
        }

        var due = from.AddHours(given);
        foreach (var (start, end) in Within(pauses, from, until))
        {
            due += start < due ? end - start : TimeSpan.Zero;
        }

        return due;
    }

    private static TimeSpan Stood(IReadOnlyList<IncidentPause> pauses, DateTimeOffset since, DateTimeOffset until) =>
        Within(pauses, since, until).Aggregate(TimeSpan.Zero, (sum, each) => sum + (each.End - each.Start));

    private static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Within(IReadOnlyList<IncidentPause> pauses, DateTimeOffset since, DateTimeOffset until) =>
        from pause in pauses
        let start = pause.PausedAt > since ? pause.PausedAt : since
        let end = pause.ResumedAt is { } resumed && until > resumed ? resumed : until
        where end > start
        orderby start
        select (start, end);

    private static int Minutes(TimeSpan time) => (int)Math.Floor(time.TotalMinutes);
}
