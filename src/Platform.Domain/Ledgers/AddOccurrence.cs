namespace Platform.Domain.Ledgers;

/// <summary>Records that something happened that makes a duty due, and plans that duty.</summary>
/// <param name="OccurredAt">Time of day in Asia/Shanghai, where it is known.</param>
public sealed record AddOccurrence(PlannedOccurrence Occurrence, DateOnly OccurredOn, string Description, TimeOnly? OccurredAt = null);

public sealed record TriggerIsInTheFuture(DateOnly OccurredOn)
    : Refusal("trigger-is-in-the-future", "Record what happened after it happened: the day given has not come yet.");

public sealed record TriggerIsOutsideTheYear(int Year)
    : Refusal("trigger-is-outside-the-year", $"The day lies outside {Year}. Record it in the ledger of its own year.");

public static class AddOccurrenceDecider
{
    public static Decision<YearPlanEvent> Decide(AddOccurrence command, YearPlan plan, By by)
    {
        if (command.OccurredOn > by.Today || command.OccurredOn.ToDateTime(command.OccurredAt ?? TimeOnly.MinValue) > StepClock.Local(by.At))
        {
            return new TriggerIsInTheFuture(command.OccurredOn);
        }

        if (command.OccurredOn.Year != plan.Year)
        {
            return new TriggerIsOutsideTheYear(plan.Year);
        }

        // The id names the day and the description, so that the same report twice is one duty.
        return plan.Occurrences.ContainsKey(command.Occurrence.Id)
            ? Decision<YearPlanEvent>.Nothing
            : new OccurrenceAdded(plan.Id, plan.UnitId, plan.Year, plan.SchemeId, command.Occurrence, command.OccurredOn, command.Description) { OccurredAt = command.OccurredAt };
    }
}
