using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Channels;

/// <summary>A channel of the register as it stands today.</summary>
public record ChannelRow
{
    public Guid Id { get; init; }

    /// <summary>One of the product's kinds, or the name of one of the bureau's own.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>What the bureau's rules call it.</summary>
    public string? NamedByRules { get; init; }

    public string NameZh { get; init; } = string.Empty;

    public string? Address { get; init; }

    public string? LicenceNumber { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid PostId { get; init; }

    public string PostTitleZh { get; init; } = string.Empty;

    /// <summary>Who holds the post today.</summary>
    public string? HolderName { get; init; }

    public DateOnly OpenedOn { get; init; }

    public int ReviewMonths { get; init; }

    public int? UpdateMonths { get; init; }

    public int? SecurityMonths { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    public DateOnly ReviewDueOn { get; init; }

    public DateOnly? UpdateCheckedOn { get; init; }

    public DateOnly? UpdateDueOn { get; init; }

    public DateOnly? SecurityCheckedOn { get; init; }

    public DateOnly? SecurityDueOn { get; init; }

    /// <summary>By when something that a review or check asked for is put right.</summary>
    public DateOnly? PutRightBy { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>Overdue when a review, a check or what is to be put right is; due soon within 30 days.</summary>
    [AllowedValues("in-order", "due-soon", "to-be-put-right", "overdue", "closed")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>One fact of a channel's history.</summary>
public sealed record ChannelFactRow
{
    public long Number { get; init; }

    [AllowedValues("registered", "corrected", "post-changed", "reviewed", "update-checked", "security-checked", "put-right", "closed")]
    public string Kind { get; init; } = string.Empty;

    public DateOnly? On { get; init; }

    [AllowedValues("kept", "put-right", "closed", "in-order")]
    public string? Result { get; init; }

    public DateOnly? PutRightBy { get; init; }

    public string? Note { get; init; }

    public string? PostTitleZh { get; init; }

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public Guid? ActId { get; init; }

    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>Reads channels of the connection's tenant.</summary>
public static class ChannelReader
{
    /// <param name="posts">Only those for which one of these posts answers.</param>
    /// <param name="openOnly">Only those with something overdue, due soon or to be put right.</param>
    public static async Task<IReadOnlyList<ChannelRow>> Channels(
        this NpgsqlConnection tenant, Guid[]? reachUnits, DateOnly today, Guid? channelId = null, string? kind = null, string? state = null, Guid? unitId = null,
        Guid[]? posts = null, bool openOnly = false, int limit = 500) =>
        [.. await tenant.QueryAsync<ChannelRow>(
            """
            select * from (
                select c.channel_id as id, c.kind, c.named_by_rules, c.name_zh, c.address, c.licence_number, c.unit_id, n.name_zh as unit_name_zh, c.post_id,
                    p.title_zh as post_title_zh, h.name as holder_name, c.opened_on, c.review_months, c.update_months, c.security_months, c.reviewed_on,
                    d.review_due_on, c.update_checked_on, d.update_due_on, c.security_checked_on, d.security_due_on, c.put_right_by, c.closed_on, c.version, n.position,
                    case when c.closed_on is not null then 'closed'
                        when least(c.put_right_by, d.review_due_on, d.update_due_on, d.security_due_on) < @today then 'overdue'
                        when c.put_right_by is not null then 'to-be-put-right'
                        when least(d.review_due_on, d.update_due_on, d.security_due_on) <= @today + 30 then 'due-soon'
                        else 'in-order' end as state
                from platform.channel c
                join platform.unit_node n on n.tenant_id = c.tenant_id and n.unit_id = c.unit_id
                join platform.post_register p on p.tenant_id = c.tenant_id and p.post_id = c.post_id
                left join lateral (
                    select o.name from platform.holder_of(c.post_id, @today) held join platform.person o on o.tenant_id = c.tenant_id and o.person_id = held.person_id
                    limit 1) h on true
                cross join lateral (select
                    (coalesce(c.reviewed_on, c.counted_from) + make_interval(months => c.review_months))::date as review_due_on,
                    (coalesce(c.update_checked_on, c.counted_from) + make_interval(months => c.update_months))::date as update_due_on,
                    (coalesce(c.security_checked_on, c.counted_from) + make_interval(months => c.security_months))::date as security_due_on) d
                where c.tenant_id = current_setting('app.tenant_id') and (@channelId::uuid is null or c.channel_id = @channelId) and (@kind::text is null or c.kind = @kind)
                  and (@unitId::uuid is null or c.unit_id = @unitId) and (@posts::uuid[] is null or c.post_id = any(@posts))
                  and (@reachUnits::uuid[] is null or exists (
                      select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))) found
            where (@state::text is null or state = @state) and (not @openOnly or state in ('overdue', 'to-be-put-right', 'due-soon'))
            order by state = 'closed', position, kind, name_zh limit @limit
            """,
            new { reachUnits, today, channelId, kind, state, unitId, posts, openOnly, limit })];

    /// <summary>A channel's history, the latest first.</summary>
    public static async Task<IReadOnlyList<ChannelFactRow>> ChannelFacts(this NpgsqlConnection tenant, Guid channelId) =>
        [.. await tenant.QueryAsync<ChannelFactRow>(
            """
            select f.number, f.kind, f.on_day as "on", f.result, f.put_right_by, f.note, p.title_zh as post_title_zh, f.evidence_ids, f.act_id, f.recorded_at
            from platform.channel_fact f left join platform.post_register p on p.tenant_id = f.tenant_id and p.post_id = f.post_id
            where f.tenant_id = current_setting('app.tenant_id') and f.channel_id = @channelId order by f.number desc
            """,
            new { channelId })];

    /// <summary>Whether another channel of the kind that is in use goes by the name.</summary>
    public static Task<bool> ChannelNameIsTaken(this NpgsqlConnection tenant, string kind, string nameZh, Guid channelId) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (select from platform.channel where tenant_id = current_setting('app.tenant_id') and kind = @kind and name_zh = @nameZh
                and channel_id <> @channelId and closed_on is null)
            """,
            new { kind, nameZh, channelId });

    /// <summary>Which of these channels are in the register.</summary>
    public static async Task<IReadOnlyList<Guid>> KnownChannels(this NpgsqlConnection tenant, IEnumerable<Guid> channelIds) =>
        [.. await tenant.QueryAsync<Guid>(
            "select channel_id from platform.channel where tenant_id = current_setting('app.tenant_id') and channel_id = any(@ids)", new { ids = channelIds.ToArray() })];
}
