using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Inspections;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public sealed record CheckBureauRequest(string? BureauId, string? Method, DateOnly CheckedOn, IReadOnlyList<ItemResultRequest>? Results = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/bureauId", BureauId, 60),
        .. Check.Text("/method", Method, 60),
        .. Check.Given<DateOnly>("/checkedOn", CheckedOn),
        .. Check.Count("/results", Results, 0, 100),
        .. (Results ?? []).Index().SelectMany(each => Check.Text($"/results/{each.Index}/remark", each.Item.Remark, 500, required: false)),
        .. (Results ?? []).Index().Where(each => each.Item.Outcome is null)
            .Select(each => new FieldError($"/results/{each.Index}/outcome", "required", "Say met, not-met or not-applicable.")),
    ];
}

public static class CheckBureauEndpoint
{
    /// <summary>Records what a bureau showed by one method.</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/checks"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenInspectionId, CheckBureauRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Inspection, InspectionEvent>(
            overseenInspectionId,
            (inspection, by) => CheckUnitDecider.Decide(Command(request), inspection, by) switch
            {
                // The field has another name here.
                Decision<InspectionEvent>.Refused { Reason: UnitIsNotInTheSample } => new UnitIsNotInTheSample
                {
                    Errors = [new("/bureauId", "not-in-the-sample", "Choose one of the bureaus that are looked at.")],
                },
                var decision => decision,
            },
            cancellation);

    private static CheckUnit Command(CheckBureauRequest request) => new(
        Tenant.IdFor(request.BureauId!), request.Method!, request.CheckedOn,
        [.. (request.Results ?? []).Select(each => new ItemResult(each.Number, each.Outcome!.Value, string.IsNullOrWhiteSpace(each.Remark) ? null : each.Remark.Trim()))], []);
}

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

public sealed record ConcludeOverseenInspectionRequest(DateOnly ConcludedOn, string? Summary) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/concludedOn", ConcludedOn), .. Check.Text("/summary", Summary, 4000)];
}

public static class ConcludeOverseenInspectionEndpoint
{
    /// <summary>Concludes an inspection once every bureau of the sample was looked at.</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/conclusion"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenInspectionId, ConcludeOverseenInspectionRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Inspection, InspectionEvent>(
            overseenInspectionId, (inspection, by) => ConcludeInspectionDecider.Decide(new(request.ConcludedOn, request.Summary!.Trim(), null), inspection, by), cancellation);
}

/// <param name="ReportedTo">Superiors to whom it is reported, by name.</param>
public sealed record CirculateOverseenInspectionRequest(IReadOnlyList<string>? BureauIds = null, IReadOnlyList<string>? ReportedTo = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. (BureauIds?.Count ?? 0) + (ReportedTo?.Count ?? 0) == 0
            ? [new FieldError("/bureauIds", "required", "Name the bureaus that are told, or to whom it is reported.")] : Array.Empty<FieldError>(),
        .. Check.Count("/bureauIds", BureauIds, 0, 500),
        .. Check.Count("/reportedTo", ReportedTo, 0, 50),
        .. (ReportedTo ?? []).Index().SelectMany(each => Check.Text($"/reportedTo/{each.Index}", each.Item, 100)),
    ];
}

public static class CirculateOverseenInspectionEndpoint
{
    /// <summary>Tells bureaus the result, each what was found there by number, and reports it to superiors (matrix H11).</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/circulation"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid overseenInspectionId, CirculateOverseenInspectionRequest request, CommandDesk desk, PostOffice post, WorkerConnections workers, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Inspection>(overseenInspectionId, cancellation);
                if (stream.State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                IReadOnlyList<MemberBureau> members;
                await using (var worker = await workers.Open(cancellation))
                {
                    members = await DirectMembers.Of(worker, work.Tenant);
                }

                var bureaus = (request.BureauIds ?? []).Distinct().ToList();
                FieldError[] unknown =
                [
                    .. bureaus.Index().Where(each => members.All(member => member.TenantId != each.Item))
                        .Select(each => new FieldError($"/bureauIds/{each.Index}", "unknown", "Choose a bureau that belongs to you.")),
                ];
                if (unknown.Length > 0)
                {
                    return new InspectedBureauIsUnknown { Errors = unknown };
                }

                var decision = CirculateInspectionDecider.Decide(
                    new([.. bureaus.Select(Tenant.IdFor)], [.. (request.ReportedTo ?? []).Select(name => name.Trim())]), inspection, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is not Outcome.Done || decision is not Decision<InspectionEvent>.Accepted { Events: [InspectionCirculated] })
                {
                    return outcome;
                }

                var found = await work.Connection.OverseenFindings(work.By.Today, inspectionId: inspection.Id);
                foreach (var bureau in bureaus.Where(bureau => inspection.Plan.Sample.Drawn.Contains(Tenant.IdFor(bureau))))
                {
                    var told = new ToldResult(
                        inspection.Id, inspection.Plan.Title, inspection.Conclusion!.ConcludedOn, inspection.Conclusion.Summary, found.Count(finding => finding.BureauId == bureau));
                    if (await post.Post(work, bureau, ToldResult.Letter, inspection.Id, 1, told, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                return outcome;
            },
            cancellation);
}

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
        desk.Run(
            async work =>
            {
                var stream = await work.Open<OverseenFinding>(findingId, cancellation);
                if (stream.State is not { } finding)
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, decide(finding, work.By));
                return outcome is Outcome.Done && stream.Version > stream.Found
                    ? await post.Post(work, finding.Recorded.BureauId, SentJudgement.Letter, findingId, stream.Version, tell(finding), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}
