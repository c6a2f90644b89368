using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Incidents;

namespace Platform.Projections.Incidents;

/// <summary>Answers: which incidents does a bureau tell apart, and by which clocks?</summary>
public sealed class IncidentPolicies() : RowProjection("IncidentPolicies", "incident_policy")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is IncidentPolicySet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.incident_policy (tenant_id, policy_id, number, categories, set_at) values (?, ?, ?, ?::jsonb, ?)
                on conflict (tenant_id) do update set number = excluded.number, categories = excluded.categories, set_at = excluded.set_at
                """,
                e.TenantId, set.PolicyId, (int)e.Version, JsonSerializer.Serialize(set.Categories, Json.Options), e.Timestamp);
        }
    }
}

/// <summary>The categories and clocks in force, and since when. They were never set when the number is 0.</summary>
public sealed record IncidentPolicyRow(IncidentPolicy Policy, DateTimeOffset? SetAt);

/// <summary>Reads the categories and clocks of the connection's tenant.</summary>
public static class IncidentPolicyReader
{
    public static async Task<IncidentPolicyRow> IncidentPolicy(this NpgsqlConnection tenant, string tenantId)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<(Guid Id, int Number, string Categories, DateTimeOffset SetAt)?>(
            "select policy_id, number, categories::text, set_at from platform.incident_policy where tenant_id = current_setting('app.tenant_id')");
        return row is { } set
            ? new(new(set.Id, set.Number, JsonSerializer.Deserialize<IReadOnlyList<IncidentCategory>>(set.Categories, Json.Options)!), set.SetAt)
            : new(Domain.Incidents.IncidentPolicy.Default(tenantId), null);
    }
}
