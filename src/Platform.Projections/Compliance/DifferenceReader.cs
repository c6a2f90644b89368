using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>Where a duty stood at one of two moments.</summary>
public sealed record DutyStanding([property: AllowedValues(
    "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")] string State, Guid UnitId, string UnitNameZh, DateOnly? DueOn);

/// <summary>A duty that stood otherwise at two moments; null where it was not owed, or not known.</summary>
public sealed record DutyDifference(Guid Id, string ObligationId, string Article, string TitleZh, string TitleEn, DutyStanding? Former, DutyStanding? Latter);

/// <summary>A unit that lay elsewhere, had another name, was opened or dissolved between two moments; null where there was none.</summary>
public sealed record UnitDifference(Guid UnitId, string? FormerNameZh, string? LatterNameZh, string? FormerParentNameZh, string? LatterParentNameZh);

/// <param name="Duties">The first of those that differ; <paramref name="Count"/> says how many there are.</param>
public sealed record Difference(int Year, Counts Former, Counts Latter, IReadOnlyList<UnitDifference> Units, IReadOnlyList<DutyDifference> Duties, int Count);

/// <summary>Compares two moments of one bureau, or the two clocks of one moment.</summary>
public static class DifferenceReader
{
    public const int MostDuties = 500;

    public static async Task<Difference> Difference(
        this NpgsqlConnection tenant, int year, PastOrganisation former, PastOrganisation latter, Guid[]? reachUnits)
    {
        var known = (await tenant.UnitsWithin(former, reachUnits)).Concat(await tenant.UnitsWithin(latter, reachUnits)).Select(unit => unit.Id).ToHashSet();
        var (before, after) = (await tenant.Standings(year, former, known), await tenant.Standings(year, latter, known));
        var differing = before.Keys.Union(after.Keys).Where(id => Essence(before.GetValueOrDefault(id)) != Essence(after.GetValueOrDefault(id))).ToList();
        var titles = (await tenant.QueryAsync<(Guid Id, string ObligationId, string Article, string TitleZh, string TitleEn)>(
            """
            select l.occurrence_id, l.obligation_id, l.article, coalesce(o.title_zh, d.title, l.own_title, l.obligation_id), coalesce(o.title_en, d.title, l.own_title, l.obligation_id)
            from platform.ledger_line l
            left join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
            left join platform.demand d on d.tenant_id = l.tenant_id and d.demand_id = l.demand_id
            where l.tenant_id = current_setting('app.tenant_id') and l.occurrence_id = any(@differing)
            order by coalesce(l.due_on, l.window_to), l.obligation_id, l.window_key, l.occurrence_id limit @MostDuties
            """,
            new { differing = differing.ToArray(), MostDuties })).ToList();
        return new(
            year,
            Counts.Of(before.Values.Select(standing => (standing.State, 1))),
            Counts.Of(after.Values.Select(standing => (standing.State, 1))),
            [.. UnitDifferences(former, latter, known)],
            [.. titles.Select(title => new DutyDifference(
                title.Id, title.ObligationId, title.Article, title.TitleZh, title.TitleEn, before.GetValueOrDefault(title.Id), after.GetValueOrDefault(title.Id)))],
            differing.Count);
    }

    // That a unit got another name is said once, and not for each of its duties.
    private static (string? State, Guid? UnitId, DateOnly? DueOn) Essence(DutyStanding? standing) => (standing?.State, standing?.UnitId, standing?.DueOn);

    private static async Task<Dictionary<Guid, DutyStanding>> Standings(this NpgsqlConnection tenant, int year, PastOrganisation organisation, HashSet<Guid> known) =>
        (await tenant.QueryAsync<(Guid Id, Guid UnitId, string State, DateOnly? DueOn)>(
            $"{PastDuties.Table(organisation.View)} select occurrence_id, unit_id, state, due_on from duty",
            new { Year = year, organisation.View.Day, organisation.View.KnownBefore })).Where(row => known.Contains(row.UnitId))
            .ToDictionary(row => row.Id, row => new DutyStanding(row.State, row.UnitId, organisation.UnitName(row.UnitId) ?? string.Empty, row.DueOn));

    private static IEnumerable<UnitDifference> UnitDifferences(PastOrganisation former, PastOrganisation latter, HashSet<Guid> known) =>
        from id in known
        let before = Of(former, id)
        let after = Of(latter, id)
        where before != after
        orderby after.Name ?? before.Name, id
        select new UnitDifference(id, before.Name, after.Name, before.Parent, after.Parent);

    private static (string? Name, string? Parent) Of(PastOrganisation organisation, Guid id) =>
        organisation.Tree.Find(id) is { } unit && unit.Exists(organisation.View.Day) ? (organisation.UnitName(id), organisation.ParentOf(id) is { } parent ? organisation.UnitName(parent) : null) : (null, null);
}
