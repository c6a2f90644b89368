namespace Platform.Domain.Accountability.Proposals;

/// <summary>Proposes to the body that manages a post or body that it hold it to account (rows I8 and I9 of the matrix).</summary>
/// <param name="Rules">Of the scheme in force; null where it says nothing of accountability.</param>
/// <param name="Managed">Whether the receiving body manages the subject by the register.</param>
public sealed record SendProposal(
    Guid ProposalId, Guid FromUnitId, Guid ToUnitId, Guid ToPersonId, Guid SchemeId, CaseRules? Rules, string TriggerId, Guid SubjectUnitId, Guid? SubjectPostId,
    string Grounds, DateOnly? AnswerDueOn, bool Managed);

public sealed record ProposalIsNotAcceptable()
    : Refusal("proposal-is-not-acceptable", "The proposal cannot be sent as it is; each member at fault is named.");

public static class SendProposalDecider
{
    public static Decision<ProposalEvent> Decide(SendProposal command, AccountabilityProposal? proposal, By by)
    {
        if (proposal is not null)
        {
            return Decision<ProposalEvent>.Nothing;
        }

        if (command.Rules is not { } rules)
        {
            return new RulesHoldNobodyToAccount();
        }

        if (Faults(command, rules, by).ToList() is { Count: > 0 } faults)
        {
            return new ProposalIsNotAcceptable { Errors = faults };
        }

        var procedure = rules.Rules.Procedure;
        return new ProposalSent(
            command.ProposalId, command.FromUnitId, command.ToUnitId, command.ToPersonId, command.SchemeId, command.TriggerId, command.SubjectUnitId,
            command.SubjectPostId, command.Grounds.Trim(), procedure.FirstOrDefault(rule => rule.Code == "proposal")?.Article,
            procedure.FirstOrDefault(rule => rule.Code == "answer-duty")?.Article, command.AnswerDueOn, by.PersonId!.Value);
    }

    private static IEnumerable<FieldError> Faults(SendProposal command, CaseRules rules, By by)
    {
        if (by.PersonId is null)
        {
            yield return new("/fromUnitId", "no-person", "A proposal is sent by a person; this account has none.");
        }

        var trigger = rules.Trigger(command.TriggerId);
        if (trigger is null)
        {
            yield return new("/triggerId", "unknown", $"Give one of {string.Join(", ", rules.Triggers.Select(each => each.Trigger.Id))}.");
        }
        else if (trigger.Trigger.Recordability == "excluded-for-persons" && command.SubjectPostId is not null)
        {
            yield return new("/subjectPostId", "excluded-for-persons", "This circumstance cannot be chosen against a person.");
        }

        if (command.FromUnitId == command.ToUnitId)
        {
            yield return new("/toUnitId", "same-body", "A proposal goes to another body.");
        }

        if (!command.Managed)
        {
            yield return new("/toUnitId", "not-managed", "That body does not manage the subject by the register. Send it to the one that does.");
        }

        if (command.ToPersonId == by.PersonId)
        {
            yield return new("/toPersonId", "yourself", "Name somebody of the receiving body.");
        }

        if (command.AnswerDueOn <= by.Today)
        {
            yield return new("/answerDueOn", "too-early", "Give a day to come, or leave it out.");
        }

        foreach (var fault in CaseGuard.Text("/grounds", command.Grounds))
        {
            yield return fault;
        }
    }
}
