using Platform.Domain.Audit.Chain;
using Platform.Projections.Audit;

namespace Platform.Api.Audit;

/// <summary>Settings of the audit trail, under <c>Audit</c> in the configuration. What is chained keeps the hash that it was chained with.</summary>
public sealed class AuditOptions
{
    public const string Section = "Audit";

    /// <summary>The hash of new links: <c>sha-256</c> or <c>sm3</c>.</summary>
    public string Algorithm { get; set; } = ChainHash.Sha256Name;

    /// <summary>Tenants whose links are made with another hash, by their names.</summary>
    public IDictionary<string, string> TenantAlgorithms { get; } = new Dictionary<string, string>();

    public ChainHash HashOf(string tenant) => TrailHashes.All[TenantAlgorithms.TryGetValue(tenant, out var own) ? own : Algorithm];

    /// <summary>The first name that is no hash; null when all are.</summary>
    public string? Unknown() => TenantAlgorithms.Values.Prepend(Algorithm).FirstOrDefault(name => !TrailHashes.All.ContainsKey(name));
}
