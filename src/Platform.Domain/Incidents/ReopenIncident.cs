namespace Platform.Domain.Incidents;

/// <summary>Opens a closed incident again. Reports follow on, to another final one.</summary>
public sealed record ReopenIncident(string Reason);

public sealed record IncidentIsOpen()
    : Refusal("incident-is-open", "This incident is not closed; it goes on as it is.");

public static class ReopenIncidentDecider
{
    public static Decision<IncidentEvent> Decide(ReopenIncident command, Incident incident, By by) => incident switch
    {
        { Closing: not null } => new IncidentReopened(by.At, command.Reason, by.ActorId),
        { LastReopening: { } known } when known.Reason == command.Reason => Decision<IncidentEvent>.Nothing,
        _ => new IncidentIsOpen(),
    };
}
