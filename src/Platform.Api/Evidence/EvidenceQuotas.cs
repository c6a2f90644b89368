using System.Globalization;
using Npgsql;
using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;

namespace Platform.Api.Evidence;

/// <summary>
/// How much room each bureau has for its files: <c>Evidence:QuotaMegabytes</c> for all, <c>Evidence:TenantQuotas:SLUG</c> for one; zero or
/// nothing sets no limit. Looked up before a file is kept. Several that come at one moment may go over it by as much as they are.
/// </summary>
public sealed class EvidenceQuotas(IConfiguration configuration)
{
    private const long Megabyte = 1024 * 1024;

    public async Task<EvidenceRoom> RoomOf(string tenantId, NpgsqlConnection tenant) => new(await tenant.EvidenceBytes(), MostOf(tenantId));

    /// <summary>Why a file is not taken in; null when there is room, or its bytes are there already.</summary>
    internal async Task<Refusal?> Refuses(string tenantId, NpgsqlConnection tenant, ReceivedFile file) =>
        MostOf(tenantId) is null || await tenant.HasEvidenceBytes(file.Sha256) ? null : (await RoomOf(tenantId, tenant)).Refuses(file.Size);

    private long? MostOf(string tenantId) =>
        long.TryParse(configuration[$"Evidence:TenantQuotas:{tenantId}"] ?? configuration["Evidence:QuotaMegabytes"], NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
        && megabytes > 0 ? megabytes * Megabyte : null;
}
