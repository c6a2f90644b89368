using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>By what duties are brought together.</summary>
public enum RollupBy
{
    /// <summary>Each unit alone, in the order of the organisation.</summary>
    Unit,

    /// <summary>The units in a post's charge on each duty's own day.</summary>
    Portfolio,
    UnitType,
    Category,
    Article,

    /// <summary>What the rules lay on the post that owes it; a unit's own duties apart.</summary>
    ResponsibilityType,
    Month,
    Quarter,
    HalfYear,
    Scheme,
}

/// <summary>How far a group can be judged: what was not assessed, what has no record and what was declared are three things.</summary>
public enum Assessment
{
    /// <summary>Something fell due, so that there is a rate.</summary>
    Assessed,

    /// <summary>Duties are owed and none has come to be judged.</summary>
    NotAssessed,

    /// <summary>Nothing but duties for which the owner declared that nothing happened.</summary>
    DeclaredNone,

    /// <summary>No duty is recorded: the ledger was not opened, or nothing is counted that could be judged.</summary>
    NoRecord,
}

/// <param name="NoRecord">Of those without a verdict, the ones for which nothing was recorded.</param>
public sealed record RollupGroup(string Key, string NameZh, string? NameEn, Counts Counts, Rate? Rate, int NoRecord, Assessment Assessment);

public sealed record Rollup(int Year, RollupBy By, Counts Counts, Rate? Rate, int NoRecord, IReadOnlyList<RollupGroup> Groups, Freshness Freshness);

/// <summary>Which duties are brought together: of the whole bureau, of a unit, of all below it, or of a post's charge.</summary>
public sealed record RollupQuery(int Year, RollupBy By)
{
    public Guid? UnitId { get; init; }

    public bool Subtree { get; init; }

    /// <summary>Only duties of units in this post's charge on their own day.</summary>
    public Guid? PortfolioPostId { get; init; }

    public string? Category { get; init; }

    public Guid[]? ReachUnits { get; init; }
}

/// <summary>Brings the duties of a bureau together by what they have in common, at any moment and by either clock.</summary>
public static class RollupReader
{
    public static async Task<Rollup> Rollup(this NpgsqlConnection tenant, RollupQuery query, PastOrganisation organisation, DateTimeOffset now)
    {
        var view = organisation.View;
        var units = (await tenant.UnitsWithin(organisation, query.ReachUnits)).ToDictionary(unit => unit.Id);
        var cells = (await tenant.QueryAsync<CellRow>(
            $"""
            {PastDuties.Table(view)}
            select unit_id, post_id, scheme_id, category, article, placed_on, coalesce(due_on, window_to) as own_day, state, count(*)::int as count,
                count(*) filter (where status = 'no-verdict' and not exists (
                    select from platform.act_register a
                    where a.tenant_id = duty.tenant_id and a.occurrence_ids @> array[duty.occurrence_id] and {Counted(view)}))::int as no_record
            from duty where @Category::text is null or category = @Category
            group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
            """,
            new { query.Year, query.Category, view.Day, view.KnownBefore })).Where(cell => units.ContainsKey(cell.UnitId) && Asked(cell, query, organisation)).ToList();
        var names = await Names(tenant, query.By, organisation);
        var grouped = cells.SelectMany(cell => RollupKeys.Of(cell, query.By, organisation).Select(key => (key, cell))).ToLookup(pair => pair.key, pair => pair.cell);
        var keys = query.By == RollupBy.Unit
            ? units.Values.Where(unit => Lies(unit.Id, view.Day, query, organisation)).Select(unit => unit.Id.ToString())
            : grouped.Select(group => group.Key).Order(StringComparer.Ordinal);
        var all = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(
            query.Year, query.By, all, all.Rate(), cells.Sum(cell => cell.NoRecord),
            [.. keys.Select(key => Group(key, names.GetValueOrDefault(key, (key, null)), [.. grouped[key]]))],
            await tenant.Freshness(view, now));
    }

    private static RollupGroup Group(string key, (string Zh, string? En) name, IReadOnlyList<CellRow> cells)
    {
        var counts = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(key, name.Zh, name.En, counts, counts.Rate(), cells.Sum(cell => cell.NoRecord), AssessmentOf(counts, cells.Sum(cell => cell.NoRecord)));
    }

    /// <summary>How far counts can be judged.</summary>
    public static Assessment AssessmentOf(Counts counts, int noRecord) =>
        counts.Rate() is not null ? Assessment.Assessed
        : counts.Total == noRecord ? Assessment.NoRecord
        : counts.Total == counts.DeclaredNone + noRecord ? Assessment.DeclaredNone
        : Assessment.NotAssessed;

    // An act counts as it does everywhere: by when it was recorded, or by when it was done.
    private static string Counted(Viewpoint view) => view.Knowledge == Knowledge.Then ? "a.recorded_at < @KnownBefore" : "a.occurred_on <= @Day";

    private static bool Asked(CellRow cell, RollupQuery query, PastOrganisation organisation) =>
        Lies(cell.UnitId, cell.PlacedOn, query, organisation)
        && (query.PortfolioPostId is not { } post || organisation.ChargesOf(cell.UnitId, cell.PlacedOn).Contains(post));

    private static bool Lies(Guid unitId, DateOnly on, RollupQuery query, PastOrganisation organisation) =>
        query.UnitId is not { } root || (query.Subtree ? organisation.UnitAndAbove(unitId, on).Contains(root) : unitId == root);

    private static async Task<IReadOnlyDictionary<string, (string Zh, string? En)>> Names(NpgsqlConnection tenant, RollupBy by, PastOrganisation organisation) => by switch
    {
        RollupBy.Unit => organisation.Units.ToDictionary(unit => unit.Id.ToString(), unit => (unit.NameOn(organisation.View.Day).NameZh, unit.NameOn(organisation.View.Day).NameEn)),
        RollupBy.Portfolio => organisation.Posts.Values.ToDictionary(
            post => post.Id.ToString(), post => ($"{organisation.UnitName(post.UnitId)} {post.TitleZh}", (string?)post.TitleEn)),
        RollupBy.UnitType => (await tenant.UnitTypes() ?? []).ToDictionary(type => type.Id, type => (type.NameZh, (string?)type.NameEn)),
        RollupBy.Scheme => (await tenant.QueryAsync<(Guid Id, string Zh, string En)>(
            "select scheme_id, title_zh, title_en from platform.scheme_register where tenant_id = current_setting('app.tenant_id')"))
            .ToDictionary(row => row.Id.ToString(), row => (row.Zh, (string?)row.En)),
        _ => new Dictionary<string, (string, string?)>(),
    };

    internal sealed record CellRow(
        Guid UnitId, Guid? PostId, Guid SchemeId, string Category, string Article, DateOnly PlacedOn, DateOnly OwnDay, string State, int Count, int NoRecord);
}
