namespace Platform.Domain.Accountability.Outward;

/// <summary>Proposes to the oversight department, or to a bureau of the district, that it hold a body or post to account (rows I8 and I9 of the matrix).</summary>
public sealed record SendOutwardProposal(Guid ProposalId, string To, string Subject, string Grounds, string? Article, DateOnly? AnswerDueOn);

/// <summary>The same at the receiver, as it came.</summary>
public sealed record ReceiveOutwardProposal(OutwardProposalSent Sent, string From);

public sealed record OutwardProposalIsNotAcceptable()
    : Refusal("outward-proposal-is-not-acceptable", "The proposal cannot be sent as it is; each member at fault is named.");

public static class SendOutwardProposalDecider
{
    public const int LongestSubject = 200;

    public static Decision<OutwardProposalEvent> Decide(SendOutwardProposal command, OutwardProposal? proposal, By by)
    {
        if (proposal is not null)
        {
            return Decision<OutwardProposalEvent>.Nothing;
        }

        return Faults(command, by).ToList() is { Count: > 0 } faults
            ? new OutwardProposalIsNotAcceptable { Errors = faults }
            : new OutwardProposalSent(
                command.ProposalId, command.To, command.Subject.Trim(), command.Grounds.Trim(), string.IsNullOrWhiteSpace(command.Article) ? null : command.Article.Trim(),
                command.AnswerDueOn, by.Today, by.ActorId);
    }

    public static Decision<OutwardProposalEvent> Decide(ReceiveOutwardProposal command, OutwardProposal? proposal, By by) =>
        proposal is not null
            ? Decision<OutwardProposalEvent>.Nothing
            : new OutwardProposalReceived(
                command.Sent.ProposalId, command.From, command.Sent.Subject, command.Sent.Grounds, command.Sent.Article, command.Sent.AnswerDueOn, command.Sent.On, by.Today);

    private static IEnumerable<FieldError> Faults(SendOutwardProposal command, By by)
    {
        if (string.IsNullOrWhiteSpace(command.Subject) || command.Subject.Trim().Length > LongestSubject)
        {
            yield return new("/subject", "required", $"Name the body or post that is meant, in 1 to {LongestSubject} characters.");
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
