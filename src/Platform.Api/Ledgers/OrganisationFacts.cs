using Npgsql;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <summary>The organisation as the derivation of duties asks for it.</summary>
internal static class OrganisationFacts
{
    public static async Task<(IReadOnlyList<UnitFacts> Units, IReadOnlyList<PostFacts> Posts)> Of(NpgsqlConnection tenant, int year) =>
        ([.. (await tenant.Units()).Select(Unit)], await tenant.PostsFor(year));

    public static UnitFacts Unit(UnitFact unit) => new(unit.Id, unit.UnitType, unit.OpenedOn, unit.DissolvedOn);
}
