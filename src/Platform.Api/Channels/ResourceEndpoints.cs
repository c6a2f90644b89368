using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Resources;
using Platform.Domain.Meetings;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

public sealed record ResourceAbilities(bool Declare);

public sealed record ResourceView : ResourceRow
{
    public ResourceView(ResourceRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required ResourceAbilities Can { get; init; }
}

public static class ListResourcesEndpoint
{
    private const int Most = 5000;

    /// <summary>What each unit within reach declared for a year, this year when none is given; the silent ones are shown as silent.</summary>
    [WolverineGet("/api/v1/resource-declarations"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ResourceView>> Get(ReadDesk desk, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Resources(desk.Actor.Units(Ability.LedgerRead), year ?? desk.Today.Year, Most);
        var evidence = await ShownEvidence.Of(desk.Actor, tenant, rows.SelectMany(row => row.EvidenceIds ?? []));
        var declares = desk.Actor.May(Ability.DutyRecord);
        var reach = desk.Actor.Units(Ability.DutyRecord);
        var views = new List<ResourceView>();
        foreach (var row in rows)
        {
            views.Add(new(row)
            {
                Evidence = evidence(row.EvidenceIds ?? []),
                Can = new(declares && (reach is null || await tenant.IsWithin(row.UnitId, reach))),
            });
        }

        return new(views);
    }
}

/// <param name="Posts">How many posts do this work; no names.</param>
/// <param name="BudgetYuan">In yuan, with at most two decimals.</param>
/// <param name="Reason">Why it is declared anew.</param>
public sealed record DeclareResourcesRequest(
    Guid UnitId,
    int Year,
    int? Posts,
    decimal? BudgetYuan,
    string? Reason = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Given<int>("/year", Year),
        .. Posts is null ? [new FieldError("/posts", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. BudgetYuan is null ? [new FieldError("/budgetYuan", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Text("/reason", Reason, 200, required: false),
        .. ServedDuties.Errors(this),
    ];
}

public static class DeclareResourcesEndpoint
{
    /// <summary>Declares a unit's posts and money for a year, or declares them anew with the reason, and offers it for duties.</summary>
    [WolverinePost("/api/v1/resource-declarations"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        DeclareResourcesRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (await tenant.Unit(request.UnitId) is not { } unit)
                {
                    return new ChannelPartyIsUnknown { Errors = [new("/unitId", "unknown", "Choose a unit that exists.")] };
                }

                var stream = await work.Open<ResourceDeclaration>(ResourceDeclaration.IdFor(work.Tenant, unit.Id, request.Year), cancellation);
                var act = ServedDuties.Act(request);
                var command = new DeclareResources(
                    stream.Id, unit.Id, request.Year, request.Posts!.Value, request.BudgetYuan!.Value, request.EvidenceIds ?? [], Texts.Blank(request.Reason), act);
                var outcome = desk.Conclude(stream, DeclareResourcesDecider.Decide(command, stream.State, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, stream.Id, act, unit.Id, ActKind.Document, $"{request.Year} 年队伍与经费保障：{unit.NameZh}", work.By.Today,
                        cancellation) ?? outcome;
            },
            cancellation);
}
