using Npgsql;
using Platform.Api.Schemes;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <summary>Duties of a unit that are not dated: those that wait for an event, and those of ongoing conduct.</summary>
internal sealed record UnitDuties(IReadOnlyList<(EventDuty Duty, ReadScheme Scheme)> EventDuties, IReadOnlyList<(ConductDuty Duty, ReadScheme Scheme)> ConductDuties)
{
    /// <param name="on">The day whose rules are asked; a day outside the year stands for its nearest day.</param>
    public static async Task<UnitDuties?> Of(NpgsqlConnection tenant, SchemeLibrary library, Guid unitId, int year, DateOnly on)
    {
        if (await tenant.Unit(unitId) is not { } unit)
        {
            return null;
        }

        var facts = OrganisationFacts.Unit(unit);
        var posts = await tenant.PostsFor(year);
        return Of(await library.InForceOn(tenant, Within(year, on)), year, facts, posts);
    }

    public static UnitDuties Of(IReadOnlyList<ReadScheme> schemes, int year, UnitFacts unit, IReadOnlyList<PostFacts> posts)
    {
        var derived = schemes.Select(scheme => (Year: YearDuties.For(scheme.Rules, scheme.Settings, scheme.Id, year, unit, posts), Scheme: scheme)).ToList();
        return new(
            [.. derived.SelectMany(pair => pair.Year.EventDuties.Select(duty => (duty, pair.Scheme)))],
            [.. derived.SelectMany(pair => pair.Year.ConductDuties.Select(duty => (duty, pair.Scheme)))]);
    }

    private static DateOnly Within(int year, DateOnly day) =>
        day.Year < year ? new(year, 1, 1) : day.Year > year ? new(year, 12, 31) : day;
}
