using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels.Activities;

namespace Platform.Projections.Channels;

/// <summary>Answers: which activities of its own does a bureau approve beforehand, and by which posts?</summary>
public sealed class ActivityPolicies() : RowProjection("ActivityPolicies", "activity_policy")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is ActivityPolicySet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.activity_policy (tenant_id, policy_id, rules, set_at, version) values (?, ?, ?::jsonb, ?, ?)
                on conflict (tenant_id) do update set rules = excluded.rules, set_at = excluded.set_at, version = excluded.version
                """,
                e.TenantId, set.PolicyId, JsonSerializer.Serialize(ActivityPolicy.Evolve(null, set), Json.Options), e.Timestamp, e.Version);
        }
    }
}

/// <summary>Answers: which activities were asked for, and what became of each?</summary>
public sealed class ActivityRegister() : RowProjection("ActivityRegister", "activity")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ActivityEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ActivityRequested request:
                var plan = request.Plan;
                rows.QueueSqlCommand(
                    """
                    insert into platform.activity (
                        tenant_id, activity_id, unit_id, kind, topic, planned_on, starts_at, venue, channel_id, responsible_post_id, approver_post_id, days_before, is_late,
                        requested_by, requested_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, e.StreamId, plan.UnitId, plan.Kind, plan.Topic, plan.PlannedOn, Sql.Null(plan.StartsAt), plan.Venue, Sql.Null(plan.ChannelId),
                    plan.ResponsiblePostId, request.ApproverPostId, request.DaysBefore, request.IsLate, request.RequestedBy, e.Timestamp);
                break;
            case ActivityApproved approved:
                Set(rows, e, "decided_on = ?, conditions = ?, valid_until = ?", approved.DecidedOn, Sql.Null(approved.Conditions), approved.ValidUntil);
                break;
            case ActivityRefused refused:
                Set(rows, e, "decided_on = ?, refused_because = ?", refused.DecidedOn, refused.Reason);
                break;
            case ActivityCancelled cancelled:
                Set(rows, e, "cancelled_on = ?, cancelled_because = ?", cancelled.CancelledOn, cancelled.Reason);
                break;
            case ActivityHeld held:
                Set(rows, e, "held_on = ?, evidence_ids = ?, act_id = ?", held.HeldOn, held.EvidenceIds.ToArray(), Sql.Null(held.ActId));
                break;
        }

        Set(rows, e, "version = ?", e.Version);
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.activity set {assignments} where tenant_id = ? and activity_id = ?", [.. values, e.TenantId, e.StreamId]);
}

/// <summary>The rules in force, and since when. They were never set when the version is 0.</summary>
public sealed record ActivityPolicyRow(ActivityPolicy Policy, DateTimeOffset? SetAt, long Version);

/// <summary>Reads the rules of the connection's tenant.</summary>
public static class ActivityPolicyReader
{
    public static async Task<ActivityPolicyRow> ActivityPolicy(this NpgsqlConnection tenant, string tenantId)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<(string Rules, DateTimeOffset SetAt, long Version)?>(
            "select rules::text, set_at, version from platform.activity_policy where tenant_id = current_setting('app.tenant_id')");
        return row is { } set
            ? new(JsonSerializer.Deserialize<ActivityPolicy>(set.Rules, Json.Options)!, set.SetAt, set.Version)
            : new(Domain.Channels.Activities.ActivityPolicy.Default(tenantId), null, 0);
    }
}
