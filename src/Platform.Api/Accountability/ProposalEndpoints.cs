using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Proposals;
using Platform.Domain.Organisation;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record ProposalAbilities(bool Send);

/// <summary>The proposals that the reader sent or received.</summary>
public sealed record ProposalList(IReadOnlyList<ProposalRow> Items, Guid? PersonId, ProposalAbilities Can);

public static class ListProposalsEndpoint
{
    [WolverineGet("/api/v1/proposals"), Requires(Ability.OrganisationRead)]
    public static async Task<ProposalList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(
            desk.Actor.PersonId is { } person ? await tenant.Proposals(person, desk.Today) : [], desk.Actor.PersonId, new(desk.Actor.May(Ability.ProposalSend)));
    }
}

/// <param name="ToPersonId">Who receives it for that body.</param>
/// <param name="SubjectUnitId">The leading body that is meant; left out when a post is named.</param>
/// <param name="AnswerDueOn">Last day for the answer, where one is set.</param>
public sealed record SendProposalRequest(
    Guid FromUnitId, Guid ToUnitId, Guid ToPersonId, string? TriggerId, string? Grounds, Guid? SubjectUnitId = null, Guid? SubjectPostId = null,
    DateOnly? AnswerDueOn = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/fromUnitId", FromUnitId), .. Check.Given<Guid>("/toUnitId", ToUnitId), .. Check.Given<Guid>("/toPersonId", ToPersonId),
        .. Check.Text("/triggerId", TriggerId, 100), .. Check.Text("/grounds", Grounds, 4000),
        .. SubjectUnitId is null == SubjectPostId is null ? [new FieldError("/subjectPostId", "one-of-two", "Give a body or a post, and not both.")] : Array.Empty<FieldError>(),
    ];
}

public static class SendProposalEndpoint
{
    /// <summary>Proposes to the body that manages a post or body that it hold it to account.</summary>
    [WolverinePost("/api/v1/proposals"), Requires(Ability.ProposalSend)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        SendProposalRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var unitId = request.SubjectPostId is { } post ? (await work.Open<Post>(post, cancellation)).State?.UnitId : request.SubjectUnitId;
                List<FieldError> unknown =
                [
                    .. await tenant.Unit(request.FromUnitId) is null ? [new("/fromUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. await tenant.Unit(request.ToUnitId) is null ? [new("/toUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. await tenant.Person(request.ToPersonId) is null ? [new("/toPersonId", "unknown", "Choose a person who is kept here.")] : Array.Empty<FieldError>(),
                    .. unitId is not { } subject || await tenant.Unit(subject) is null
                        ? [new(request.SubjectPostId is null ? "/subjectUnitId" : "/subjectPostId", "unknown", "Choose a body or post that exists.")]
                        : Array.Empty<FieldError>(),
                ];
                if (unknown.Count > 0)
                {
                    return new ProposalIsNotAcceptable { Errors = unknown };
                }

                var scheme = await OpenCaseEndpoint.Scheme(tenant, library, work.By.Today, null, request.TriggerId!);
                var managed = await CaseSubjects.IsManaged(work, tenant, request.ToUnitId, request.SubjectPostId, unitId!.Value, cancellation);
                var id = Guid.CreateVersion7();
                var stream = work.New<AccountabilityProposal>(id);
                var command = new SendProposal(
                    id, request.FromUnitId, request.ToUnitId, request.ToPersonId, scheme?.Id ?? Guid.Empty, scheme is null ? null : CaseRules.Of(scheme.Pack),
                    request.TriggerId!, unitId.Value, request.SubjectPostId, request.Grounds!, request.AnswerDueOn, managed);
                return desk.Conclude(stream, SendProposalDecider.Decide(command, stream.State, work.By), $"/api/v1/proposals/{id}");
            },
            cancellation);
}

public static class RemindProposalEndpoint
{
    /// <summary>The sender reminds of an answer that is owed; at most once a day.</summary>
    [WolverinePost("/api/v1/proposals/{proposalId}/reminders"), Requires(Ability.ProposalSend)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid proposalId, CommandDesk desk, CancellationToken cancellation) =>
        ProposalDesk.Decide(desk, proposalId, (proposal, by) => RemindProposalDecider.Decide(new(), proposal, by), cancellation);
}

/// <param name="CaseId">The case that was opened upon it, where there is one.</param>
public sealed record AnswerProposalRequest(ProposalAnswer Answer, string? Reasons, Guid? CaseId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reasons", Reasons, 4000);
}

public static class AnswerProposalEndpoint
{
    /// <summary>The receiver answers with reasons.</summary>
    [WolverinePost("/api/v1/proposals/{proposalId}/answer"), Requires(Ability.ProposalAnswer)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid proposalId, AnswerProposalRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ProposalDesk.Decide(desk, proposalId, (proposal, by) => AnswerProposalDecider.Decide(new(request.Answer, request.Reasons!, request.CaseId), proposal, by), cancellation);
}

internal static class ProposalDesk
{
    /// <summary>A decision by the sender or the receiver. To everybody else the proposal is not there.</summary>
    public static Task<IResult> Decide(
        CommandDesk desk, Guid proposalId, Func<AccountabilityProposal, By, Decision<ProposalEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityProposal>(proposalId, cancellation);
                return stream.State is { } proposal && work.By.PersonId is { } person && (proposal.SentBy == person || proposal.ToPersonId == person)
                    ? desk.Conclude(stream, decide(proposal, work.By))
                    : new Outcome.Unknown();
            },
            cancellation);
}
