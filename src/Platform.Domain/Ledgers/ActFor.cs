namespace Platform.Domain.Ledgers;

/// <summary>
/// What is decided for another person is recorded with whom it was done for, in the same breath. Segregation of duties then
/// holds for both: neither confirms what the other of them performed.
/// </summary>
public static class ActFor
{
    public static Decision<OccurrenceEvent> Record(Decision<OccurrenceEvent> decision, string ability, By by) =>
        by.For is { } principal && decision is Decision<OccurrenceEvent>.Accepted { Events: { Count: > 0 } events }
            ? (OccurrenceEvent[])
            [
                .. events, new OccurrenceActedFor(principal.DelegationId, principal.PostId, principal.PrincipalId, principal.PrincipalActors, ability, by.ActorId),
            ]
            : decision;
}
