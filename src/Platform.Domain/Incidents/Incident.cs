using System.Collections.Immutable;

namespace Platform.Domain.Incidents;

/// <summary>Time in which the clocks of an incident stand; both in UTC, without an end while they do.</summary>
public sealed record IncidentPause(DateTimeOffset PausedAt, DateTimeOffset? ResumedAt);

/// <summary>What a decision about an incident needs to know.</summary>
/// <param name="Pausing">The pause that lasts; null while the clocks run.</param>
/// <param name="FinalIsSent">The final report went out, and the incident was not opened again since.</param>
public sealed record Incident(
    Guid Id,
    IncidentRecorded Record,
    IncidentFacts Facts,
    IncidentLevel Level,
    ImmutableList<IncidentReported> Reports,
    IncidentPaused? Pausing,
    IncidentResumed? LastResumption,
    bool FinalIsSent,
    IncidentClosed? Closing,
    IncidentReopened? LastReopening,
    ImmutableHashSet<Guid> Findings)
{
    /// <summary>What was to be different, as it was said by every closing, each once.</summary>
    public ImmutableList<IncidentChange> Lessons { get; init; } = [];

    public IncidentClock Clock => Record.Clocks.FirstOrDefault(clock => clock.Level == Level) ?? IncidentClock.None(Level);

    public static Incident? Evolve(Incident? incident, IncidentEvent @event) => (incident, @event) switch
    {
        (_, IncidentRecorded e) => new(e.IncidentId, e, e.Facts, e.Level, [], null, null, false, null, null, []),
        (null, _) => null,
        (var i, IncidentCorrected e) => i with
        {
            Facts = i.Facts with { ResponsiblePostId = e.ResponsiblePostId, Matter = e.Matter, HappenedAt = e.HappenedAt, KnownAt = e.KnownAt, ChannelId = e.ChannelId },
        },
        (var i, IncidentReported e) => i with { Reports = i.Reports.Add(e), FinalIsSent = e.Stage == ReportStage.Final },
        (var i, IncidentLevelChanged e) => i with { Level = e.Level },
        (var i, IncidentPaused e) => i with { Pausing = e },
        (var i, IncidentResumed e) => i with { Pausing = null, LastResumption = e },
        (var i, IncidentClosed e) => i with { Closing = e, Lessons = i.Lessons.AddRange(e.Changes.Except(i.Lessons)) },
        (var i, IncidentReopened e) => i with { Closing = null, LastReopening = e, FinalIsSent = false },
        (var i, IncidentFindingLinked e) => i with { Findings = i.Findings.Add(e.FindingId) },
        (var i, _) => i,
    };
}
