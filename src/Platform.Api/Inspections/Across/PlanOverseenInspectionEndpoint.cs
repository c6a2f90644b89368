using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Directory;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

/// <param name="BureauIds">The member bureaus from which it is drawn.</param>
/// <param name="SampleSize">How many of them; left out for all.</param>
/// <param name="Seed">What the draw rests on; left out for the inspection's own id.</param>
public sealed record PlanOverseenInspectionRequest(
    string? Title, DateOnly From, DateOnly To, IReadOnlyList<string>? Methods, IReadOnlyList<string>? BureauIds, IReadOnlyList<ChecklistItemRequest>? Checklist = null,
    int? SampleSize = null, string? Seed = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/to", To),
        .. Check.Count("/methods", Methods, 1, 12),
        .. Check.Count("/bureauIds", BureauIds, 1, 500),
        .. Check.Count("/checklist", Checklist, 0, 100),
        .. (Checklist ?? []).Index().SelectMany(each => each.Item.Source switch
        {
            "own" => Check.Text($"/checklist/{each.Index}/text", each.Item.Text, 300),
            "focus" or "obligation" => Check.Text($"/checklist/{each.Index}/reference", each.Item.Reference, 60),
            _ => [new FieldError($"/checklist/{each.Index}/source", "unknown", "Choose one of: focus, obligation, own.")],
        }),
        .. Check.Text("/seed", Seed, PlanInspectionDecider.LongestSeed, required: Seed is not null),
    ];
}

public static class PlanOverseenInspectionEndpoint
{
    /// <summary>Plans an inspection of member bureaus, draws its sample, and tells those that were drawn.</summary>
    [WolverinePost("/api/v1/oversight/inspections"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        PlanOverseenInspectionRequest request, CommandDesk desk, PostOffice post, WorkerConnections workers, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                await using var worker = await workers.Open(cancellation);
                var members = await DirectMembers.Of(worker, work.Tenant);
                if (DirectMembers.Unknown(members, request.BureauIds!) is { } unknown)
                {
                    return unknown;
                }

                var offered = (await OverseenPoints.Of(members, workers, library, work.By.Today, cancellation)).ToLookup(choice => (choice.Source, choice.Reference));
                var asked = request.Checklist ?? [];
                FieldError[] foreign =
                [
                    .. asked.Index().Where(each => each.Item.Source != "own" && !offered.Contains((each.Item.Source!, each.Item.Reference!)))
                        .Select(each => new FieldError($"/checklist/{each.Index}/reference", "unknown", "Choose a point that is offered.")),
                ];
                if (foreign.Length > 0)
                {
                    return new ChecklistPointIsUnknown { Errors = foreign };
                }

                IReadOnlyList<ChecklistItem> checklist =
                [
                    .. asked.Index().Select(each => each.Item.Source == "own"
                        ? new ChecklistItem(each.Index + 1, "own", null, null, each.Item.Text!.Trim())
                        : offered[(each.Item.Source!, each.Item.Reference!)].First() is var choice
                            ? new ChecklistItem(each.Index + 1, choice.Source, choice.Reference, choice.Article, choice.TextZh)
                            : throw new InvalidOperationException()),
                ];
                var name = (await work.Connection.Tenant(work.Tenant))!.NameZh;
                var stream = work.New<Inspection>(Guid.CreateVersion7());
                var command = new PlanInspection(
                    stream.Id, request.Title!.Trim(), new(InspectorKind.Own, null, null, name), request.From, request.To, request.Methods!,
                    [.. request.BureauIds!.Select(Tenant.IdFor)], request.SampleSize, request.Seed?.Trim(), checklist);
                var decision = PlanInspectionDecider.Decide(command, stream.State, work.By);
                var outcome = desk.Conclude(stream, decision, $"/api/v1/oversight/inspections/{stream.Id}");
                if (outcome is not Outcome.Done || decision is not Decision<InspectionEvent>.Accepted { Events: [InspectionPlanned planned] })
                {
                    return outcome;
                }

                foreach (var bureau in members.Where(member => planned.Sample.Drawn.Contains(Tenant.IdFor(member.TenantId))))
                {
                    var told = new AnnouncedInspection(planned.InspectionId, planned.Title, name, planned.From, planned.To, planned.Methods, planned.Checklist);
                    if (await post.Post(work, bureau.TenantId, AnnouncedInspection.Letter, planned.InspectionId, 1, told, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                return outcome;
            },
            cancellation);
}

public static class OverseenPointsEndpoint
{
    /// <summary>What a checklist can take from the rules in force at the member bureaus: focus points first, then obligations.</summary>
    [WolverineGet("/api/v1/oversight/inspection-points"), Requires(Ability.InspectionOversee)]
    public static async Task<Items<ChecklistChoice>> Get(ReadDesk desk, WorkerConnections workers, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var worker = await workers.Open(cancellation);
        return new(await OverseenPoints.Of(await DirectMembers.Of(worker, desk.Actor.TenantId), workers, library, desk.Today, cancellation));
    }
}

/// <summary>The bureaus that belong to the department itself, as they are today.</summary>
public static class OverseenBureausEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus"), Requires(Ability.OversightRead)]
    public static async Task<Items<MemberBureau>> Get(ReadDesk desk, WorkerConnections workers, CancellationToken cancellation)
    {
        await using var worker = await workers.Open(cancellation);
        return new(await DirectMembers.Of(worker, desk.Actor.TenantId));
    }
}

internal static class OverseenPoints
{
    public static async Task<IReadOnlyList<ChecklistChoice>> Of(
        IReadOnlyList<MemberBureau> members, WorkerConnections workers, SchemeLibrary library, DateOnly today, CancellationToken cancellation)
    {
        List<ChecklistChoice> choices = [];
        foreach (var member in members)
        {
            await using var bureau = await workers.OpenFor(member.TenantId, cancellation);
            choices.AddRange(await ChecklistChoices.Of(bureau, library, today));
        }

        return [.. choices.DistinctBy(choice => (choice.Source, choice.Reference)).OrderBy(choice => choice.Source == "focus" ? 0 : 1)];
    }
}
