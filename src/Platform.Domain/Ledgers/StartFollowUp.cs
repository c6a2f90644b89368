namespace Platform.Domain.Ledgers;

/// <summary>Plans the duty that follows one that was confirmed. It stands in the same year as the one that it follows.</summary>
public sealed record StartFollowUp(PlannedOccurrence Occurrence, DateOnly CompletedOn, string Description);

public static class StartFollowUpDecider
{
    // Confirmed anew after a correction, it is the same duty.
    public static Decision<YearPlanEvent> Decide(StartFollowUp command, YearPlan plan) => plan.Occurrences.ContainsKey(command.Occurrence.Id)
        ? Decision<YearPlanEvent>.Nothing
        : new OccurrenceAdded(plan.Id, plan.UnitId, plan.Year, plan.SchemeId, command.Occurrence, command.CompletedOn, command.Description);
}
