using Dapper;
using Npgsql;

namespace Platform.Projections.Compliance;

/// <summary>
/// Under which units each unit lay in the course of a year. Between two days on which some unit moved the tree keeps its
/// shape: such a stretch is an era, and there are few.
/// </summary>
public sealed class Placements(DateOnly[] days, IReadOnlyList<IReadOnlyDictionary<Guid, Guid>> parents)
{
    /// <summary>The days in the year on which some unit moved. A day belongs to the era that counts how many of them it has reached.</summary>
    public DateOnly[] Days => days;

    public IEnumerable<Guid> UnitAndAbove(Guid unitId, int era)
    {
        for (Guid? at = unitId; at is { } id; at = parents[era].TryGetValue(id, out var parent) ? parent : null)
        {
            yield return id;
        }
    }
}

public static class PlacementReader
{
    public static async Task<Placements> Placements(this NpgsqlConnection tenant, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var spans = (await tenant.QueryAsync<(Guid UnitId, Guid ParentId, DateOnly From, DateOnly Until)>(
            """
            select unit_id, parent_id, greatest(from_on, '0001-01-01'), least(until_on, '9999-12-31')
            from platform.unit_parent where tenant_id = current_setting('app.tenant_id') and from_on < until_on
            """)).ToList();
        DateOnly[] days = [.. spans.Select(span => span.From).Where(day => day > first && day <= last).Distinct().Order()];
        return new(days, [.. days.Prepend(first).Select(day => spans.Where(span => span.From <= day && day < span.Until).ToDictionary(span => span.UnitId, span => span.ParentId))]);
    }
}
