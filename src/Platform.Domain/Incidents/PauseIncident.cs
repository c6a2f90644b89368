namespace Platform.Domain.Incidents;

/// <summary>Stops the clocks, for a reason that everybody reads who reads the incident.</summary>
public sealed record PauseIncident(string Reason);

public sealed record ResumeIncident(string Reason);

public sealed record IncidentIsPaused()
    : Refusal("incident-is-paused", "The clocks of this incident stand. Let them go on first.");

public sealed record IncidentIsNotPaused()
    : Refusal("incident-is-not-paused", "The clocks of this incident run already.");

public static class PauseIncidentDecider
{
    public static Decision<IncidentEvent> Decide(PauseIncident command, Incident incident, By by) => incident switch
    {
        { Pausing: { } known } => known.Reason == command.Reason ? Decision<IncidentEvent>.Nothing : new IncidentIsPaused(),
        { Closing: not null } => new IncidentIsClosed(),
        _ => new IncidentPaused(by.At, command.Reason, by.ActorId),
    };
}

public static class ResumeIncidentDecider
{
    public static Decision<IncidentEvent> Decide(ResumeIncident command, Incident incident, By by) => incident switch
    {
        { Pausing: not null } => new IncidentResumed(by.At, command.Reason, by.ActorId),
        { LastResumption: { } known } when known.Reason == command.Reason => Decision<IncidentEvent>.Nothing,
        _ => new IncidentIsNotPaused(),
    };
}
