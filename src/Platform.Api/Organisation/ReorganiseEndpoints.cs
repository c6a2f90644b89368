using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <summary>A unit that comes out of a reorganisation; it is opened on its day.</summary>
public sealed record NewUnitRequest(string? Code, string? NameZh, string? NameEn, string? UnitType, string? ParentCode);

/// <param name="UnitIds">The units that it happens to: several for a merger, one otherwise.</param>
/// <param name="IntoUnitId">The unit that takes their place, or the new parent for a move.</param>
/// <param name="NewUnits">Units that come out of it; the first takes the place of what ends, unless intoUnitId says otherwise.</param>
/// <param name="GoesOn">For a split: the unit goes on beside those that came out of it.</param>
/// <param name="OpenDuties">What becomes of open duties; asked of a merger, a dissolution, and a split that ends its unit.</param>
public sealed record ReorganiseRequest(
    ReorganisationKind? Kind,
    IReadOnlyList<Guid>? UnitIds,
    Guid? IntoUnitId,
    IReadOnlyList<NewUnitRequest?>? NewUnits,
    bool? GoesOn,
    DateOnly? On,
    string? Reason,
    OpenDutiesRule? OpenDuties) : IChecked
{
    private const int MostUnits = 50;

    private bool EndsUnits => Kind is not ReorganisationKind.Move && GoesOn is not true;

    public IEnumerable<FieldError> Errors() =>
    [
        .. Kind is null ? new[] { new FieldError("/kind", "required", "Give a value.") } : [],
        .. Check.Count("/unitIds", UnitIds, 1, MostUnits),
        .. Check.Count("/newUnits", NewUnits ?? [], 0, MostUnits),
        .. (NewUnits ?? []).Index().Where(row => row.Item is null).Select(row => new FieldError($"/newUnits/{row.Index}", "required", "Give a unit.")),
        .. Check.Given("/on", On),
        .. Check.Text("/reason", Reason, 500),
        // Nobody decides this by leaving it out.
        .. EndsUnits && OpenDuties is null ? new[] { new FieldError("/openDuties", "required", "Give a value.") } : [],
    ];

    internal Reorganise ToCommand(Guid id, string tenant, IReadOnlySet<string>? unitTypes) => new(
        id,
        tenant,
        Kind!.Value,
        UnitIds!,
        IntoUnitId,
        [.. (NewUnits ?? []).Select(unit => new UnitToOpen(
            unit!.Code ?? string.Empty, unit.NameZh ?? string.Empty, unit.NameEn, unit.UnitType ?? string.Empty, unit.ParentCode, On!.Value))],
        unitTypes,
        GoesOn ?? false,
        On!.Value,
        Reason!,
        OpenDuties ?? OpenDutiesRule.Stay);
}

public static class ReorganiseEndpoint
{
    /// <summary>Merges, splits, dissolves or moves units as one decision: the tree, its posts and their open duties in one transaction.</summary>
    [WolverinePost("/api/v1/organisation/reorganisations"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(ReorganiseRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                return (await new Reorganisation(desk, work, tenant, cancellation).Carry(request, id)).Outcome;
            },
            cancellation);
    }
}

public static class PreviewReorganisationEndpoint
{
    /// <summary>What the same request would bring about, with nothing recorded.</summary>
    [WolverinePost("/api/v1/organisation/reorganisations/preview"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<ReorganisationEffect>(200)]
    public static Task<IResult> Post(ReorganiseRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var tenant = work.Connection;
            var reorganisation = new Reorganisation(desk, work, tenant, cancellation);
            var (outcome, effect) = await reorganisation.Carry(request, Guid.CreateVersion7());
            return outcome is Outcome.Done ? new Outcome.Done(await reorganisation.Describe(effect)) : outcome;
        });
}
