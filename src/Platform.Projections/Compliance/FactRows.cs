using Marten;

namespace Platform.Projections.Compliance;

/// <summary>Writes the spans of a page and the counts that they move, as one statement for each kind of duty.</summary>
internal static class FactRows
{
    private const string Columns =
        """
        tenant_id, occurrence_id, unit_id, post_id, year, scheme_id, obligation_id, article, category,
        window_from, window_to, due_on, status, recorded_from, recorded_to, opened_by_sequence, closed_by_sequence
        """;

    private const string Keys = "tenant_id, unit_id, year, category, status, window_from, window_to, coalesce(due_on, 'infinity') as due_on";

    // Adds what was moved to the counts of units and bureaus, and notes which bureaus have other figures than before.
    private const string Counted =
        """
        by_unit as (
            insert into platform.unit_status as s (tenant_id, unit_id, year, category, status, window_from, window_to, due_on, count)
            select tenant_id, unit_id, year, category, status, window_from, window_to, due_on, sum(n) from moved
            group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0
            on conflict (tenant_id, unit_id, year, category, status, window_from, window_to, due_on) do update set count = s.count + excluded.count),
        noted as (
            insert into platform.bureau_change as s (tenant_id, year, stamp)
            select tenant_id, year, nextval('platform.bureau_change_stamp') from (select distinct tenant_id, year from moved) m
            on conflict (tenant_id, year) do update set stamp = excluded.stamp)
        insert into platform.bureau_rollup as s (tenant_id, year, status, window_from, window_to, due_on, count)
        select tenant_id, year, status, window_from, window_to, due_on, sum(n) from moved
        group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0
        on conflict (tenant_id, year, status, window_from, window_to, due_on) do update set count = s.count + excluded.count
        """;

    /// <summary>Spans of duties that begin in the page: everything that they say is known.</summary>
    public static void Begin(IDocumentOperations rows, IReadOnlyList<FactSpan> spans) => rows.QueueSqlCommand(
        $"""
        with opened as (
            insert into platform.compliance_fact ({Columns})
            select tenant, occurrence, unit, post, year, scheme, obligation, article, category, window_from, window_to, due, status,
                recorded_from, coalesce(recorded_to, 'infinity'), opened_by, closed_by
            from unnest(
                ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[], ?::text[],
                ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[]) as given (
                tenant, occurrence, unit, post, year, scheme, obligation, article, category, window_from, window_to, due, status,
                recorded_from, recorded_to, opened_by, closed_by)
            returning *),
        moved as (select {Keys}, 1 as n from opened where recorded_to = 'infinity'),
        {Counted}
        """,
        Of(spans, span => span.TenantId), Of(spans, span => span.OccurrenceId), Of(spans, span => span.Change.UnitId), Of(spans, span => span.Change.PostId),
        Of(spans, span => span.Begun!.Year), Of(spans, span => span.Begun!.SchemeId), Of(spans, span => span.Begun!.Terms.ObligationId),
        Of(spans, span => span.Begun!.Terms.Article), Of(spans, span => span.Begun!.Terms.Category), Of(spans, span => span.Begun!.Terms.WindowFrom),
        Of(spans, span => span.Begun!.Terms.WindowTo), Of(spans, span => span.Change.DueOn), Of(spans, span => span.Change.Status),
        Of(spans, span => span.From), Of(spans, span => span.To), Of(spans, span => span.OpenedBy), Of(spans, span => span.ClosedBy));

    /// <summary>Spans of duties that began before: the open span of each is closed, and what no event of the page set is taken from it.</summary>
    public static void Change(IDocumentOperations rows, IReadOnlyList<FactSpan> spans)
    {
        rows.QueueSqlCommand(
            $"""
            with given as materialized (
                select * from unnest(
                    ?::text[], ?::uuid[], ?::int[], ?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[]) as given (
                    tenant, occurrence, place, unit, post, due, state, from_at, to_at, opened_by, closed_by)),
            ended as (
                update platform.compliance_fact f set recorded_to = g.from_at, closed_by_sequence = g.opened_by
                from given g
                where g.place = 1 and f.tenant_id = g.tenant and f.occurrence_id = g.occurrence and f.recorded_to = 'infinity'
                returning f.*),
            opened as (
                insert into platform.compliance_fact ({Columns})
                select e.tenant_id, e.occurrence_id, coalesce(g.unit, e.unit_id), case when g.unit is null then e.post_id else g.post end, e.year, e.scheme_id,
                    e.obligation_id, e.article, e.category, e.window_from, e.window_to, coalesce(g.due, e.due_on), coalesce(g.state, e.status),
                    g.from_at, coalesce(g.to_at, 'infinity'), g.opened_by, g.closed_by
                from ended e join given g on g.tenant = e.tenant_id and g.occurrence = e.occurrence_id
                returning *),
            moved as (
                select {Keys}, -1 as n from ended union all select {Keys}, 1 from opened where recorded_to = 'infinity'),
            {Counted}
            """,
            Of(spans, span => span.TenantId), Of(spans, span => span.OccurrenceId), Of(spans, span => span.Place), Of(spans, span => span.Change.UnitId),
            Of(spans, span => span.Change.PostId), Of(spans, span => span.Change.DueOn), Of(spans, span => span.Change.Status), Of(spans, span => span.From),
            Of(spans, span => span.To), Of(spans, span => span.OpenedBy), Of(spans, span => span.ClosedBy));

        // A count of nothing is no row, wherever the page ended that brought it about.
        var tenants = spans.Select(span => span.TenantId).Distinct().ToArray();
        rows.QueueSqlCommand("delete from platform.unit_status where count = 0 and tenant_id = any(?::text[])", [tenants]);
        rows.QueueSqlCommand("delete from platform.bureau_rollup where count = 0 and tenant_id = any(?::text[])", [tenants]);
    }

    private static T[] Of<T>(IReadOnlyList<FactSpan> spans, Func<FactSpan, T> member) => [.. spans.Select(member)];
}
