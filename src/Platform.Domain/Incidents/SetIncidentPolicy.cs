namespace Platform.Domain.Incidents;

/// <summary>Sets the whole of a bureau's categories and clocks (matrix G1, U6: hours that the rules leave unsaid).</summary>
public sealed record SetIncidentPolicy(Guid PolicyId, IReadOnlyList<IncidentCategory> Categories);

public sealed record IncidentPolicyIsNotAcceptable()
    : Refusal("incident-policy-is-not-acceptable", "Some of the categories or clocks cannot be accepted; each is named with how to mend it.");

public static class SetIncidentPolicyDecider
{
    /// <summary>A month.</summary>
    public const int MostHours = 744;

    public static Decision<IncidentPolicyEvent> Decide(SetIncidentPolicy command, IncidentPolicy? policy, By by)
    {
        if (policy is not null && IsSame(policy.Categories, command.Categories))
        {
            return Decision<IncidentPolicyEvent>.Nothing;
        }

        FieldError[] faults = [.. command.Categories.Index().SelectMany(each => Against(each.Index, each.Item, command.Categories))];
        return faults.Length > 0
            ? new IncidentPolicyIsNotAcceptable { Errors = faults }
            : new IncidentPolicySet(command.PolicyId, command.Categories, by.ActorId);
    }

    private static bool IsSame(IReadOnlyList<IncidentCategory> one, IReadOnlyList<IncidentCategory> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Name == pair.Second.Name && pair.First.Clocks.SequenceEqual(pair.Second.Clocks));

    private static IEnumerable<FieldError> Against(int index, IncidentCategory category, IReadOnlyList<IncidentCategory> all) =>
    [
        .. all.Take(index).Any(earlier => earlier.Name == category.Name)
            ? [new FieldError($"/categories/{index}/name", "given-twice", "Give each category once.")] : Array.Empty<FieldError>(),
        .. category.Clocks.Index().SelectMany(each => Against($"/categories/{index}/clocks/{each.Index}", each.Item, category.Clocks.Take(each.Index))),
    ];

    private static IEnumerable<FieldError> Against(string pointer, IncidentClock clock, IEnumerable<IncidentClock> earlier) =>
    [
        .. earlier.Any(other => other.Level == clock.Level)
            ? [new FieldError($"{pointer}/level", "given-twice", "Give each level once.")] : Array.Empty<FieldError>(),
        .. Hours($"{pointer}/firstReportHours", clock.FirstReportHours),
        .. Hours($"{pointer}/followUpHours", clock.FollowUpHours),
        .. Hours($"{pointer}/recordHours", clock.RecordHours),
    ];

    private static IEnumerable<FieldError> Hours(string pointer, int? hours) => hours is < 1 or > MostHours
        ? [new(pointer, "out-of-range", $"Give between 1 and {MostHours} hours, or nothing for no clock.")]
        : [];
}
