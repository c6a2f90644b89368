using Dapper;
using Npgsql;
using Platform.Domain.Access;
using Platform.Projections.Database;

namespace Platform.Api.Access;

/// <summary>The tenant as a session shows it.</summary>
/// <param name="Kind"><c>bureau</c> or <c>oversight</c>.</param>
public sealed record SessionTenant(string Id, string NameZh, string NameEn, string Kind, string? BureauKind);

/// <summary>The person behind an account. The name is looked up, never recorded with the account.</summary>
public sealed record SessionPerson(Guid Id, string Name);

/// <summary>What sign-in and grants need to know of the directory, the persons and the units.</summary>
public sealed class AccessFacts(TenantConnections connections)
{
    /// <summary>The tenant; null when the directory does not know it or has suspended it.</summary>
    public async Task<SessionTenant?> Tenant(string tenantId, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(tenantId, cancellation);
        return await connection.QuerySingleOrDefaultAsync<SessionTenant>(
            "select slug as id, name_zh as \"NameZh\", name_en as \"NameEn\", kind, bureau_kind as \"BureauKind\" from platform.tenant_directory where slug = @tenantId and not suspended",
            new { tenantId });
    }

    public async Task<SessionPerson?> Person(string tenantId, Guid personId, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(tenantId, cancellation);
        return await connection.QuerySingleOrDefaultAsync<SessionPerson>(
            "select person_id as id, name from platform.person where tenant_id = @tenantId and person_id = @personId",
            new { tenantId, personId });
    }

    /// <summary>Whether the tenant has this unit, and whether it was not dissolved.</summary>
    public async Task<bool> UnitExists(string tenantId, Guid unitId, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(tenantId, cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from platform.unit_node where tenant_id = @tenantId and unit_id = @unitId and dissolved_on is null)",
            new { tenantId, unitId });
    }

    public static TenantKinds KindOf(SessionTenant tenant) => tenant.Kind == "oversight" ? TenantKinds.Oversight : TenantKinds.Bureau;
}
