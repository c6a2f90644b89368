using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Compliance;

namespace Platform.Projections.Compliance;

/// <summary>Answers: which full-screen views are there, and which one lies under a secret address?</summary>
public sealed class Displays() : RowProjection("Displays", "display")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case DisplayOpened opened:
                rows.QueueSqlCommand(
                    "insert into platform.display (tenant_id, display_id, title, secret_hash, ends_on, opened_at, opened_by, version) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    e.TenantId, opened.DisplayId, opened.Title, opened.SecretHash, Sql.Null(opened.EndsOn), e.Timestamp, Sql.Null(EventActor.PersonOf(e)), e.Version);
                break;
            case DisplayRevoked:
                rows.QueueSqlCommand(
                    "update platform.display set secret_hash = null, revoked_at = ?, version = ? where tenant_id = ? and display_id = ?",
                    e.Timestamp, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

public sealed record DisplayRow
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public bool InForce { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads full-screen views of the connection's tenant.</summary>
public static class DisplayReader
{
    private const string Columns =
        """
        select display_id as id, title, secret_hash is not null and (ends_on is null or ends_on >= @today) as in_force, ends_on, opened_at, revoked_at, version
        from platform.display where tenant_id = current_setting('app.tenant_id')
        """;

    public static async Task<IReadOnlyList<DisplayRow>> Displays(this NpgsqlConnection tenant, DateOnly today) =>
        [.. await tenant.QueryAsync<DisplayRow>($"{Columns} order by opened_at desc limit 200", new { today })];

    public static Task<DisplayRow?> DisplayUnder(this NpgsqlConnection tenant, string secretHash, DateOnly today) =>
        tenant.QuerySingleOrDefaultAsync<DisplayRow>($"{Columns} and secret_hash = @secretHash", new { secretHash, today });
}
