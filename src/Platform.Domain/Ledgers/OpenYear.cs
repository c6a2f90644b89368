namespace Platform.Domain.Ledgers;

/// <summary>Opens a unit's year with the duties that the issued scheme derives for it.</summary>
public sealed record OpenYear(Guid PlanId, Guid UnitId, int Year, Guid SchemeId, IReadOnlyList<PlannedOccurrence> Occurrences);

public static class OpenYearDecider
{
    /// <summary>An open year stays as it was opened: a changed scheme reaches it by its own transition, not by opening again.</summary>
    public static Decision<YearPlanEvent> Decide(OpenYear command, YearPlan? plan) => plan is not null
        ? Decision<YearPlanEvent>.Nothing
        : new YearOpened(command.PlanId, command.UnitId, command.Year, command.SchemeId, command.Occurrences);
}
