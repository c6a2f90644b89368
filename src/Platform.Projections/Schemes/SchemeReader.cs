using Dapper;
using Npgsql;

namespace Platform.Projections.Schemes;

/// <param name="Undecided">Unclear points of the pack that no approved interpretation decides.</param>
public sealed record SchemeSummary(
    Guid Id,
    string PackId,
    string Prefix,
    string TitleZh,
    string TitleEn,
    string BureauKind,
    string Status,
    DateOnly? EffectiveFrom,
    DateTimeOffset ImportedAt,
    int ObligationCount,
    int Undecided,
    long Version)
{
    /// <summary>Whether it binds on the day that is looked at.</summary>
    public bool InForce { get; init; }
}

public sealed record SchemeContent(
    Guid Id,
    string Status,
    DateOnly? EffectiveFrom,
    DateTimeOffset ImportedAt,
    DateTimeOffset? SignedOffAt,
    DateTimeOffset? IssuedAt,
    string Settings,
    string Pack,
    string? TransitionRule,
    DateOnly? TransitionCutOn,
    Guid? ParentId,
    long Version);

public sealed record SchemeTitle(string TitleZh, string? ArticleSummaryZh);

/// <summary>Reads the register of rule sets of the connection's tenant.</summary>
public static class SchemeReader
{
    private const string Content =
        """
        scheme_id as id, status, effective_from, imported_at, signed_off_at, issued_at, settings::text as settings, pack::text as pack,
        transition_rule, transition_cut_on, parent_id, version
        """;

    public static async Task<IReadOnlyList<SchemeSummary>> Schemes(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<SchemeSummary>(
            """
            select scheme_id as id, pack_id, prefix, title_zh, title_en, bureau_kind, status, effective_from, imported_at, obligation_count,
                (case when jsonb_typeof(pack -> 'ambiguities') = 'array' then jsonb_array_length(pack -> 'ambiguities') else 0 end - (
                    select count(distinct i.ambiguity_id)::int from platform.scheme_interpretation i
                    where i.tenant_id = r.tenant_id and i.scheme_id = r.scheme_id and i.status = 'approved')) as undecided,
                version
            from platform.scheme_register r where tenant_id = current_setting('app.tenant_id')
            order by imported_at desc
            """)];

    /// <summary>The same, saying of each rule set which version binds on a day.</summary>
    public static async Task<IReadOnlyList<SchemeSummary>> Schemes(this NpgsqlConnection tenant, DateOnly day)
    {
        var schemes = await tenant.Schemes();
        var inForce = (await tenant.SchemesInForceOn(day)).Select(scheme => scheme.Id).ToHashSet();
        return [.. schemes.Select(scheme => scheme with { InForce = inForce.Contains(scheme.Id) })];
    }

    public static Task<SchemeContent?> Scheme(this NpgsqlConnection tenant, Guid schemeId) =>
        tenant.QuerySingleOrDefaultAsync<SchemeContent>(
            $"""
            select {Content}
            from platform.scheme_register where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId
            """,
            new { schemeId });

    /// <summary>The rule sets that bind on a day: of each, the version last in force by then. A version that was replaced binds until its successor does.</summary>
    public static async Task<IReadOnlyList<SchemeContent>> SchemesInForceOn(this NpgsqlConnection tenant, DateOnly day) =>
        [.. await tenant.QueryAsync<SchemeContent>(
            $"""
            select distinct on (pack_id) {Content}
            from platform.scheme_register
            where tenant_id = current_setting('app.tenant_id') and status in ('issued', 'superseded') and effective_from <= @day
            order by pack_id, effective_from desc, issued_at desc
            """,
            new { day })];

    /// <summary>Every version of which a year may owe something, each rule set in the order in which its versions took over.</summary>
    public static async Task<IReadOnlyList<SchemeContent>> SchemeVersionsIn(this NpgsqlConnection tenant, int year) =>
        [.. await tenant.QueryAsync<SchemeContent>(
            $"""
            select {Content}
            from (
                select *, lead(greatest(effective_from, transition_cut_on)) over (partition by pack_id order by effective_from, issued_at) as until
                from platform.scheme_register
                where tenant_id = current_setting('app.tenant_id') and status in ('issued', 'superseded') and effective_from <= @lastDay) r
            where until is null or until > @firstDay
            order by pack_id, effective_from, issued_at
            """,
            new { firstDay = new DateOnly(year, 1, 1), lastDay = new DateOnly(year, 12, 31) })];

    /// <summary>The title of a rule set that was imported.</summary>
    public static Task<string> SchemeName(this NpgsqlConnection tenant, Guid schemeId) =>
        tenant.QuerySingleAsync<string>(
            "select title_zh from platform.scheme_register where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId", new { schemeId });

    /// <summary>The title of a rule set and what the article of one of its obligations is about.</summary>
    public static Task<SchemeTitle> SchemeTitle(this NpgsqlConnection tenant, Guid schemeId, string obligationId) =>
        tenant.QuerySingleAsync<SchemeTitle>(
            """
            select r.title_zh, o.article_summary_zh
            from platform.scheme_register r
            left join platform.scheme_obligation o on o.tenant_id = r.tenant_id and o.scheme_id = r.scheme_id and o.obligation_id = @obligationId
            where r.tenant_id = current_setting('app.tenant_id') and r.scheme_id = @schemeId
            """,
            new { schemeId, obligationId });

    public static Task<string?> UnitTypesInForce(this NpgsqlConnection tenant) =>
        tenant.QueryFirstOrDefaultAsync<string>(
            """
            select (pack -> 'unitTypes')::text from platform.scheme_register
            where tenant_id = current_setting('app.tenant_id') and status <> 'withdrawn'
            order by (status = 'issued') desc, imported_at desc limit 1
            """);
}
