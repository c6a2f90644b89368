using Platform.Domain.Accountability.Proposals;

namespace Platform.Domain.Accountability.Outward;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005. The same stream id stands on both sides.
public abstract record OutwardProposalEvent
{
    private protected OutwardProposalEvent()
    {
    }
}

/// <summary>A bureau proposed to its oversight department, or the department to a bureau of its district, that it hold somebody to account.</summary>
/// <param name="To">Slug of the tenant that is to answer.</param>
/// <param name="Subject">The body or post that is meant, in words: neither side knows the other's registers.</param>
/// <param name="Article">The provision that lets it propose; null where none is named.</param>
/// <param name="AnswerDueOn">Last day for the answer, in Asia/Shanghai; null where none is set.</param>
[StoredAs("outward-proposal.sent.v1")]
public sealed record OutwardProposalSent(
    Guid ProposalId, string To, string Subject, string Grounds, string? Article, DateOnly? AnswerDueOn, DateOnly On, string SentBy) : OutwardProposalEvent;

/// <summary>The receiver's own copy of it. From now on an answer is owed.</summary>
[StoredAs("outward-proposal.received.v1")]
public sealed record OutwardProposalReceived(
    Guid ProposalId, string From, string Subject, string Grounds, string? Article, DateOnly? AnswerDueOn, DateOnly SentOn, DateOnly On) : OutwardProposalEvent;

/// <summary>The sender reminded of the answer; on both sides.</summary>
[StoredAs("outward-proposal.reminded.v1")]
public sealed record OutwardProposalReminded(DateOnly On, string RemindedBy) : OutwardProposalEvent;

/// <summary>It was answered with reasons; on both sides.</summary>
[StoredAs("outward-proposal.answered.v1")]
public sealed record OutwardProposalAnswered(ProposalAnswer Answer, string Reasons, DateOnly On, string AnsweredBy) : OutwardProposalEvent;

/// <summary>A proposal that crosses from one tenant to another, as one side of it knows it.</summary>
/// <param name="Correspondent">The other tenant.</param>
/// <param name="Incoming">Whether this is the side that owes the answer.</param>
public sealed record OutwardProposal(
    Guid Id, string Correspondent, bool Incoming, int Reminders, DateOnly? RemindedOn, OutwardProposalAnswered? Answered)
{
    public static OutwardProposal? Evolve(OutwardProposal? proposal, OutwardProposalEvent @event) => (proposal, @event) switch
    {
        (_, OutwardProposalSent e) => new(e.ProposalId, e.To, false, 0, null, null),
        (_, OutwardProposalReceived e) => new(e.ProposalId, e.From, true, 0, null, null),
        (null, _) => null,
        (var p, OutwardProposalReminded e) => p with { Reminders = p.Reminders + 1, RemindedOn = e.On },
        (var p, OutwardProposalAnswered e) => p with { Answered = e },
        (var p, _) => p,
    };
}
