using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

/// <param name="MemberId">The member directly under the oversight department that it belongs to: a district, or the bureau itself.</param>
public sealed record MemberBureau(string TenantId, string NameZh, string NameEn, string? BureauKind, string MemberId, string MemberNameZh, string MemberNameEn);

public sealed record BureauRow(string TenantId, string NameZh, string NameEn, string? BureauKind, Counts Counts, Rate? Rate, int DueWithin30Days);

public sealed record BureauMonth(string TenantId, int Month, Counts Counts);

public sealed record DistrictOverview(
    int Year, Counts Counts, Rate? Rate, IReadOnlyList<BureauRow> Bureaus, IReadOnlyList<BureauMonth> Months, Freshness Freshness);

/// <summary>Adds up the few roll-up rows of each member bureau. Runs on a worker connection: it crosses tenants by design.</summary>
public static class OversightReader
{
    /// <summary>The bureaus that an oversight tenant sees: its own members and, level by level, those of the oversight tenants under it.</summary>
    public static async Task<IReadOnlyList<MemberBureau>> Members(this NpgsqlConnection worker, string oversightId) =>
        [.. await worker.QueryAsync<MemberBureau>(
            """
            with recursive below as (
                select slug, slug as member from platform.tenant_directory where oversight_slug = @oversightId
                union
                select d.slug, b.member from platform.tenant_directory d join below b on d.oversight_slug = b.slug)
            select d.slug as tenant_id, d.name_zh, d.name_en, d.bureau_kind, m.slug as member_id, m.name_zh as member_name_zh, m.name_en as member_name_en
            from platform.tenant_directory d join below using (slug) join platform.tenant_directory m on m.slug = below.member
            where d.kind = 'bureau'
            order by d.slug
            """,
            new { oversightId })];

    /// <summary>
    /// Those that it saw on a past day: a figure of that day is the district's own, whoever joined or left since. Names are
    /// those of today.
    /// </summary>
    public static async Task<IReadOnlyList<MemberBureau>> Members(this NpgsqlConnection worker, string oversightId, Viewpoint view) =>
        [.. await worker.QueryAsync<MemberBureau>(
            """
            with recursive fact as materialized (
                select stream_id, seq_id, type, data ->> 'oversightId' as oversight, coalesce(data ->> 'from', data ->> 'on')::date as day
                from events.mt_events
                where type in ('tenant.joined-oversight.v1', 'tenant.left-oversight.v1') and (@now or timestamp < @KnownBefore)),
            member as (
                select d.slug, j.oversight from fact j join platform.tenant_directory d on d.stream_id = j.stream_id
                where j.type = 'tenant.joined-oversight.v1' and j.day <= @Day and not exists (
                    select from fact l where l.stream_id = j.stream_id and l.type = 'tenant.left-oversight.v1' and l.oversight = j.oversight and l.seq_id > j.seq_id and l.day <= @Day)),
            below as (
                select slug, slug as member from member where oversight = @oversightId
                union
                select m.slug, b.member from member m join below b on m.oversight = b.slug)
            select d.slug as tenant_id, d.name_zh, d.name_en, d.bureau_kind, m.slug as member_id, m.name_zh as member_name_zh, m.name_en as member_name_en
            from platform.tenant_directory d join below using (slug) join platform.tenant_directory m on m.slug = below.member
            where d.kind = 'bureau'
            order by d.slug
            """,
            new { oversightId, view.Day, view.KnownBefore, now = view.Knowledge == Knowledge.Now })];

    public static async Task<DistrictOverview> District(this NpgsqlConnection worker, string oversightId, int year, DateOnly today, DateTimeOffset now)
    {
        var members = await worker.Members(oversightId);
        var cells = await worker.DistrictCells([.. members.Select(member => member.TenantId)], year, today);
        return Assemble(year, members, cells, await worker.Freshness(now));
    }

    internal static async Task<ILookup<string, CellRow>> DistrictCells(this NpgsqlConnection worker, string[] tenants, int year, DateOnly today) =>
        (await worker.QueryAsync<CellRow>(
            """
            select tenant_id, extract(month from case when due_on = 'infinity' then window_to else due_on end)::int as month,
                platform.state_on(status, window_from, nullif(due_on, 'infinity'), @today) as state, sum(count)::int as count,
                coalesce(sum(count) filter (where status = 'pending' and due_on between @today and @today + 30), 0)::int as due_soon
            from platform.bureau_rollup
            where tenant_id = any(@tenants) and year = @year and count <> 0
            group by 1, 2, 3
            """,
            new { tenants, year, today })).ToLookup(cell => cell.TenantId);

    internal static DistrictOverview Assemble(int year, IReadOnlyList<MemberBureau> members, ILookup<string, CellRow> cells, Freshness freshness)
    {
        var bureaus = members.Select(member =>
        {
            var counts = Counts.Of(cells[member.TenantId].Select(cell => (cell.State, cell.Count)));
            return new BureauRow(
                member.TenantId, member.NameZh, member.NameEn, member.BureauKind, counts, counts.Rate(), cells[member.TenantId].Sum(cell => cell.DueSoon));
        }).ToList();
        var all = bureaus.Aggregate(new Counts(), (sum, bureau) => sum + bureau.Counts);
        return new(
            year,
            all,
            all.Rate(),
            bureaus,
            [.. members.SelectMany(member => cells[member.TenantId].GroupBy(row => row.Month).OrderBy(group => group.Key)
                .Select(group => new BureauMonth(member.TenantId, group.Key, Counts.Of(group.Select(row => (row.State, row.Count))))))],
            freshness);
    }

}

internal sealed record CellRow(string TenantId, int Month, string State, int Count, int DueSoon);
