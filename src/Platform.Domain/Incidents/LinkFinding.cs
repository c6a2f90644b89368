namespace Platform.Domain.Incidents;

/// <summary>
/// Names a finding that is about how this incident was reported. Whether something was concealed is only ever what somebody
/// found and recorded; no clock says it.
/// </summary>
public sealed record LinkFinding(Guid FindingId);

public static class LinkFindingDecider
{
    public static Decision<IncidentEvent> Decide(LinkFinding command, Incident incident, By by) =>
        incident.Findings.Contains(command.FindingId) ? Decision<IncidentEvent>.Nothing : new IncidentFindingLinked(command.FindingId, by.ActorId);
}
