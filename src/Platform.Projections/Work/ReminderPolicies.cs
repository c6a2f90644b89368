using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Work.Reminders;

namespace Platform.Projections.Work;

/// <summary>Answers: when does a bureau remind its people, and who hears of what is overdue?</summary>
public sealed class ReminderPolicies() : RowProjection("ReminderPolicies", "reminder_policy")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is ReminderPolicySet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.reminder_policy (tenant_id, policy_id, rules, set_at, set_by, version) values (?, ?, ?::jsonb, ?, ?, ?)
                on conflict (tenant_id) do update set rules = excluded.rules, set_at = excluded.set_at, set_by = excluded.set_by, version = excluded.version
                """,
                e.TenantId, set.PolicyId, JsonSerializer.Serialize(ReminderPolicy.Evolve(null, set), Json.Options), e.Timestamp, e.UserName ?? string.Empty, e.Version);
        }
    }
}

/// <summary>The rules in force, and since when. They were never set when the version is 0.</summary>
public sealed record ReminderPolicyRow(ReminderPolicy Policy, DateTimeOffset? SetAt, long Version);

/// <summary>An obligation of the rules in force, to be chosen for days of its own.</summary>
public sealed record RemindedObligation(string Id, string Article, string TitleZh, string TitleEn);

/// <summary>Reads the rules of the connection's tenant.</summary>
public static class ReminderPolicyReader
{
    public static async Task<ReminderPolicyRow> ReminderPolicy(this NpgsqlConnection tenant, string tenantId)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<(string Rules, DateTimeOffset SetAt, long Version)?>(
            "select rules::text, set_at, version from platform.reminder_policy where tenant_id = current_setting('app.tenant_id')");
        return row is { } set
            ? new(JsonSerializer.Deserialize<ReminderPolicy>(set.Rules, Json.Options)!, set.SetAt, set.Version)
            : new(Domain.Work.Reminders.ReminderPolicy.Default(tenantId), null, 0);
    }

    /// <summary>The obligations of the rule sets that are issued, each once.</summary>
    public static async Task<IReadOnlyList<RemindedObligation>> RemindedObligations(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<RemindedObligation>(
            """
            select distinct on (o.obligation_id) o.obligation_id as id, o.article, o.title_zh, o.title_en
            from platform.scheme_obligation o
            join platform.scheme_register s on s.tenant_id = o.tenant_id and s.scheme_id = o.scheme_id and s.status in ('issued', 'superseded')
            where o.tenant_id = current_setting('app.tenant_id')
            order by o.obligation_id, s.effective_from desc
            """)];
}
