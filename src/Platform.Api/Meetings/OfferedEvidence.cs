using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Domain.Meetings;

namespace Platform.Api.Meetings;

/// <summary>
/// Offers evidence for an act. Each document's own stream says so too: whoever withdraws or disposes of it at the same
/// moment writes to that stream as well, and the store lets one of the two through.
/// </summary>
internal static class OfferedEvidence
{
    public static async Task<(IReadOnlyList<ActEvidence> Evidence, Outcome? Missing)> Find(
        CommandWork work, IReadOnlyList<Guid> ids, Guid actId, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, ActEvidence>();
        // In one order for all, so that two acts over the same documents do not wait for each other in a ring.
        foreach (var id in ids.Distinct().Order())
        {
            var stream = await work.Open<EvidenceItem>(id, cancellation);
            if (stream.State is { } item && CommandDesk.Apply(stream, OfferEvidenceDecider.Decide(new(actId), item)) is null)
            {
                found[id] = new(id, item.As.Kind);
            }
        }

        var missing = ids.Select((id, index) => (id, index)).Where(pair => !found.ContainsKey(pair.id)).Select(pair => pair.index).ToList();
        return missing.Count == 0
            ? ([.. ids.Distinct().Select(id => found[id])], null)
            : ([], new EvidenceIsUnknown(missing)
            {
                Errors = [.. missing.Select(index => new FieldError($"/evidenceIds/{index}", "unknown", "Upload the file first and give the id it was answered with."))],
            });
    }
}
