using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record NamedUnit(Guid Id, string NameZh);

/// <param name="OpenDuties">What became of open duties; null where they were left alone.</param>
/// <param name="RecordedBy">Null for programs and for whoever is no longer kept.</param>
public sealed record ReorganisationView(
    Guid Id, string Kind, IReadOnlyList<NamedUnit> Units, IReadOnlyList<NamedUnit> IntoUnits, DateOnly On, string Reason, string? OpenDuties,
    DateTimeOffset RecordedAt, string? RecordedBy);

public static class ListReorganisationsEndpoint
{
    /// <summary>The reorganisations that were decided, of one unit or of all; the latest day first.</summary>
    [WolverineGet("/api/v1/organisation/reorganisations"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Items<ReorganisationView>>(200)]
    public static async Task<Items<ReorganisationView>> Get(Guid? unitId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Reorganised(unitId);
        var units = (await tenant.Units([.. rows.SelectMany(row => row.UnitIds.Concat(row.IntoUnitIds)).Distinct()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        var persons = await tenant.PersonNames(rows.Select(row => row.RecordedBy).OfType<Guid>());
        return new([.. rows.Select(row => new ReorganisationView(
            row.Id, row.Kind, Named(row.UnitIds), Named(row.IntoUnitIds), row.OnDay, row.Reason, row.OpenDuties, row.RecordedAt,
            row.RecordedBy is { } person ? persons.GetValueOrDefault(person) : null))]);

        IReadOnlyList<NamedUnit> Named(Guid[] ids) => [.. ids.Select(id => new NamedUnit(id, units.GetValueOrDefault(id, string.Empty)))];
    }
}
