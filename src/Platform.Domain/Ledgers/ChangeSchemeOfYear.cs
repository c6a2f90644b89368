using Platform.Domain.Ledgers.Succession;

namespace Platform.Domain.Ledgers;

/// <summary>Takes an open year of a unit over to a new version of its rules.</summary>
public sealed record ChangeSchemeOfYear(Guid SchemeId, IReadOnlyList<DutyFate> Fates);

public static class ChangeSchemeOfYearDecider
{
    /// <summary>The fact is recorded once for each plan and version, also where it changes nothing: then it is known that nothing changed.</summary>
    public static Decision<YearPlanEvent> Decide(ChangeSchemeOfYear command, YearPlan plan) => plan.Schemes.Contains(command.SchemeId)
        ? Decision<YearPlanEvent>.Nothing
        : new YearSchemeChanged(
            plan.Id,
            plan.UnitId,
            plan.Year,
            command.SchemeId,
            [.. command.Fates.Where(fate => fate.Fate == Fate.Added).Select(fate => fate.Duty)],
            [.. command.Fates.Where(fate => fate.Fate is Fate.Replaced or Fate.Withdrawn).Select(fate => new WithdrawnDuty(fate.Duty.Id, fate.ReplacedById))]);
}
