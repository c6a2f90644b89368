namespace Platform.Domain;

/// <summary>
/// Who decides, and when. Handed to every decider, because the domain reads no clock and knows no session.
/// </summary>
/// <param name="ActorId">Account or client that acts, as the access records name it.</param>
/// <param name="PersonId">The person behind the account; null for programs and for the platform's own sweep.</param>
/// <param name="At">Instant in UTC.</param>
/// <param name="Today">The calendar day of <paramref name="At"/> in the tenant's time zone (Asia/Shanghai by default).</param>
public sealed record By(string ActorId, Guid? PersonId, DateTimeOffset At, DateOnly Today)
{
    /// <summary>The person for whom the actor acts; null when they act for themselves.</summary>
    public OnBehalf? For { get; init; }

    /// <summary>Further accounts of the same person, those out of force among them: two accounts are no second pair of eyes.</summary>
    public IReadOnlyList<string> OtherAccounts { get; init; } = [];

    /// <summary>Whether an account is the actor's own, or one of the person for whom they act.</summary>
    public bool Is(string actorId) =>
        ActorId == actorId || OtherAccounts.Contains(actorId) || For?.PrincipalActors.Contains(actorId) == true;
}
