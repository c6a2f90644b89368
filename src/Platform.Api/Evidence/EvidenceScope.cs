using Npgsql;
using Platform.Api.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;

namespace Platform.Api.Evidence;

/// <summary>Narrows what an actor may read of the evidence, by unit and by level.</summary>
internal static class EvidenceScope
{
    public static async Task<EvidenceReach> EvidenceReach(this Actor actor, NpgsqlConnection tenant) =>
        actor.EvidenceReach((await tenant.EvidencePolicy(actor.TenantId)).Policy);

    public static EvidenceReach EvidenceReach(this Actor actor, EvidencePolicy policy)
    {
        Guid[]? Units(EvidenceLevel level) => policy.ReachOf(actor.Grants, level) is { WholeTenant: false } reach ? [.. reach.Units] : null;
        return new(Units(EvidenceLevel.General), Units(EvidenceLevel.Internal), Units(EvidenceLevel.Sensitive));
    }

    public static async Task<bool> Covers(this EvidenceReach reach, string level, Guid unitId, NpgsqlConnection tenant) =>
        reach.Of(level) is not { } units || await tenant.IsWithin(unitId, units);

    /// <summary>A document that the actor may read; null for one that is unknown, foreign, or not for them.</summary>
    public static async Task<EvidenceSummary?> ReadableEvidence(this Actor actor, Guid evidenceId, NpgsqlConnection tenant) =>
        await tenant.Evidence(evidenceId) is { } item && await (await actor.EvidenceReach(tenant)).Covers(item.Level, item.UnitId, tenant) ? item : null;

    /// <summary>Leaves out what documents say of themselves where the reader may not read their level.</summary>
    public static async Task<IReadOnlyList<EvidenceSummary>> Withholding(
        this Actor actor, IReadOnlyList<EvidenceSummary> evidence, NpgsqlConnection tenant)
    {
        if (evidence.All(item => item.Level == "general"))
        {
            return evidence;
        }

        var reach = await actor.EvidenceReach(tenant);
        var shown = new List<EvidenceSummary>();
        foreach (var item in evidence)
        {
            shown.Add(item.Level == "general" || await reach.Covers(item.Level, item.UnitId, tenant) ? item : item.Withhold());
        }

        return shown;
    }
}
