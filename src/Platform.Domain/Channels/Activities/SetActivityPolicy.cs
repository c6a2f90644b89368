namespace Platform.Domain.Channels.Activities;

/// <summary>Sets the whole of a bureau's rules for approving activities (matrix F2).</summary>
/// <param name="StandingPosts">The posts named that stand in this organization.</param>
public sealed record SetActivityPolicy(Guid PolicyId, IReadOnlyList<ActivityKind> Kinds, bool MarksLateRequests, int ValidDays, IReadOnlySet<Guid> StandingPosts);

public sealed record ActivityPolicyIsNotAcceptable()
    : Refusal("activity-policy-is-not-acceptable", "Some of the rules for activities cannot be accepted; each is named with how to mend it.");

public static class SetActivityPolicyDecider
{
    public const int MostDays = 365;

    public static Decision<ActivityPolicyEvent> Decide(SetActivityPolicy command, ActivityPolicy? policy, By by)
    {
        if (policy is not null && policy.Kinds.SequenceEqual(command.Kinds) && (policy.MarksLateRequests, policy.ValidDays) == (command.MarksLateRequests, command.ValidDays))
        {
            return Decision<ActivityPolicyEvent>.Nothing;
        }

        FieldError[] faults =
        [
            .. command.Kinds.Index().SelectMany(each => Against(each.Index, each.Item, command)),
            .. command.ValidDays is < 0 or > MostDays ? [new FieldError("/validDays", "out-of-range", $"Give between 0 and {MostDays} days.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new ActivityPolicyIsNotAcceptable { Errors = faults }
            : new ActivityPolicySet(command.PolicyId, command.Kinds, command.MarksLateRequests, command.ValidDays, by.ActorId);
    }

    private static IEnumerable<FieldError> Against(int index, ActivityKind kind, SetActivityPolicy command) =>
    [
        .. command.Kinds.Take(index).Any(earlier => earlier.Name == kind.Name)
            ? [new FieldError($"/kinds/{index}/name", "given-twice", "Give each kind once.")] : Array.Empty<FieldError>(),
        .. kind.ApproverPostId is { } post && command.StandingPosts.Contains(post)
            ? Array.Empty<FieldError>() : [new FieldError($"/kinds/{index}/approverPostId", "unknown", "Choose a post that exists.")],
        .. kind.DaysBefore is < 0 or > MostDays
            ? [new FieldError($"/kinds/{index}/daysBefore", "out-of-range", $"Give between 0 and {MostDays} days.")] : Array.Empty<FieldError>(),
    ];
}
