using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Directory;

namespace Platform.Projections.Directory;

/// <summary>Answers: which tenants are there, of what kind, and under which oversight tenant?</summary>
public sealed class TenantDirectory() : RowProjection("TenantDirectory", "tenant_directory")
{
    /// <summary>The store's tenant that holds the directory's own streams. Its name is reserved, so no tenant can be it.</summary>
    public const string Tenant = "platform";

    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case TenantRegistered registered:
                rows.QueueSqlCommand(
                    "insert into platform.tenant_directory (slug, stream_id, name_zh, name_en, kind, bureau_kind, version) values (?, ?, ?, ?, ?, ?, 1)",
                    registered.TenantId, e.StreamId, registered.NameZh, registered.NameEn, Codes.Of(registered.Kind), Sql.Null(registered.BureauKind));
                break;
            case TenantJoinedOversight joined:
                Change(rows, e, "oversight_slug = ?", joined.OversightId);
                break;
            case TenantLeftOversight:
                Change(rows, e, "oversight_slug = ?", DBNull.Value);
                break;
            case TenantSuspended:
                Change(rows, e, "suspended = ?", true);
                break;
            case TenantReinstated:
                Change(rows, e, "suspended = ?", false);
                break;
        }
    }

    private static void Change(IDocumentOperations rows, IEvent e, string assignment, object value) =>
        rows.QueueSqlCommand(
            $"update platform.tenant_directory set {assignment}, version = version + 1 where stream_id = ?", value, e.StreamId);
}

public sealed record TenantEntry(string Id, string NameZh, string NameEn, string Kind, string? BureauKind, string? OversightId, bool Suspended, long Version);

/// <summary>Reads the directory of tenants, on any connection: it belongs to none of them.</summary>
public static class TenantDirectoryReader
{
    private const string Columns = "slug as id, name_zh, name_en, kind, bureau_kind, oversight_slug as oversight_id, suspended, version";

    public static Task<TenantEntry?> Tenant(this NpgsqlConnection connection, string tenantId) =>
        connection.QuerySingleOrDefaultAsync<TenantEntry>($"select {Columns} from platform.tenant_directory where slug = @tenantId", new { tenantId });

    /// <summary>The bureaus that are in service.</summary>
    public static async Task<IReadOnlyList<string>> BureausInService(this NpgsqlConnection connection) =>
        [.. await connection.QueryAsync<string>("select slug from platform.tenant_directory where kind = 'bureau' and not suspended order by slug")];

    /// <summary>The tenants that belong to an oversight tenant itself, bureaus and oversight tenants alike.</summary>
    public static async Task<IReadOnlyList<TenantEntry>> DirectMembers(this NpgsqlConnection connection, string oversightId) =>
        [.. await connection.QueryAsync<TenantEntry>($"select {Columns} from platform.tenant_directory where oversight_slug = @oversightId order by slug", new { oversightId })];

    /// <summary>Every tenant under an oversight tenant, at any depth.</summary>
    public static async Task<IReadOnlyList<TenantEntry>> TenantsUnder(this NpgsqlConnection connection, string oversightId) =>
        [.. await connection.QueryAsync<TenantEntry>(
            $"""
            with recursive under as (
                select slug from platform.tenant_directory where oversight_slug = @oversightId
                union
                select t.slug from platform.tenant_directory t join under u on t.oversight_slug = u.slug)
            select {Columns} from platform.tenant_directory where slug in (select slug from under) order by slug
            """,
            new { oversightId })];

    /// <summary>The oversight tenants above a tenant, nearest first.</summary>
    public static async Task<IReadOnlyList<string>> OversightAbove(this NpgsqlConnection connection, string tenantId) =>
        [.. await connection.QueryAsync<string>(
            """
            with recursive above as (
                select oversight_slug as slug, 1 as height from platform.tenant_directory where slug = @tenantId and oversight_slug is not null
                union
                select t.oversight_slug, a.height + 1 from platform.tenant_directory t join above a on t.slug = a.slug
                where t.oversight_slug is not null and a.height < 32)
            select slug from above order by height
            """,
            new { tenantId })];
}
