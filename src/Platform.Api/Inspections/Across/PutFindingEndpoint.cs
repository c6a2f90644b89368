using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public sealed record PutFindingRequest(string? BureauId, string? Text, Severity? Severity, DateOnly DueOn, int? ItemNumber = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/bureauId", BureauId, 60),
        .. Check.Text("/text", Text, RecordFindingDecider.LongestText),
        .. Check.Given<int>("/severity", Severity is { } severity ? (int)severity + 1 : null),
        .. Check.Given<DateOnly>("/dueOn", DueOn),
    ];
}

public static class PutFindingEndpoint
{
    /// <summary>Records what was found in a bureau and puts it to the bureau, in one transaction.</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/findings"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(Guid overseenInspectionId, PutFindingRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                // Written to by nobody here, and still guarded: a conclusion at the same moment lets one of the two through.
                if ((await work.Open<Inspection>(overseenInspectionId, cancellation)).State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                var stream = work.New<OverseenFinding>(Guid.CreateVersion7());
                var command = new PutFinding(
                    stream.Id, request.BureauId!, Tenant.IdFor(request.BureauId!), request.ItemNumber, request.Text!.Trim(), request.Severity!.Value, request.DueOn);
                var decision = JudgeFindingDecider.Decide(command, stream.State, inspection, work.By);
                var outcome = desk.Conclude(stream, decision, $"/api/v1/oversight/findings/{stream.Id}");
                if (outcome is not Outcome.Done || decision is not Decision<OverseenFindingEvent>.Accepted { Events: [OverseenFindingRecorded found] })
                {
                    return outcome;
                }

                var item = inspection.Plan.Checklist.FirstOrDefault(each => each.Number == found.ItemNumber);
                var letter = new SentFinding(found.FindingId, inspection.Id, inspection.Plan.Title, item?.Article, item?.Text, found.Text, found.Severity, found.DueOn);
                return await post.Post(work, found.BureauId, SentFinding.Letter, found.FindingId, 1, letter, cancellation) ?? outcome;
            },
            cancellation);
}
