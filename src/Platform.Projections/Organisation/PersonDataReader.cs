using Dapper;
using Npgsql;

namespace Platform.Projections.Organisation;

/// <summary>How often a person recorded something of a kind, by its stored name, and when first and last.</summary>
public sealed record RecordedByPerson(string Kind, long Count, DateTimeOffset First, DateTimeOffset Last);

/// <summary>What there is of a person of the connection's tenant beside their row.</summary>
public static class PersonDataReader
{
    /// <summary>
    /// What the person did. Not what others recorded about them: a proceeding is told to whom it concerns by its notice, and not before.
    /// </summary>
    public static async Task<IReadOnlyList<RecordedByPerson>> RecordedBy(this NpgsqlConnection tenant, Guid personId) =>
        [.. await tenant.QueryAsync<RecordedByPerson>(
            """
            select type as kind, count(*) as count, min(timestamp) as first, max(timestamp) as last
            from events.mt_events
            where tenant_id = current_setting('app.tenant_id') and headers ->> 'person' = @id
            group by type order by type
            """,
            new { id = personId.ToString() })];

    /// <summary>Whether a case that has not ended names the person.</summary>
    public static Task<bool> IsNamedInOpenCase(this NpgsqlConnection tenant, Guid personId) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (
                select from platform.accountability_person p join platform.accountability_case c on c.tenant_id = p.tenant_id and c.case_id = p.case_id
                where p.tenant_id = current_setting('app.tenant_id') and p.person_id = @personId and c.ended_on is null)
            """,
            new { personId });
}
