using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections.Across;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public sealed record VerifyRectificationRequest : IChecked
{
    public IEnumerable<FieldError> Errors() => [];
}

public static class VerifyRectificationEndpoint
{
    /// <summary>Holds a reported rectification to be good, and tells the bureau.</summary>
    [WolverinePost("/api/v1/oversight/findings/{overseenFindingId}/verification"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenFindingId, VerifyRectificationRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        Judging.Run(
            desk, post, overseenFindingId, (finding, by) => JudgeFindingDecider.Decide(new VerifyRectification(), finding, by),
            finding => new(finding.Id, finding.Round, null, null), cancellation);
}

public sealed record DemandAgainRequest(string? Reason, DateOnly DueOn) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/reason", Reason, 500), .. Check.Given<DateOnly>("/dueOn", DueOn)];
}

public static class DemandAgainEndpoint
{
    /// <summary>Demands a rectification again: what was reported is not good enough, or what was verified does not hold.</summary>
    [WolverinePost("/api/v1/oversight/findings/{overseenFindingId}/reopening"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenFindingId, DemandAgainRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        Judging.Run(
            desk, post, overseenFindingId, (finding, by) => JudgeFindingDecider.Decide(new DemandAgain(request.Reason!.Trim(), request.DueOn), finding, by),
            finding => new(finding.Id, finding.Round, request.Reason!.Trim(), request.DueOn), cancellation);
}

internal static class Judging
{
    /// <summary>A judgement of the department, told to the bureau in the same transaction.</summary>
    public static Task<IResult> Run(
        CommandDesk desk, PostOffice post, Guid findingId, Func<OverseenFinding, By, Decision<OverseenFindingEvent>> decide, Func<OverseenFinding, SentJudgement> tell,
        CancellationToken cancellation) =>
        desk.DecideAndTell(
            findingId, decide,
            (work, stream, _) => post.Post(work, stream.State!.Recorded.BureauId, SentJudgement.Letter, findingId, stream.Version, tell(stream.State), cancellation),
            cancellation);
}
