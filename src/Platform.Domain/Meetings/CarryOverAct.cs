namespace Platform.Domain.Meetings;

/// <summary>Lets an act serve the duty that is owed in the place of one that it served.</summary>
public sealed record CarryOverAct(Guid FromOccurrenceId, Guid ToOccurrenceId);

public static class CarryOverActDecider
{
    public static Decision<ActEvent> Decide(CarryOverAct command, Act act) => act.OccurrenceIds.Contains(command.ToOccurrenceId)
        ? Decision<ActEvent>.Nothing
        : new ActCarriedOver(command.FromOccurrenceId, command.ToOccurrenceId);
}
