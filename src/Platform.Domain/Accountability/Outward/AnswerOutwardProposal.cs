using Platform.Domain.Accountability.Proposals;

namespace Platform.Domain.Accountability.Outward;

/// <summary>Reminds the other side of an answer that it owes; at most once a day.</summary>
public sealed record RemindOutwardProposal;

/// <summary>Answers a proposal that came, with reasons.</summary>
public sealed record AnswerOutwardProposal(ProposalAnswer Answer, string Reasons);

public sealed record ProposalIsOfTheOtherSide()
    : Refusal("proposal-is-of-the-other-side", "Whoever sent a proposal reminds, and whoever received it answers.");

public static class AnswerOutwardProposalDecider
{
    public static Decision<OutwardProposalEvent> Decide(RemindOutwardProposal command, OutwardProposal proposal, By by) =>
        proposal.Incoming ? new ProposalIsOfTheOtherSide()
        : proposal.Answered is not null ? new ProposalIsAnswered()
        : proposal.RemindedOn == by.Today ? Decision<OutwardProposalEvent>.Nothing
        : new OutwardProposalReminded(by.Today, by.ActorId);

    public static Decision<OutwardProposalEvent> Decide(AnswerOutwardProposal command, OutwardProposal proposal, By by)
    {
        if (!proposal.Incoming)
        {
            return new ProposalIsOfTheOtherSide();
        }

        if (proposal.Answered is { } answered)
        {
            return answered.Answer == command.Answer && answered.Reasons == command.Reasons.Trim() ? Decision<OutwardProposalEvent>.Nothing : new ProposalIsAnswered();
        }

        return CaseGuard.Faulty(CaseGuard.Text("/reasons", command.Reasons)) is { } faulty
            ? faulty
            : new OutwardProposalAnswered(command.Answer, command.Reasons.Trim(), by.Today, by.ActorId);
    }

    /// <summary>What the other side did, as its letter says it; the first time alone.</summary>
    public static Decision<OutwardProposalEvent> Note(OutwardProposalEvent told, OutwardProposal proposal) => told switch
    {
        OutwardProposalReminded reminded when proposal.Incoming && proposal.Answered is null && proposal.RemindedOn != reminded.On => reminded,
        OutwardProposalAnswered answered when !proposal.Incoming && proposal.Answered is null => answered,
        _ => Decision<OutwardProposalEvent>.Nothing,
    };
}
