using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;

namespace Platform.Api.Appraisals;

/// <summary>Runs a step of an appraisal for the office, or for somebody who is named in it. To everybody else it is not there.</summary>
public sealed class AppraisalDesk(CommandDesk desk)
{
    public Task<IResult> Decide(
        Guid appraisalId, Func<SubjectAppraisal, AppraisalRound, By, Decision<AppraisalEvent>> decide, CancellationToken cancellation) =>
        Decide(appraisalId, (_, appraisal, round, by) => Task.FromResult(decide(appraisal, round, by)), cancellation);

    public Task<IResult> Decide(
        Guid appraisalId, Func<CommandWork, SubjectAppraisal, AppraisalRound, By, Task<Decision<AppraisalEvent>>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<SubjectAppraisal>(appraisalId, cancellation);
                if (stream.State is not { } appraisal || !Sees(appraisal, work.By))
                {
                    return new Outcome.Unknown();
                }

                var round = (await work.Open<AppraisalRound>(appraisal.Begun.RoundId, cancellation)).State!;
                return desk.Conclude(stream, await decide(work, appraisal, round, work.By));
            },
            cancellation);

    /// <summary>The same for what the office or the assessor does.</summary>
    public Task<IResult> DecideByOfficeOrAssessor(
        Guid appraisalId, Func<CommandWork, SubjectAppraisal, AppraisalRound, By, Task<Decision<AppraisalEvent>>> decide, CancellationToken cancellation) =>
        Decide(
            appraisalId,
            async (work, appraisal, round, by) =>
                Manages || by.PersonId == appraisal.Subject.Handlers.AssessorId ? await decide(work, appraisal, round, by) : new OnlyTheAssessorMayDoThis(),
            cancellation);

    private bool Manages => desk.Actor.May(Ability.AppraisalManage);

    private bool Sees(SubjectAppraisal appraisal, By by) => Manages || AppraisalSight.Capacities(appraisal, by.PersonId).Count > 0;
}

/// <summary>Who is named in an appraisal.</summary>
internal static class AppraisalSight
{
    public const string Subject = "subject";

    /// <summary>The head of the subject's unit, who is named by the organisation and not by the round.</summary>
    public const string Head = "head";

    public static IReadOnlyList<string> Capacities(SubjectAppraisal appraisal, Guid? person) => person is not { } reader ? [] :
    [
        .. appraisal.Subject.PersonId == reader ? [Subject] : Array.Empty<string>(),
        .. Enum.GetValues<AppraisalCapacity>().Where(capacity => appraisal.Subject.Handlers.Of(capacity) == reader).Select(Projections.Codes.Of),
    ];
}
