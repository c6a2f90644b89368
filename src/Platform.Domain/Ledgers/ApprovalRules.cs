using System.Collections.Immutable;

namespace Platform.Domain.Ledgers;

/// <summary>The bureau's own rules about who confirms what, each for its scope.</summary>
public sealed record ApprovalRules(Guid Id, ImmutableDictionary<ApprovalScope, ApprovalRuleSet> ByScope)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("approval-rules", tenant);

    /// <summary>The rule for a duty: that of its rule set and category before that of its category, its rule set, the bureau.</summary>
    public ApprovalRuleSet? For(Guid schemeId, string category) =>
        new ApprovalScope[] { new(schemeId, category), new(null, category), new(schemeId, null), new(null, null) }
            .Select(scope => ByScope.GetValueOrDefault(scope))
            .FirstOrDefault(rule => rule is not null);

    public static ApprovalRules? Evolve(ApprovalRules? rules, ApprovalRuleEvent @event) => (rules, @event) switch
    {
        (null, ApprovalRuleSet e) => new(e.RulesId, ImmutableDictionary<ApprovalScope, ApprovalRuleSet>.Empty.Add(e.Scope, e)),
        (null, _) => null,
        (var r, ApprovalRuleSet e) => r with { ByScope = r.ByScope.SetItem(e.Scope, e) },
        (var r, ApprovalRuleRemoved e) => r with { ByScope = r.ByScope.Remove(e.Scope) },
        (var r, _) => r,
    };
}
