using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Evaluations;
using Platform.Domain.Audit;
using Platform.Projections.Accountability;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record EvaluationAbilities(bool Request, bool Answer, bool Lift);

/// <param name="Asked">Whether a scheme in force asks for evaluations at all.</param>
public sealed record EvaluationList(IReadOnlyList<EvaluationRow> Items, bool Asked, EvaluationAbilities Can);

public sealed record PostDutiesView(Guid PostId, string TitleZh, int Owed, int OnTime, int Late, int Overdue);

/// <summary>What is recorded of the candidate: as it was answered, or as it stands now for whoever is to answer.</summary>
public sealed record CandidateRecordView(
    DateOnly On, IReadOnlyList<PostDutiesView> Posts, IReadOnlyList<RecordedDecision> Decisions, IReadOnlyList<RunningVerification> Verifications);

/// <param name="Record">Null while it is not answered, except to those who may answer it.</param>
public sealed record EvaluationView(
    EvaluationRow Evaluation, CandidateRecordView? Record, IReadOnlyList<MatterFinding> Matters, string? Words, string? LiftedBecause, EvaluationAbilities Can);

public static class ListEvaluationsEndpoint
{
    /// <summary>The evaluations that the reader asked for, may answer or decide on, and those about the reader that are answered.</summary>
    [WolverineGet("/api/v1/evaluations"), Requires(Ability.OrganisationRead)]
    public static async Task<EvaluationList> Get(ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var asked = await Evaluating.Scheme(tenant, library, desk.Today) is not null;
        return new(
            desk.Actor.PersonId is { } person ? await tenant.Evaluations(person, desk.Actor.SeesEvaluations(), desk.Today) : [],
            asked, desk.Actor.ForEvaluations(null, desk.Today, asked));
    }
}

/// <param name="Position">The office in question, in short.</param>
/// <param name="Since">First day of the time that is looked at.</param>
public sealed record EvaluationRequest(Guid CandidateId, Guid UnitId, string? Position, DateOnly Since) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Given<Guid>("/candidateId", CandidateId), .. Check.Given<Guid>("/unitId", UnitId), .. Check.Text("/position", Position, RequestEvaluationDecider.LongestPosition)];
}

public static class RequestEvaluationEndpoint
{
    /// <summary>Asks what the record says of a candidate whom a body means to put forward.</summary>
    [WolverinePost("/api/v1/evaluations"), Requires(Ability.ProposalSend)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(EvaluationRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                List<FieldError> unknown =
                [
                    .. await tenant.Person(request.CandidateId) is null ? [new("/candidateId", "unknown", "Choose a person who is kept here.")] : Array.Empty<FieldError>(),
                    .. await tenant.Unit(request.UnitId) is null ? [new("/unitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Count > 0)
                {
                    return new EvaluationIsFaulty { Errors = unknown };
                }

                var scheme = await Evaluating.Scheme(tenant, library, work.By.Today);
                var id = Guid.CreateVersion7();
                var stream = work.New<ConclusiveEvaluation>(id);
                var command = new RequestEvaluation(
                    id, request.CandidateId, request.UnitId, request.Position!, scheme?.Id ?? Guid.Empty, scheme?.Pack.Accountability, request.Since);
                return desk.Conclude(stream, RequestEvaluationDecider.Decide(command, stream.State, work.By), $"/api/v1/evaluations/{id}");
            },
            cancellation);
}

public static class GetEvaluationEndpoint
{
    /// <summary>An evaluation with what the record says. Every reading is recorded.</summary>
    [WolverineGet("/api/v1/evaluations/{evaluationId}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<EvaluationView>(200)]
    public static Task<IResult> Get(Guid evaluationId, CommandDesk desk, AccessJournal journal, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var stream = await work.Open<ConclusiveEvaluation>(evaluationId, cancellation);
            if (stream.State is not { } evaluation || !evaluation.IsShownTo(work.By.PersonId, desk.Actor.SeesEvaluations())
                || await work.Connection.Evaluations(work.By.PersonId!.Value, desk.Actor.SeesEvaluations(), work.By.Today, evaluationId) is not [var row])
            {
                return new Outcome.Unknown();
            }

            await journal.Record(desk.Actor, id => new ContentRead(id, "evaluation", evaluationId, null), cancellation);
            var can = desk.Actor.ForEvaluations(evaluation, work.By.Today, true);
            var record = evaluation.Answered?.Record ?? (can.Answer ? await Evaluating.Record(work, evaluation.Request, cancellation) : null);
            return new Outcome.Done(new EvaluationView(
                row, record is null ? null : await View(record, work.Connection), evaluation.Answered?.Matters ?? [], evaluation.Answered?.Words,
                evaluation.Lifted?.Reason, can));
        });

    private static async Task<CandidateRecordView> View(CandidateRecord record, NpgsqlConnection tenant)
    {
        var titles = await tenant.PostTitles(record.Posts.Select(post => post.PostId));
        return new(
            record.On,
            [.. record.Posts.Select(post => new PostDutiesView(post.PostId, titles.GetValueOrDefault(post.PostId, string.Empty), post.Owed, post.OnTime, post.Late, post.Overdue))],
            record.Decisions, record.Verifications);
    }
}

/// <param name="Matters">One for each verification that runs.</param>
/// <param name="Words">The conclusion on duties and discipline, from the record; no opinion on views.</param>
/// <param name="ValidUntil">Last day on which the answer may be used.</param>
public sealed record AnswerEvaluationRequest(IReadOnlyList<MatterFinding>? Matters, string? Words, DateOnly ValidUntil) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/words", Words, 4000);
}

public static class AnswerEvaluationEndpoint
{
    /// <summary>Answers what the record says, and closes the gate while a serious matter is not verified to its end.</summary>
    [WolverinePost("/api/v1/evaluations/{evaluationId}/answer"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid evaluationId, AnswerEvaluationRequest request, CommandDesk desk, CancellationToken cancellation) =>
        Evaluating.Decide(
            desk, evaluationId,
            async (evaluation, work) => AnswerEvaluationDecider.Decide(
                new(await Evaluating.Record(work, evaluation.Request, cancellation), request.Matters ?? [], request.Words!, request.ValidUntil), evaluation, work.By),
            cancellation);
}

public static class LiftGateEndpoint
{
    /// <summary>Lets a candidate be submitted in spite of the gate, for a reason that stands in the record.</summary>
    [WolverinePost("/api/v1/evaluations/{evaluationId}/gate-lifting"), Requires(Ability.CaseDecide)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid evaluationId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        Evaluating.Decide(
            desk, evaluationId, (evaluation, work) => Task.FromResult(LiftGateDecider.Decide(new(request.Words), evaluation, work.By)), cancellation);
}

internal static class Evaluating
{
    /// <summary>The scheme in force that asks for evaluations; null where none does.</summary>
    public static async Task<ReadScheme?> Scheme(NpgsqlConnection tenant, SchemeLibrary library, DateOnly day) =>
        (await library.InForceOn(tenant, day)).FirstOrDefault(
            scheme => scheme.Pack.Accountability?.PromotionRules.Any(rule => rule.Code == RequestEvaluationDecider.EvaluationCode) == true);

    public static bool SeesEvaluations(this Actor actor) => actor.May(Ability.CaseHandle) || actor.May(Ability.CaseDecide);

    public static EvaluationAbilities ForEvaluations(this Actor actor, ConclusiveEvaluation? evaluation, DateOnly today, bool asked)
    {
        var another = evaluation is not null && actor.PersonId is { } person && person != evaluation.Request.CandidateId && person != evaluation.Request.RequestedBy;
        return new(
            asked && evaluation is null && actor.PersonId is not null && actor.May(Ability.ProposalSend),
            another && evaluation!.Answered is null && actor.May(Ability.CaseHandle),
            another && evaluation!.Answered is { MayBeSubmitted: false } answered && evaluation.Lifted is null && answered.AnsweredBy != actor.PersonId
                && answered.ValidUntil >= today && actor.May(Ability.CaseDecide));
    }

    /// <summary>What is recorded of the candidate at this moment.</summary>
    public static async Task<CandidateRecord> Record(CommandWork work, EvaluationRequested request, CancellationToken cancellation)
    {
        var files = new List<AccountabilityCase>();
        foreach (var id in await work.Connection.CasesAgainst(request.CandidateId))
        {
            files.Add((await work.Open<AccountabilityCase>(id, cancellation)).State!);
        }

        return CandidateRecords.Of(
            request.CandidateId, files, await work.Connection.DutiesOf(request.CandidateId, request.Since, work.By.Today), work.By.Today);
    }

    /// <summary>A decision on an evaluation that the actor sees. To everybody else it is not there.</summary>
    public static Task<IResult> Decide(
        CommandDesk desk, Guid evaluationId, Func<ConclusiveEvaluation, CommandWork, Task<Decision<EvaluationEvent>>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<ConclusiveEvaluation>(evaluationId, cancellation);
                return stream.State is { } evaluation && evaluation.IsShownTo(work.By.PersonId, desk.Actor.SeesEvaluations())
                    ? desk.Conclude(stream, await decide(evaluation, work))
                    : new Outcome.Unknown();
            },
            cancellation);
}
