using System.Collections.Immutable;

namespace Platform.Domain.Accountability.Limits;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record CaseLimitEvent
{
    private protected CaseLimitEvent()
    {
    }
}

/// <summary>How long the steps of a case may take in this bureau. A case that runs keeps the limits it was opened with.</summary>
[StoredAs("case-limits.set.v1")]
public sealed record CaseLimitsSet(Guid PolicyId, IReadOnlyList<StepLimit> Limits, string Basis, string SetBy) : CaseLimitEvent;

/// <summary>The clocks of a bureau's cases. The rules state no limits: without a policy a step has no clock.</summary>
public sealed record CaseLimitPolicy(Guid Id, ImmutableList<StepLimit> Limits, string Basis)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("case-limits", tenant);

    public static CaseLimitPolicy? Evolve(CaseLimitPolicy? policy, CaseLimitEvent @event) => @event switch
    {
        CaseLimitsSet e => new(e.PolicyId, [.. e.Limits], e.Basis),
        _ => policy,
    };
}
