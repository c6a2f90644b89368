using System.Globalization;
using System.Text;
using Dapper;
using Npgsql;
using Platform.Domain.Compliance;

namespace Platform.Projections.Compliance;

/// <summary>
/// The cells of past days, bureau by bureau. A district of a thousand bureaus counts a million duties; what one of them came
/// to at the end of a day is kept, so that looking at the day again reads a row for each. Runs on a worker connection.
/// </summary>
internal static class KeptDays
{
    // One letter for each state; what is due within thirty days stands beside them.
    private static readonly string[] States =
    [
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn",
    ];

    private const char DueSoon = '+';

    public static async Task<ILookup<string, CellRow>> Cells(this NpgsqlConnection worker, string[] tenants, int year, Viewpoint view)
    {
        if (view.KnownBefore != ChinaDay.Start(view.Day.AddDays(1)))
        {
            return (await worker.Computed(tenants, year, view)).Cells.ToLookup(cell => cell.TenantId);
        }

        var knowledge = Codes.Of(view.Knowledge);
        var kept = (await worker.QueryAsync<(string TenantId, string Cells)>(
            """
            select b.tenant_id, b.cells from platform.bureau_day b
            where b.knowledge = @knowledge and b.year = @year and b.day = @Day
              -- A day's rows lie side by side: they are read as one range, and not looked up tenant by tenant.
              and b.tenant_id || '' = any(@tenants)
              and (@knowledge = 'then' or not exists (
                    select from platform.duty_truth c where c.tenant_id = b.tenant_id and c.sequence > b.sequence and c.from_on <= b.day))
            """,
            new { knowledge, year, view.Day, tenants })).ToList();
        var missing = tenants.Except(kept.Select(row => row.TenantId)).ToArray();
        var cells = kept.SelectMany(row => Read(row.TenantId, row.Cells)).ToList();
        if (missing.Length > 0)
        {
            var (computed, sequence) = await worker.Computed(missing, year, view);
            cells.AddRange(computed);
            var written = computed.ToLookup(cell => cell.TenantId);
            await worker.ExecuteAsync(
                """
                insert into platform.bureau_day (knowledge, year, day, tenant_id, cells, sequence)
                select @knowledge, @year, @Day, tenant, cells, @sequence from unnest(@missing, @texts) as kept (tenant, cells)
                on conflict (knowledge, year, day, tenant_id) do update set cells = excluded.cells, sequence = excluded.sequence
                    where platform.bureau_day.sequence < excluded.sequence
                """,
                new { knowledge, year, view.Day, missing, texts = missing.Select(tenant => Write(written[tenant])).ToArray(), sequence });
        }

        return cells.ToLookup(cell => cell.TenantId);
    }

    // The cells and how far the projection had come are read in one statement, so that no later entry falls between them.
    private static async Task<(IReadOnlyList<CellRow> Cells, long Sequence)> Computed(this NpgsqlConnection worker, string[] tenants, int year, Viewpoint view)
    {
        var rows = (await worker.QueryAsync<(string? TenantId, int Month, string State, int Count, int DueSoon, long Sequence)>(
            $"""
            {PastDuties.Table(view, crossing: true)},
            cell as (
                select tenant_id, extract(month from coalesce(due_on, window_to))::int as month, state, count(*)::int as count,
                    count(*) filter (where status = 'pending' and due_on between @Day and @Day + 30)::int as due_soon
                from duty group by 1, 2, 3)
            select c.tenant_id, coalesce(c.month, 0), coalesce(c.state, ''), coalesce(c.count, 0), coalesce(c.due_soon, 0), p.last_seq_id
            from (select coalesce(max(last_seq_id), 0) as last_seq_id from events.mt_event_progression where name = @name) p left join cell c on true
            """,
            new { Tenants = tenants, Year = year, view.Day, view.KnownBefore, name = PastDuties.ProjectionOf(view) })).ToList();
        return ([.. rows.Where(row => row.TenantId is not null).Select(row => new CellRow(row.TenantId!, row.Month, row.State, row.Count, row.DueSoon))], rows[0].Sequence);
    }

    private static string Write(IEnumerable<CellRow> cells)
    {
        var text = new StringBuilder();
        foreach (var cell in cells)
        {
            text.Append(CultureInfo.InvariantCulture, $"{cell.Month}{(char)('a' + Array.IndexOf(States, cell.State))}{cell.Count}{DueSoon}{cell.DueSoon};");
        }

        return text.ToString();
    }

    private static IEnumerable<CellRow> Read(string tenant, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var month = Number(text, ref at);
            var state = States[text[at++] - 'a'];
            var count = Number(text, ref at);
            at++;
            yield return new(tenant, month, state, count, Number(text, ref at));
        }
    }

    private static int Number(string text, ref int at)
    {
        var number = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            number = (number * 10) + (text[at] - '0');
        }

        return number;
    }
}
