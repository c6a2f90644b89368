using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers;

/// <summary>Decides who has to agree before duties of a scope count as confirmed.</summary>
public sealed record SetApprovalRule(Guid RulesId, ApprovalScope Scope, ApprovalMode Mode, int Quorum, IReadOnlyList<string> RoleIds, IReadOnlyList<Guid> PostIds);

public sealed record ApproversAreMissing()
    : Refusal("approvers-are-missing", "Name at least one post or role whose holder has to agree.");

public sealed record QuorumIsOutOfRange(int Named)
    : Refusal("quorum-is-out-of-range", $"A quorum is of at least 1 and at most the {Named} that are named.");

public sealed record CategoryIsUnknown()
    : Refusal("category-is-unknown", "There is no such category of duties. Choose one from the list.");

public static class SetApprovalRuleDecider
{
    public static Decision<ApprovalRuleEvent> Decide(SetApprovalRule command, ApprovalRules? rules, By by)
    {
        if (command.Scope.Category is { } category && !Codes.Categories.Contains(category))
        {
            return new CategoryIsUnknown { Errors = [new("/category", "unknown", $"Choose one of: {Codes.Categories.Accepted}.")] };
        }

        var (roles, posts) = (command.RoleIds.Distinct().ToList(), command.PostIds.Distinct().ToList());
        var named = roles.Count + posts.Count;
        if (named == 0)
        {
            return new ApproversAreMissing { Errors = [new("/roleIds", "required", "Name a role or a post.")] };
        }

        if (command.Mode == ApprovalMode.Quorum && (command.Quorum < 1 || command.Quorum > named))
        {
            return new QuorumIsOutOfRange(named) { Errors = [new("/quorum", "out-of-range", $"Give a number from 1 to {named}.")] };
        }

        var quorum = command.Mode == ApprovalMode.Quorum ? command.Quorum : 0;
        return rules?.ByScope.GetValueOrDefault(command.Scope) is { } standing
            && (standing.Mode, standing.Quorum) == (command.Mode, quorum)
            && standing.RoleIds.SequenceEqual(roles)
            && standing.PostIds.SequenceEqual(posts)
            ? Decision<ApprovalRuleEvent>.Nothing
            : new ApprovalRuleSet(command.RulesId, command.Scope, command.Mode, quorum, roles, posts, by.ActorId);
    }
}

/// <summary>Lets any reviewer confirm duties of a scope alone again.</summary>
public sealed record RemoveApprovalRule(ApprovalScope Scope);

public static class RemoveApprovalRuleDecider
{
    public static Decision<ApprovalRuleEvent> Decide(RemoveApprovalRule command, ApprovalRules rules, By by) =>
        rules.ByScope.ContainsKey(command.Scope) ? new ApprovalRuleRemoved(command.Scope, by.ActorId) : Decision<ApprovalRuleEvent>.Nothing;
}
