using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Channels;

/// <summary>An activity of the institution's own with what became of it.</summary>
public record ActivityRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string Kind { get; init; } = string.Empty;

    public string Topic { get; init; } = string.Empty;

    public DateOnly PlannedOn { get; init; }

    /// <summary>Time of day in Asia/Shanghai, hours and minutes; null where it is not fixed.</summary>
    public string? StartsAt { get; init; }

    public string Venue { get; init; } = string.Empty;

    public Guid? ChannelId { get; init; }

    public string ResponsiblePostTitleZh { get; init; } = string.Empty;

    public Guid ApproverPostId { get; init; }

    public string ApproverPostTitleZh { get; init; } = string.Empty;

    public int DaysBefore { get; init; }

    /// <summary>Requested later than the bureau asks for.</summary>
    public bool IsLate { get; init; }

    [JsonIgnore]
    public string RequestedBy { get; init; } = string.Empty;

    public DateTimeOffset RequestedAt { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public string? Conditions { get; init; }

    /// <summary>Last day on which it may take place.</summary>
    public DateOnly? ValidUntil { get; init; }

    public string? RefusedBecause { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public string? CancelledBecause { get; init; }

    public DateOnly? HeldOn { get; init; }

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public Guid? ActId { get; init; }

    /// <summary>Lapsed: the planned day passed without a decision. Expired: the approval ran out before it was held.</summary>
    [AllowedValues("requested", "lapsed", "approved", "expired", "refused", "cancelled", "held")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>Reads activities of the connection's tenant.</summary>
public static class ActivityReader
{
    /// <param name="approverPosts">Only those that one of these posts decides on.</param>
    public static async Task<IReadOnlyList<ActivityRow>> Activities(
        this NpgsqlConnection tenant, Guid[]? reachUnits, DateOnly today, Guid? activityId = null, DateOnly? from = null, DateOnly? to = null, Guid? unitId = null,
        string? state = null, Guid[]? approverPosts = null, int limit = 500) =>
        [.. await tenant.QueryAsync<ActivityRow>(
            """
            select * from (
                select a.activity_id as id, a.unit_id, n.name_zh as unit_name_zh, a.kind, a.topic, a.planned_on, to_char(a.starts_at, 'HH24:MI') as starts_at, a.venue, a.channel_id,
                    r.title_zh as responsible_post_title_zh, a.approver_post_id, p.title_zh as approver_post_title_zh, a.days_before, a.is_late, a.requested_by, a.requested_at,
                    a.decided_on, a.conditions, a.valid_until, a.refused_because, a.cancelled_on, a.cancelled_because, a.held_on, a.evidence_ids, a.act_id, a.version,
                    case when a.cancelled_on is not null then 'cancelled' when a.held_on is not null then 'held' when a.refused_because is not null then 'refused'
                        when a.valid_until < @today then 'expired' when a.valid_until is not null then 'approved'
                        when a.planned_on < @today then 'lapsed' else 'requested' end as state
                from platform.activity a
                join platform.unit_node n on n.tenant_id = a.tenant_id and n.unit_id = a.unit_id
                join platform.post_register r on r.tenant_id = a.tenant_id and r.post_id = a.responsible_post_id
                join platform.post_register p on p.tenant_id = a.tenant_id and p.post_id = a.approver_post_id
                where a.tenant_id = current_setting('app.tenant_id') and (@activityId::uuid is null or a.activity_id = @activityId)
                  and (@from::date is null or a.planned_on >= @from) and (@to::date is null or a.planned_on <= @to) and (@unitId::uuid is null or a.unit_id = @unitId)
                  and (@approverPosts::uuid[] is null or a.approver_post_id = any(@approverPosts))
                  and (@reachUnits::uuid[] is null or exists (
                      select from platform.unit_node u where u.tenant_id = n.tenant_id and u.unit_id = any(@reachUnits) and n.path <@ u.path))) found
            where @state::text is null or state = @state
            order by planned_on, starts_at nulls first, requested_at limit @limit
            """,
            new { reachUnits, today, activityId, from, to, unitId, state, approverPosts, limit })];
}
