using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections;

/// <param name="Source"><c>focus</c>, <c>obligation</c> or <c>own</c>.</param>
/// <param name="Reference">The number of the focus point or the obligation's id; left out for one of the bureau's own.</param>
/// <param name="Text">Its words, for one of the bureau's own; the rules word the others.</param>
public sealed record ChecklistItemRequest(string? Source, string? Reference = null, string? Text = null);

/// <param name="OrganiserUnitId">The unit that inspects, or that receives whoever inspects from outside.</param>
/// <param name="OutsideBodyId">The body outside that inspects; left out when the bureau does.</param>
/// <param name="SampleSize">How many of the units are drawn; left out for all of them.</param>
/// <param name="Seed">What the draw rests on, such as a number that everybody can look up; left out for the inspection's own id.</param>
public sealed record PlanInspectionRequest(
    string? Title,
    Guid OrganiserUnitId,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string>? Methods,
    IReadOnlyList<Guid>? UnitIds,
    IReadOnlyList<ChecklistItemRequest>? Checklist = null,
    Guid? OutsideBodyId = null,
    int? SampleSize = null,
    string? Seed = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Check.Given<Guid>("/organiserUnitId", OrganiserUnitId),
        .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/to", To),
        .. Check.Count("/methods", Methods, 1, 12),
        .. Check.Count("/unitIds", UnitIds, 1, 5000),
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

public sealed record InspectedUnitIsUnknown()
    : Refusal("inspected-unit-is-unknown", "Some of the units or bodies named are not in this organisation. Choose those that exist.");

public sealed record ChecklistPointIsUnknown()
    : Refusal("checklist-point-is-unknown", "Some points are in no rules that are in force. Choose from the list that is offered.");

public static class PlanInspectionEndpoint
{
    /// <summary>Plans an inspection, own or from outside, and draws its sample.</summary>
    [WolverinePost("/api/v1/inspections"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        PlanInspectionRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var units = (await tenant.Units([.. request.UnitIds!, request.OrganiserUnitId])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
                var body = request.OutsideBodyId is { } bodyId ? (await tenant.OutsideBodies(work.By.Today)).FirstOrDefault(each => each.Id == bodyId) : null;
                FieldError[] unknown =
                [
                    .. request.UnitIds!.Index().Where(each => !units.ContainsKey(each.Item)).Select(each => new FieldError($"/unitIds/{each.Index}", "unknown", "Choose a unit that exists.")),
                    .. units.ContainsKey(request.OrganiserUnitId) ? Array.Empty<FieldError>() : [new FieldError("/organiserUnitId", "unknown", "Choose a unit that exists.")],
                    .. request.OutsideBodyId is not null && body is null ? [new FieldError("/outsideBodyId", "unknown", "Choose a body of the directory.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new InspectedUnitIsUnknown { Errors = unknown };
                }

                var (checklist, foreign) = await Items(tenant, library, request.Checklist ?? [], work.By.Today);
                if (foreign is not null)
                {
                    return foreign;
                }

                var stream = work.New<Inspection>(Guid.CreateVersion7());
                var inspector = new Inspector(body is null ? InspectorKind.Own : InspectorKind.Outside, request.OrganiserUnitId, body?.Id, body?.NameZh ?? units[request.OrganiserUnitId]);
                var command = new PlanInspection(
                    stream.Id, request.Title!.Trim(), inspector, request.From, request.To, request.Methods!, request.UnitIds!, request.SampleSize, request.Seed?.Trim(), checklist);
                return desk.Conclude(stream, PlanInspectionDecider.Decide(command, stream.State, work.By), $"/api/v1/inspections/{stream.Id}");
            },
            cancellation);

    private static async Task<(IReadOnlyList<ChecklistItem> Items, Refusal? Unknown)> Items(
        NpgsqlConnection tenant, SchemeLibrary library, IReadOnlyList<ChecklistItemRequest> asked, DateOnly today)
    {
        var offered = (await ChecklistChoices.Of(tenant, library, today)).ToLookup(choice => (choice.Source, choice.Reference));
        FieldError[] errors =
        [
            .. asked.Index().Where(each => each.Item.Source != "own" && !offered.Contains((each.Item.Source!, each.Item.Reference!)))
                .Select(each => new FieldError($"/checklist/{each.Index}/reference", "unknown", "Choose a point that is offered.")),
        ];
        return errors.Length > 0
            ? ([], new ChecklistPointIsUnknown { Errors = errors })
            : ([.. asked.Index().Select(each => each.Item.Source == "own"
                ? new ChecklistItem(each.Index + 1, "own", null, null, each.Item.Text!.Trim())
                : Item(each.Index + 1, offered[(each.Item.Source!, each.Item.Reference!)].First()))], null);
    }

    private static ChecklistItem Item(int number, ChecklistChoice choice) => new(number, choice.Source, choice.Reference, choice.Article, choice.TextZh);
}

/// <summary>A point that a checklist can take from the rules in force.</summary>
public sealed record ChecklistChoice(string Source, string Reference, string? Article, string TextZh, string TextEn, string SchemeTitleZh);

public static class ChecklistChoicesEndpoint
{
    /// <summary>The focus points of the rules in force, then their obligations (matrix H2).</summary>
    [WolverineGet("/api/v1/inspection-points"), Requires(Ability.InspectionConduct)]
    public static async Task<Items<ChecklistChoice>> Get(ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await ChecklistChoices.Of(tenant, library, desk.Today));
    }
}

internal static class ChecklistChoices
{
    public static async Task<IReadOnlyList<ChecklistChoice>> Of(NpgsqlConnection tenant, SchemeLibrary library, DateOnly today)
    {
        var packs = (await library.InForceOn(tenant, today)).Select(scheme => scheme.Pack).ToList();
        return
        [
            .. from pack in packs
               from item in pack.Appraisal?.FocusItems ?? []
               select new ChecklistChoice("focus", $"{pack.PackId}/{item.No}", pack.Appraisal!.FocusArticle, item.TitleZh, item.TitleEn, pack.Metadata.TitleZh),
            .. from pack in packs
               from duty in pack.Obligations
               select new ChecklistChoice("obligation", duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, pack.Metadata.TitleZh),
        ];
    }
}
