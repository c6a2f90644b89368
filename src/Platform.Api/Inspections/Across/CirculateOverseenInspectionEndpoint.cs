using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections.Database;
using Platform.Projections.Inspections;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

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

                var bureaus = (request.BureauIds ?? []).Distinct().ToList();
                if (await DirectMembers.Unknown(workers, work.Tenant, bureaus, cancellation) is { } unknown)
                {
                    return unknown;
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
