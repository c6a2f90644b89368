using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections;
using Platform.Projections.Evidence;
using Platform.Projections.Inspections;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public static class ListOutsideFindingsEndpoint
{
    /// <summary>What the oversight department found in the bureau, by the day on which each is due.</summary>
    [WolverineGet("/api/v1/outside-findings"), Requires(Ability.InspectionConduct)]
    public static async Task<Items<OutsideFindingRow>> Get(ReadDesk desk, bool? open, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.OutsideFindings(openOnly: open ?? false));
    }
}

public sealed record OutsideFindingAbilities(bool Assign, bool Report);

/// <summary>A finding of the oversight department as the bureau has it, with what was told back.</summary>
public sealed record OutsideFindingView : OutsideFindingRow
{
    public OutsideFindingView(OutsideFindingRow row)
        : base(row)
    {
    }

    /// <summary>The documents that were named to the department; their content stays here.</summary>
    public required IReadOnlyList<EvidenceDescriptor> Evidence { get; init; }

    public required OutsideFindingAbilities Can { get; init; }
}

public static class GetOutsideFindingEndpoint
{
    [WolverineGet("/api/v1/outside-findings/{outsideFindingId}"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<OutsideFindingView>(200)]
    public static async Task<IResult> Get(Guid outsideFindingId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.OutsideFindings(outsideFindingId, limit: 1) is not [var row])
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new OutsideFindingView(row)
            {
                Evidence = JsonSerializer.Deserialize<IReadOnlyList<EvidenceDescriptor>>(row.EvidenceJson, Json.Options)!,
                Can = new(row.State == "to-assign", row is { State: "assigned", Confirmed: true }),
            },
            Json.Options);
    }
}

/// <param name="UnitId">The unit that puts it right.</param>
/// <param name="PostId">A post of that unit; left out where the unit does as a whole.</param>
public sealed record AssignFindingRequest(Guid UnitId, Guid? PostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/unitId", UnitId);
}

public static class AssignFindingEndpoint
{
    /// <summary>Names who puts a finding of the department right: a duty of that ledger, a finding among the bureau's own, and a letter back.</summary>
    [WolverinePost("/api/v1/outside-findings/{outsideFindingId}/assignment"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid outsideFindingId, AssignFindingRequest request, CommandDesk desk, PostOffice post, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<OutsideFinding>(outsideFindingId, cancellation);
                if (stream.State is not { } finding)
                {
                    return new Outcome.Unknown();
                }

                var unit = (await tenant.Units([request.UnitId])).SingleOrDefault();
                var owner = request.PostId is { } postId ? await tenant.StandingPost(postId) : null;
                FieldError[] unknown =
                [
                    .. unit is null ? [new FieldError("/unitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. request.PostId is not null && owner?.UnitId != request.UnitId ? [new FieldError("/postId", "unknown", "Choose a post of this unit.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new FindingOwnerIsUnknown { Errors = unknown };
                }

                var own = await work.Open<Finding>(finding.OwnFindingId, cancellation);
                var ownRound = (own.State?.Rounds ?? 0) + 1;
                var decision = AnswerFindingDecider.Decide(new AssignFinding(request.UnitId, request.PostId, ownRound), finding, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is not Outcome.Done || decision is not Decision<OutsideFindingEvent>.Accepted { Events: [OutsideFindingAssigned assigned] })
                {
                    return outcome;
                }

                var sent = finding.Arrived.Finding;
                await OwnInspections.Stream(
                    work, new(sent.InspectionId, sent.InspectionTitle, finding.Arrived.InspectorName, work.By.Today, work.By.Today, [], []), request.UnitId, cancellation);
                own.Append<FindingEvent>(
                [
                    own.State is null
                        ? AnswerFindingDecider.AsOwn(finding, assigned)
                        : new FindingReopened(ownRound, finding.DemandedBecause ?? sent.Text, finding.DueOn, assigned.OccurrenceId, work.By.ActorId),
                ]);
                if (await OwnDuties.Add(
                    work, tenant, library, request.UnitId, grace => AnswerFindingDecider.Duty(finding, assigned, ownRound, work.By.Today, grace), sent.Text, "/unitId", cancellation) is { } refused)
                {
                    return refused;
                }

                var letter = new SentAssignment(finding.Id, finding.Round, unit!.NameZh, owner?.TitleZh, work.By.Today);
                return await post.Post(work, finding.Arrived.From, SentAssignment.Letter, finding.Id, finding.Round, letter, cancellation) ?? outcome;
            },
            cancellation);
}

/// <param name="Words">What was done, in a few words.</param>
public sealed record ReportRectificationRequest(string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/words", Words, 1000);
}

public static class ReportRectificationEndpoint
{
    /// <summary>Tells the department that it is put right, after the bureau's own confirmation, and by which documents.</summary>
    [WolverinePost("/api/v1/outside-findings/{outsideFindingId}/rectification"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid outsideFindingId, ReportRectificationRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<OutsideFinding>(outsideFindingId, cancellation);
                if (stream.State is not { } finding)
                {
                    return new Outcome.Unknown();
                }

                var confirmed = finding.OccurrenceId is { } duty && (await tenant.Rectification(duty)).IsVerified;
                var evidence = finding.OccurrenceId is { } shown ? await Descriptors(tenant, shown) : [];
                var decision = AnswerFindingDecider.Decide(new ReportRectification(request.Words!.Trim(), confirmed, evidence), finding, work.By);
                var outcome = desk.Conclude(stream, decision);
                return outcome is Outcome.Done && decision is Decision<OutsideFindingEvent>.Accepted { Events: [RectificationReported reported] }
                    ? await post.Post(
                        work, finding.Arrived.From, SentRectification.Letter, finding.Id, finding.Round,
                        new SentRectification(finding.Id, reported.Round, reported.DoneOn, reported.Words, reported.Evidence), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);

    // What a document is and when it was made. One of limited readership goes without its title, and none goes with its content.
    private static async Task<IReadOnlyList<EvidenceDescriptor>> Descriptors(NpgsqlConnection tenant, Guid occurrenceId)
    {
        var acts = await tenant.ActsOn(occurrenceId);
        var items = await tenant.Evidence(acts.Where(act => act.SupersededBy is null).SelectMany(act => act.EvidenceIds));
        return
        [
            .. items.Where(item => item.WithdrawnBecause is null).OrderBy(item => item.FormedOn).ThenBy(item => item.Id)
                .Select(item => new EvidenceDescriptor(item.Kind, item.Level == "general" ? item.Title : null, item.FormedOn, item.Sha256)),
        ];
    }
}
