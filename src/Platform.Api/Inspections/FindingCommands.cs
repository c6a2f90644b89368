using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Platform.Projections.Inspections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections;

/// <param name="UnitId">The unit in which it was found.</param>
/// <param name="OwnerPostId">The post that puts it right; left out where the unit does as a whole.</param>
public sealed record RecordFindingRequest(Guid UnitId, string? Text, Severity? Severity, DateOnly DueOn, int? ItemNumber = null, Guid? OwnerPostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/text", Text, RecordFindingDecider.LongestText),
        .. Check.Given<int>("/severity", Severity is { } severity ? (int)severity + 1 : null),
        .. Check.Given<DateOnly>("/dueOn", DueOn),
    ];
}

public sealed record FindingOwnerIsUnknown()
    : Refusal("finding-owner-is-unknown", "The post that is to put it right is not in this organisation. Choose one that exists.");

public static class RecordFindingEndpoint
{
    /// <summary>Records what was found and puts its rectification as a duty into the owner's ledger, in one transaction.</summary>
    [WolverinePost("/api/v1/inspections/{inspectionId}/findings"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        Guid inspectionId, RecordFindingRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                // Written to by nobody here, and still guarded: a conclusion at the same moment lets one of the two through.
                if ((await work.Open<Inspection>(inspectionId, cancellation)).State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                var post = request.OwnerPostId is { } postId ? await tenant.StandingPost(postId) : null;
                if (request.OwnerPostId is not null && post is null)
                {
                    return new FindingOwnerIsUnknown { Errors = [new("/ownerPostId", "unknown", "Choose a post that exists.")] };
                }

                var stream = work.New<Finding>(Guid.CreateVersion7());
                var command = new RecordFinding(
                    stream.Id, request.UnitId, request.OwnerPostId, request.ItemNumber, request.Text!.Trim(), request.Severity!.Value, request.DueOn);
                var decision = RecordFindingDecider.Decide(command, stream.State, inspection, work.By);
                var outcome = desk.Conclude(stream, decision, $"/api/v1/findings/{stream.Id}");
                if (decision is not Decision<FindingEvent>.Accepted { Events: [FindingRecorded found] })
                {
                    return outcome;
                }

                return await OwnDuties.Add(
                    work, tenant, library, post?.UnitId ?? request.UnitId, grace => Finding.Duty(found, 1, work.By.Today, found.DueOn, grace), found.Text, "/unitId", cancellation)
                    is { } refused ? refused : outcome;
            },
            cancellation);
}

public sealed record ReopenFindingRequest(string? Reason, DateOnly DueOn) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/reason", Reason, 500), .. Check.Given<DateOnly>("/dueOn", DueOn)];
}

public static class ReopenFindingEndpoint
{
    /// <summary>Opens a finding again that was held to be put right: a further duty, by another day.</summary>
    [WolverinePost("/api/v1/findings/{findingId}/reopening"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid findingId, ReopenFindingRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Finding>(findingId, cancellation);
                if (stream.State is not { } finding)
                {
                    return new Outcome.Unknown();
                }

                var standing = await tenant.Rectification(finding.OccurrenceId);
                var decision = ReopenFindingDecider.Decide(
                    new(request.Reason!.Trim(), request.DueOn, standing.IsVerified, standing.Performers), finding, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (decision is not Decision<FindingEvent>.Accepted { Events: [FindingReopened reopened] })
                {
                    return outcome;
                }

                var unit = finding.Recorded.OwnerPostId is { } postId && await tenant.StandingPost(postId) is { } post ? post.UnitId : finding.Recorded.UnitId;
                return await OwnDuties.Add(
                    work, tenant, library, unit, grace => Finding.Duty(finding.Recorded, reopened.Round, work.By.Today, reopened.DueOn, grace), finding.Recorded.Text, "/dueOn",
                    cancellation) is { } refused ? refused : outcome;
            },
            cancellation);
}
