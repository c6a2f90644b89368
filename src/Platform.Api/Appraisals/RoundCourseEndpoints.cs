using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Projections.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <summary>A step that needs no more than to be asked for.</summary>
public sealed record AppraisalStepRequest;

public static class StartRoundEndpoint
{
    /// <summary>Starts the round and begins the appraisal of every subject, in one transaction. Its terms are locked from here on.</summary>
    [WolverinePost("/api/v1/appraisal-rounds/{roundId}/start"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid roundId, AppraisalStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var decision = StartRoundDecider.Decide(new(), round, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (decision is not Decision<RoundEvent>.Accepted { Events: [RoundStarted] })
                {
                    return outcome;
                }

                foreach (var subject in round.Subjects)
                {
                    var appraisal = await work.Open<SubjectAppraisal>(AppraisalRound.AppraisalOf(roundId, subject.Key), cancellation);
                    CommandDesk.Apply(appraisal, BeginAppraisalDecider.Decide(new(roundId, subject), appraisal.State));
                }

                return outcome;
            },
            cancellation);
}

public static class CloseRoundEndpoint
{
    /// <summary>Closes a round in which every result is final.</summary>
    [WolverinePost("/api/v1/appraisal-rounds/{roundId}/closing"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid roundId, AppraisalStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var rows = await tenant.Appraisals(true, null, work.By.Today, roundId);
                return desk.Conclude(stream, CloseRoundDecider.Decide(new([.. rows.Where(row => row.State != "final").Select(row => row.Id)]), round, work.By));
            },
            cancellation);
}

/// <param name="Provision">The code of the use in the rules; left out where they name no such use.</param>
/// <param name="UnitId">The unit for which it was used; or</param>
/// <param name="BodyId">the body outside, of the directory.</param>
/// <param name="AppraisalIds">Whose results; left out for all of the round.</param>
public sealed record UseResultsRequest(
    ResultUseKind? Kind, DateOnly On, string? Words, string? Provision = null, Guid? UnitId = null, Guid? BodyId = null, IReadOnlyList<Guid>? AppraisalIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Kind is null ? [new FieldError("/kind", "required", "Say what the results were used for.")] : Array.Empty<FieldError>(),
        .. Check.Given<DateOnly>("/on", On),
        .. Check.Text("/words", Words, 1000),
        .. UnitId is null == BodyId is null ? [new FieldError("/bodyId", "one-recipient", "Give a unit or a body outside, and not both.")] : Array.Empty<FieldError>(),
        .. Check.Count("/appraisalIds", AppraisalIds, 0, 2000),
    ];
}
