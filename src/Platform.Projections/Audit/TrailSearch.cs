using Dapper;
using Npgsql;
using Platform.Projections.Directory;

namespace Platform.Projections.Audit;

/// <summary>What is looked for in a trail; what is null is not asked.</summary>
/// <param name="Kind">A stored name of events, or its beginning up to a dot: <c>access</c>, <c>audit.content-read.v1</c>.</param>
/// <param name="Before">Only events before this one.</param>
public sealed record TrailQuery(string? Actor, string? Kind, Guid? StreamId, DateTimeOffset? From, DateTimeOffset? Until, long? Before, int Limit);

/// <summary>One line of a trail. What was said is in it only for accounts, rights and reading, which are the auditor's own matter.</summary>
public sealed record TrailRow(
    long Sequence, string Kind, DateTimeOffset At, string? Actor, Guid? PersonId, Guid? OnBehalfOf, Guid StreamId, long Version, string? Details, long? Position, string? Hash);

public static class TrailSearch
{
    public static async Task<IReadOnlyList<TrailRow>> Trail(this NpgsqlConnection tenant, TrailQuery query) =>
        [.. await tenant.QueryAsync<TrailRow>(
            """
            select e.seq_id as sequence, e.type as kind, e.timestamp as at, e.user_name as actor, (e.headers ->> 'person')::uuid as person_id,
                (e.headers ->> 'on-behalf-of')::uuid as on_behalf_of, e.stream_id, e.version::bigint as version,
                case when e.type like 'access.%' or e.type like 'audit.%' then e.data::text end as details, c.position, encode(c.hash, 'hex') as hash
            from events.mt_events e
            left join platform.audit_chain c on c.tenant_id = e.tenant_id and c.sequence = e.seq_id
            where e.tenant_id = current_setting('app.tenant_id')
              and (@Before::bigint is null or e.seq_id < @Before) and (@Actor::text is null or e.user_name = @Actor)
              and (@Kind::text is null or e.type = @Kind or starts_with(e.type, @Kind || '.'))
              and (@StreamId::uuid is null or e.stream_id = @StreamId)
              and (@From::timestamptz is null or e.timestamp >= @From) and (@Until::timestamptz is null or e.timestamp < @Until)
            order by e.seq_id desc limit @Limit
            """,
            query)];

    /// <summary>Tenants of the directory and of the chain: one whose events are all gone is still asked about.</summary>
    public static async Task<IReadOnlyList<string>> TenantsWithTrails(this NpgsqlConnection worker) =>
    [
        .. await worker.QueryAsync<string>(
            "select slug from platform.tenant_directory union select distinct tenant_id from platform.audit_checkpoint union select @directory order by 1",
            new { directory = TenantDirectory.Tenant }),
    ];

    public static Task<long> TrailLength(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<long>("select count(*) from events.mt_events where tenant_id = current_setting('app.tenant_id')");
}
