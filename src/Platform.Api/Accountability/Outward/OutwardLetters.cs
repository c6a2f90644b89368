using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Dispatch;

namespace Platform.Api.Accountability.Outward;

/// <summary>The kinds of letters by which proposals cross.</summary>
internal static class OutwardLetters
{
    public const string Sent = "outward-proposal.sent";
    public const string Reminded = "outward-proposal.reminded";
    public const string Answered = "outward-proposal.answered";
}

/// <summary>What one side tells the other of a proposal that both know.</summary>
internal sealed record OutwardTold(Guid ProposalId, OutwardProposalReminded? Reminded, OutwardProposalAnswered? Answered)
{
    public static OutwardTold Of(Guid proposalId, OutwardProposalEvent fact) => new(proposalId, fact as OutwardProposalReminded, fact as OutwardProposalAnswered);
}

public sealed class SentProposalReading : ILetterReading
{
    public string Kind => OutwardLetters.Sent;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var sent = PostOffice.Read<OutwardProposalSent>(letter);
        var stream = await work.Open<OutwardProposal>(sent.ProposalId, cancellation);
        return (CommandDesk.Apply(stream, SendOutwardProposalDecider.Decide(new ReceiveOutwardProposal(sent, letter.From), stream.State, work.By)) as Outcome.Refused)?.Reason;
    }
}

/// <summary>A reminder or an answer of the other side, to a proposal that crosses between exactly these two.</summary>
public abstract class ToldOfProposalReading(string kind) : ILetterReading
{
    public string Kind => kind;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var told = PostOffice.Read<OutwardTold>(letter);
        var stream = await work.Open<OutwardProposal>(told.ProposalId, cancellation);
        if (stream.State is not { } proposal || proposal.Correspondent != letter.From)
        {
            return new ProposalIsOfTheOtherSide();
        }

        return (CommandDesk.Apply(stream, AnswerOutwardProposalDecider.Note((OutwardProposalEvent?)told.Reminded ?? told.Answered!, proposal)) as Outcome.Refused)?.Reason;
    }
}

public sealed class RemindedProposalReading() : ToldOfProposalReading(OutwardLetters.Reminded);

public sealed class AnsweredProposalReading() : ToldOfProposalReading(OutwardLetters.Answered);
