namespace Platform.Domain.Incidents;

/// <summary>Calls an incident graver or less grave than it was, with the reason. Its clocks are those of the level from here on.</summary>
public sealed record ChangeIncidentLevel(IncidentLevel Level, string Reason);

public static class ChangeIncidentLevelDecider
{
    public static Decision<IncidentEvent> Decide(ChangeIncidentLevel command, Incident incident, By by) =>
        incident.Level == command.Level ? Decision<IncidentEvent>.Nothing
        : incident.Closing is not null ? new IncidentIsClosed()
        : new IncidentLevelChanged(command.Level, by.At, command.Reason, by.ActorId);
}
