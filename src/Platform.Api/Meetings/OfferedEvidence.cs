using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Meetings;
using Platform.Projections.Evidence;

namespace Platform.Api.Meetings;

/// <summary>The evidence that an act refers to: registered in this tenant and not withdrawn.</summary>
internal static class OfferedEvidence
{
    public static async Task<(IReadOnlyList<ActEvidence> Evidence, Outcome? Missing)> Find(NpgsqlConnection tenant, IReadOnlyList<Guid> ids)
    {
        var found = (await tenant.Evidence(ids)).Where(item => item.WithdrawnBecause is null).ToDictionary(item => item.Id);
        var missing = ids.Select((id, index) => (id, index)).Where(pair => !found.ContainsKey(pair.id)).Select(pair => pair.index).ToList();
        return missing.Count == 0
            ? ([.. ids.Distinct().Select(id => new ActEvidence(id, found[id].Kind))], null)
            : ([], new EvidenceIsUnknown(missing)
            {
                Errors = [.. missing.Select(index => new Domain.FieldError($"/evidenceIds/{index}", "unknown", "Upload the file first and give the id it was answered with."))],
            });
    }
}
