namespace Platform.Domain.Ledgers;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ApprovalRuleEvent
{
    private protected ApprovalRuleEvent()
    {
    }
}

/// <summary>Which duties a rule speaks of: those of a rule set, of a category, of both, or all of the bureau's.</summary>
public sealed record ApprovalScope(Guid? SchemeId, string? Category);

/// <summary>The bureau decided who has to agree before such duties count as confirmed.</summary>
/// <param name="Quorum">How many persons; 0 unless the mode is a quorum.</param>
/// <param name="RoleIds">Posts by their role in the rules: of each role the post nearest above the duty's unit.</param>
/// <param name="PostIds">Posts by themselves.</param>
[StoredAs("approval-rule.set.v1")]
public sealed record ApprovalRuleSet(
    Guid RulesId, ApprovalScope Scope, ApprovalMode Mode, int Quorum, IReadOnlyList<string> RoleIds, IReadOnlyList<Guid> PostIds, string SetBy) : ApprovalRuleEvent;

/// <summary>Any reviewer confirms such duties alone again.</summary>
[StoredAs("approval-rule.removed.v1")]
public sealed record ApprovalRuleRemoved(ApprovalScope Scope, string RemovedBy) : ApprovalRuleEvent;
