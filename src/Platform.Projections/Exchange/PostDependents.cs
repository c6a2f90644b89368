using Dapper;
using Npgsql;

namespace Platform.Projections.Exchange;

/// <summary>Answers: what has come to rest on these posts and persons, and which streams of posts were ever begun?</summary>
public static class PostDependents
{
    /// <summary>For each post in use, the codes of what rests on it.</summary>
    public static async Task<ILookup<Guid, string>> RestingOnPosts(this NpgsqlConnection tenant, Guid[] postIds) =>
        (await tenant.QueryAsync<(Guid PostId, string Code)>(
            """
            select p.id, c.code from unnest(@posts) p(id)
            cross join lateral (
                select 'has-duties' as code where exists (select from platform.ledger_line l where l.tenant_id = current_setting('app.tenant_id') and l.post_id = p.id)
                union all select 'has-acts' where exists (select from platform.act_register a where a.tenant_id = current_setting('app.tenant_id') and p.id = any(a.present_post_ids))
                union all select 'has-groups' where exists (select from platform.leading_group_seat s where s.tenant_id = current_setting('app.tenant_id') and s.post_id = p.id)
                    or exists (select from platform.leading_group_office o where o.tenant_id = current_setting('app.tenant_id') and o.head_post_id = p.id)
                union all select 'has-division' where exists (select from platform.topic_assignment a where a.tenant_id = current_setting('app.tenant_id') and a.post_id = p.id)
                    or exists (select from platform.working_pattern w where w.tenant_id = current_setting('app.tenant_id') and w.coordinator_post_id = p.id)
                    or exists (select from platform.discipline_supervision s where s.tenant_id = current_setting('app.tenant_id') and s.supervisor_post_id = p.id)
            ) c
            """,
            new { posts = postIds })).ToLookup(row => row.PostId, row => row.Code);

    /// <summary>For each person in use, the work number and the code of what rests on it. Posts that go along do not count.</summary>
    public static async Task<IReadOnlyList<(string WorkNumber, string Code)>> RestingOnPersons(this NpgsqlConnection tenant, Guid[] personIds, Guid[] goingPostIds) =>
        [.. await tenant.QueryAsync<(string, string)>(
            """
            select p.work_number, c.code from platform.person p
            cross join lateral (
                select 'holds-posts' as code where exists (
                    select from platform.post_holder h where h.tenant_id = p.tenant_id and h.person_id = p.person_id and not h.post_id = any(@going))
                union all select 'has-account' where exists (
                    select from platform.mt_doc_accountgrants g where g.tenant_id = p.tenant_id and g.data ->> 'personId' = p.person_id::text)
                union all select 'was-changed-since' where p.version > 1
            ) c
            where p.tenant_id = current_setting('app.tenant_id') and p.person_id = any(@persons) order by p.work_number
            """,
            new { persons = personIds, going = goingPostIds })];

    /// <summary>The obligations of the bureau's rule sets with their titles, in the order of their ids.</summary>
    public static async Task<IReadOnlyList<(string Id, string TitleZh)>> Obligations(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<(string, string)>(
            """
            select distinct on (o.obligation_id) o.obligation_id, o.title_zh
            from platform.scheme_obligation o join platform.scheme_register r on r.tenant_id = o.tenant_id and r.scheme_id = o.scheme_id
            where o.tenant_id = current_setting('app.tenant_id') and r.status <> 'withdrawn'
            order by o.obligation_id, (r.status = 'issued') desc, r.imported_at desc
            """)];

    /// <summary>The acts of a list that are recorded.</summary>
    public static async Task<IReadOnlySet<Guid>> RecordedActs(this NpgsqlConnection tenant, Guid[] ids) =>
        (await tenant.QueryAsync<Guid>("select act_id from platform.act_register where tenant_id = current_setting('app.tenant_id') and act_id = any(@ids)", new { ids })).ToHashSet();

    /// <summary>The posts of a list whose stream was begun once, such as one that was taken back.</summary>
    public static async Task<IReadOnlySet<Guid>> BegunStreams(this NpgsqlConnection tenant, Guid[] ids) =>
        (await tenant.QueryAsync<Guid>("select id from events.mt_streams where tenant_id = current_setting('app.tenant_id') and id = any(@ids)", new { ids })).ToHashSet();
}
