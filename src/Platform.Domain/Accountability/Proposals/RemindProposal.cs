namespace Platform.Domain.Accountability.Proposals;

/// <summary>Reminds the receiver of an answer that is owed; at most once a day.</summary>
public sealed record RemindProposal;

public sealed record ProposalIsAnswered()
    : Refusal("proposal-is-answered", "This proposal has its answer already.");

public sealed record NotYourProposal()
    : Refusal("not-your-proposal", "Only the person who sent it reminds, and only the person whom it was sent to answers.");

public static class RemindProposalDecider
{
    public static Decision<ProposalEvent> Decide(RemindProposal command, AccountabilityProposal proposal, By by) =>
        by.PersonId != proposal.SentBy ? new NotYourProposal()
        : proposal.Answered is not null ? new ProposalIsAnswered()
        : proposal.RemindedOn == by.Today ? Decision<ProposalEvent>.Nothing
        : new ProposalReminded(by.Today, by.PersonId!.Value);
}
