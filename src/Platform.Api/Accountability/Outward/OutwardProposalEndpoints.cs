using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Accountability.Proposals;
using Platform.Projections.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability.Outward;

/// <param name="Correspondents">To whom this tenant can write today.</param>
public sealed record OutwardProposalList(IReadOnlyList<OutwardProposalRow> Items, IReadOnlyList<Correspondent> Correspondents);

public static class ListOutwardProposalsEndpoint
{
    /// <summary>Proposals between a bureau and the oversight department that it belongs to: sent, received, answered.</summary>
    [WolverineGet("/api/v1/outward-proposals"), Requires(Ability.ProposalExchange)]
    public static async Task<OutwardProposalList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.OutwardProposals(desk.Today), await tenant.Correspondents());
    }
}

/// <param name="To">The oversight department, or a bureau of the district, by its name in the directory.</param>
/// <param name="Subject">The body or post that is meant, in words.</param>
/// <param name="AnswerDueOn">Last day for the answer, where one is set.</param>
public sealed record SendOutwardProposalRequest(string? To, string? Subject, string? Grounds, string? Article = null, DateOnly? AnswerDueOn = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/to", To, 100), .. Check.Text("/subject", Subject, SendOutwardProposalDecider.LongestSubject), .. Check.Text("/grounds", Grounds, 4000),
        .. Check.Text("/article", Article, 100, required: false),
    ];
}

public static class SendOutwardProposalEndpoint
{
    [WolverinePost("/api/v1/outward-proposals"), Requires(Ability.ProposalExchange)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(SendOutwardProposalRequest request, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var id = Guid.CreateVersion7();
                var stream = await work.Open<OutwardProposal>(id, cancellation);
                var decision = SendOutwardProposalDecider.Decide(
                    new SendOutwardProposal(id, request.To!, request.Subject!, request.Grounds!, request.Article, request.AnswerDueOn), stream.State, work.By);
                var outcome = desk.Conclude(stream, decision, $"/api/v1/outward-proposals/{id}");
                return decision is Decision<OutwardProposalEvent>.Accepted { Events: [OutwardProposalSent sent] }
                    ? await office.Post(work, sent.To, OutwardLetters.Sent, id, 1, sent, cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}

public static class RemindOutwardProposalEndpoint
{
    /// <summary>Reminds the other side of its answer; at most once a day.</summary>
    [WolverinePost("/api/v1/outward-proposals/{proposalId}/reminders"), Requires(Ability.ProposalExchange)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid proposalId, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
        OutwardDesk.Decide(
            desk, office, proposalId, OutwardLetters.Reminded, (proposal, by) => AnswerOutwardProposalDecider.Decide(new RemindOutwardProposal(), proposal, by), cancellation);
}

public sealed record AnswerOutwardProposalRequest(ProposalAnswer Answer, string? Reasons) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reasons", Reasons, 4000);
}

public static class AnswerOutwardProposalEndpoint
{
    /// <summary>Answers a proposal that came, with reasons; the answer goes back to whoever proposed.</summary>
    [WolverinePost("/api/v1/outward-proposals/{proposalId}/answer"), Requires(Ability.ProposalExchange)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid proposalId, AnswerOutwardProposalRequest request, CommandDesk desk, PostOffice office, CancellationToken cancellation) =>
        OutwardDesk.Decide(
            desk, office, proposalId, OutwardLetters.Answered,
            (proposal, by) => AnswerOutwardProposalDecider.Decide(new AnswerOutwardProposal(request.Answer, request.Reasons!), proposal, by), cancellation);
}

internal static class OutwardDesk
{
    /// <summary>Records what was decided on one side, and writes it to the other in the same transaction.</summary>
    public static Task<IResult> Decide(
        CommandDesk desk, PostOffice office, Guid proposalId, string kind, Func<OutwardProposal, By, Decision<OutwardProposalEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<OutwardProposal>(proposalId, cancellation);
                if (stream.State is not { } proposal)
                {
                    return new Outcome.Unknown();
                }

                var decision = decide(proposal, work.By);
                var outcome = desk.Conclude(stream, decision);
                return decision is Decision<OutwardProposalEvent>.Accepted { Events: [var fact] } && outcome is Outcome.Done
                    ? await office.Post(work, proposal.Correspondent, kind, proposalId, stream.Version, OutwardTold.Of(proposalId, fact), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}
