namespace Platform.Domain.Channels.Activities;

/// <summary>A kind of activity that is approved before it takes place.</summary>
/// <param name="Name">As the bureau's rules name it.</param>
/// <param name="ApproverPostId">The post that decides; null until the bureau has named one.</param>
/// <param name="DaysBefore">How many calendar days before the activity it is to be requested.</param>
public sealed record ActivityKind(string Name, Guid? ApproverPostId, int DaysBefore);

/// <summary>Which of its own activities a bureau approves beforehand, by which post, and how early they are requested.</summary>
/// <param name="MarksLateRequests">Whether a late request is taken and marked; it is refused otherwise.</param>
/// <param name="ValidDays">How many days after the planned day an approval lasts, where whoever approves says nothing else.</param>
public sealed record ActivityPolicy(Guid Id, IReadOnlyList<ActivityKind> Kinds, bool MarksLateRequests, int ValidDays)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("activity-policy", tenant);

    /// <summary>What is offered until the bureau sets something. Nothing can be requested before each kind has its approver.</summary>
    public static ActivityPolicy Default(string tenant) => new(
        IdFor(tenant),
        [new("报告会", null, 7), new("研讨会", null, 7), new("讲座", null, 7), new("论坛", null, 7), new("文化活动", null, 7), new("文化建设", null, 7)],
        false,
        30);

    public static ActivityPolicy? Evolve(ActivityPolicy? policy, ActivityPolicyEvent @event) => @event switch
    {
        ActivityPolicySet e => new(e.PolicyId, e.Kinds, e.MarksLateRequests, e.ValidDays),
        _ => policy,
    };
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ActivityPolicyEvent
{
    private protected ActivityPolicyEvent()
    {
    }
}

/// <summary>The bureau set which activities are approved beforehand. Each setting states the whole; requests keep what held for them.</summary>
[StoredAs("activity-policy.set.v1")]
public sealed record ActivityPolicySet(Guid PolicyId, IReadOnlyList<ActivityKind> Kinds, bool MarksLateRequests, int ValidDays, string SetBy) : ActivityPolicyEvent;
