namespace Platform.Domain.Accountability.Proposals;

/// <summary>Answers a proposal with reasons.</summary>
/// <param name="CaseId">The case that was opened upon it, where there is one.</param>
public sealed record AnswerProposal(ProposalAnswer Answer, string Reasons, Guid? CaseId);

public static class AnswerProposalDecider
{
    public static Decision<ProposalEvent> Decide(AnswerProposal command, AccountabilityProposal proposal, By by)
    {
        if (by.PersonId != proposal.ToPersonId)
        {
            return new NotYourProposal();
        }

        if (proposal.Answered is { } answered)
        {
            return answered.Answer == command.Answer && answered.Reasons == command.Reasons.Trim() ? Decision<ProposalEvent>.Nothing : new ProposalIsAnswered();
        }

        return CaseGuard.Faulty(CaseGuard.Text("/reasons", command.Reasons)) is { } faulty
            ? faulty
            : new ProposalAnswered(command.Answer, command.Reasons.Trim(), command.CaseId, by.Today, by.PersonId!.Value);
    }
}
