namespace Platform.Domain.Accountability.Proposals;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ProposalEvent
{
    private protected ProposalEvent()
    {
    }
}

/// <summary>One body proposes to another that manages the post or body to hold it to account.</summary>
/// <param name="ToPersonId">Who receives it for that body.</param>
/// <param name="Article">The provision that lets it propose; null where the rules have none.</param>
/// <param name="AnswerArticle">The provision by which it has to be answered; null where the rules have none.</param>
/// <param name="AnswerDueOn">Last day for the answer, where one is set.</param>
[StoredAs("proposal.sent.v1")]
public sealed record ProposalSent(
    Guid ProposalId, Guid FromUnitId, Guid ToUnitId, Guid ToPersonId, Guid SchemeId, string TriggerId, Guid SubjectUnitId, Guid? SubjectPostId, string Grounds,
    string? Article, string? AnswerArticle, DateOnly? AnswerDueOn, Guid SentBy) : ProposalEvent;

[StoredAs("proposal.reminded.v1")]
public sealed record ProposalReminded(DateOnly On, Guid RemindedBy) : ProposalEvent;

public enum ProposalAnswer
{
    Taken,
    PartlyTaken,
    NotTaken,
}

/// <param name="CaseId">The case that was opened upon it.</param>
[StoredAs("proposal.answered.v1")]
public sealed record ProposalAnswered(ProposalAnswer Answer, string Reasons, Guid? CaseId, DateOnly On, Guid AnsweredBy) : ProposalEvent;

/// <summary>A proposal and whether it was answered.</summary>
public sealed record AccountabilityProposal(Guid Id, Guid FromUnitId, Guid ToUnitId, Guid SentBy, Guid ToPersonId, DateOnly? RemindedOn, ProposalAnswered? Answered)
{
    public static AccountabilityProposal? Evolve(AccountabilityProposal? proposal, ProposalEvent @event) => (proposal, @event) switch
    {
        (_, ProposalSent e) => new(e.ProposalId, e.FromUnitId, e.ToUnitId, e.SentBy, e.ToPersonId, null, null),
        (null, _) => null,
        (var p, ProposalReminded e) => p with { RemindedOn = e.On },
        (var p, ProposalAnswered e) => p with { Answered = e },
        (var p, _) => p,
    };
}
