namespace Platform.Domain.Work.Reminders;

/// <summary>Sets the whole of a bureau's reminders. What was sent before stays sent.</summary>
public sealed record SetReminderPolicy(
    Guid PolicyId,
    IReadOnlyList<int> DaysBefore,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil,
    bool QuietOnRestDays,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<ObligationReminders> Overrides);

public sealed record ReminderPolicyIsNotAcceptable()
    : Refusal("reminder-policy-is-not-acceptable", "Some of the rules for reminders cannot be accepted; each is named with how to mend it.");

public static class SetReminderPolicyDecider
{
    public const int LongestDaysBefore = 90;
    public const int LongestDaysOverdue = 60;
    public const int MostDays = 10;
    public const int MostSteps = 6;
    public const int MostOverrides = 200;

    /// <param name="isKnown">Whether the bureau's rules have an obligation of this id.</param>
    public static Decision<ReminderPolicyEvent> Decide(SetReminderPolicy command, ReminderPolicy? policy, Predicate<string> isKnown)
    {
        List<FieldError> errors = [.. Days("/daysBefore", command.DaysBefore, least: 1), .. Steps(command.Escalation), .. Overrides(command.Overrides, isKnown)];
        if (errors.Count > 0)
        {
            return new ReminderPolicyIsNotAcceptable { Errors = errors };
        }

        var set = new ReminderPolicySet(
            command.PolicyId, LongestFirst(command.DaysBefore), command.QuietFrom, command.QuietUntil, command.QuietOnRestDays,
            [.. command.Escalation.OrderBy(step => step.DaysOverdue)],
            [.. command.Overrides.Select(own => own with { DaysBefore = LongestFirst(own.DaysBefore) }).OrderBy(own => own.ObligationId, StringComparer.Ordinal)]);
        return policy is not null && IsSame(set, policy) ? Decision<ReminderPolicyEvent>.Nothing : set;
    }

    private static IEnumerable<FieldError> Days(string pointer, IReadOnlyList<int> days, int least)
    {
        if (days.Count < least || days.Count > MostDays)
        {
            yield return new(pointer, "count-out-of-range", $"Give between {least} and {MostDays} numbers of days.");
        }

        foreach (var (day, index) in days.Select((day, index) => (day, index)))
        {
            if (day is < 0 or > LongestDaysBefore)
            {
                yield return new($"{pointer}/{index}", "out-of-range", $"Give a number of days from 0 to {LongestDaysBefore}.");
            }
            else if (days.Take(index).Contains(day))
            {
                yield return new($"{pointer}/{index}", "given-twice", "Give each number of days once.");
            }
        }
    }

    private static IEnumerable<FieldError> Steps(IReadOnlyList<EscalationStep> steps)
    {
        if (steps.Count > MostSteps)
        {
            yield return new("/escalation", "count-out-of-range", $"Give at most {MostSteps} steps.");
        }

        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            if (step.DaysOverdue is < 1 or > LongestDaysOverdue)
            {
                yield return new($"/escalation/{index}/daysOverdue", "out-of-range", $"Give a number of days from 1 to {LongestDaysOverdue}.");
            }
            else if (steps.Take(index).Any(earlier => earlier.DaysOverdue == step.DaysOverdue))
            {
                yield return new($"/escalation/{index}/daysOverdue", "given-twice", "Give each number of days once.");
            }
        }
    }

    private static IEnumerable<FieldError> Overrides(IReadOnlyList<ObligationReminders> overrides, Predicate<string> isKnown)
    {
        if (overrides.Count > MostOverrides)
        {
            yield return new("/overrides", "count-out-of-range", $"Give at most {MostOverrides} obligations.");
        }

        foreach (var (own, index) in overrides.Select((own, index) => (own, index)))
        {
            if (!isKnown(own.ObligationId))
            {
                yield return new($"/overrides/{index}/obligationId", "unknown", "Choose an obligation of the rules in force.");
            }
            else if (overrides.Take(index).Any(earlier => earlier.ObligationId == own.ObligationId))
            {
                yield return new($"/overrides/{index}/obligationId", "given-twice", "Give each obligation once.");
            }

            foreach (var error in Days($"/overrides/{index}/daysBefore", own.DaysBefore, least: 0))
            {
                yield return error;
            }
        }
    }

    private static List<int> LongestFirst(IEnumerable<int> days) => [.. days.OrderDescending()];

    private static bool IsSame(ReminderPolicySet set, ReminderPolicy policy) =>
        set.DaysBefore.SequenceEqual(policy.DaysBefore)
        && (set.QuietFrom, set.QuietUntil, set.QuietOnRestDays) == (policy.QuietFrom, policy.QuietUntil, policy.QuietOnRestDays)
        && set.Escalation.SequenceEqual(policy.Escalation)
        && set.Overrides.Count == policy.Overrides.Count
        && set.Overrides.Zip(policy.Overrides).All(pair =>
            pair.First.ObligationId == pair.Second.ObligationId && pair.First.DaysBefore.SequenceEqual(pair.Second.DaysBefore));
}
