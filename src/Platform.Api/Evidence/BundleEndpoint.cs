using Npgsql;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Projections.Evidence;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record BundleIsEmpty()
    : Refusal("bundle-is-empty", "There is no evidence in what was chosen, or none that you may read.");

public sealed record BundleIsTooLarge()
    : Refusal("bundle-is-too-large", $"A bundle holds at most {EvidenceBundle.MostDocuments} documents and {EvidenceBundle.MostBytes / (1024 * 1024)} MB. Choose less at a time.");

public static class BundleEndpoint
{
    private const int MostDuties = 5_000;

    /// <summary>
    /// Evidence as a zip whose content can be verified anywhere: that of one duty, of a unit's ledger of a year, or of documents
    /// named by their ids with commas between. Every version is in it, and a list of what was left out and why.
    /// </summary>
    [WolverineGet("/api/v1/evidence-bundle"), Requires(Ability.EvidenceRead)]
    public static async Task<IResult> Get(
        ReadDesk desk, FileStore files, AccessJournal journal, Guid? occurrenceId, Guid? unitId, int? year, string? ids, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var chosen = await Choose(desk, tenant, occurrenceId, unitId, year, ids);
        if (chosen is null)
        {
            return RequestCheck.Malformed([new("/ids", "required", "Give an occurrenceId, a unitId with a year, or ids of documents with commas between.")]);
        }

        var readable = await tenant.Evidence(new EvidenceQuery(await desk.Actor.EvidenceReach(tenant), desk.Today)
        {
            Ids = [.. chosen.Documents],
            Limit = EvidenceBundle.MostDocuments + 1,
        });
        if (readable.Count == 0)
        {
            return new BundleIsEmpty().ToHttp();
        }

        var bundle = new EvidenceBundle(files, desk.Actor, desk.Now, chosen.Words, chosen.Duties);
        foreach (var item in readable.OrderBy(item => item.FormedOn).ThenBy(item => item.Id))
        {
            bundle.Add(item, await tenant.EvidenceVersions(item.Id));
        }

        bundle.LeaveOut(chosen.Documents.Except(readable.Select(item => item.Id)), "not-readable");
        if (bundle.IsTooLarge)
        {
            return new BundleIsTooLarge().ToHttp();
        }

        await journal.RecordEach(desk.Actor, readable, (id, item) => new ContentRead(id, "evidence-bundle", item.Id, null), cancellation);
        return await bundle.Write(cancellation);
    }

    private static async Task<Choice?> Choose(ReadDesk desk, NpgsqlConnection tenant, Guid? occurrenceId, Guid? unitId, int? year, string? ids)
    {
        if (ids is not null)
        {
            var named = ids.Split(',').Select(id => Guid.TryParse(id, out var parsed) ? parsed : Guid.Empty).ToList();
            return named.Contains(Guid.Empty) ? null : new(named.Distinct().ToList(), new() { ["documents"] = $"{named.Count}" }, []);
        }

        if (occurrenceId is null && (unitId is null || year is null))
        {
            return null;
        }

        var lines = await tenant.Lines(new()
        {
            Today = desk.Today,
            OccurrenceId = occurrenceId,
            UnitId = unitId,
            Year = year,
            ReachUnits = desk.Actor.Units(Ability.EvidenceRead),
            Limit = MostDuties,
        });
        var pairs = await tenant.EvidenceOfDuties([.. lines.Select(line => line.Id)]);
        var byId = lines.ToDictionary(line => line.Id);
        Dictionary<string, string> words = occurrenceId is { } one
            ? new() { ["occurrenceId"] = one.ToString() }
            : new() { ["unitId"] = unitId!.Value.ToString(), ["year"] = $"{year}" };
        return new(
            [.. pairs.Select(pair => pair.EvidenceId).Distinct()], words,
            pairs.ToLookup(pair => pair.EvidenceId, pair => byId[pair.OccurrenceId]).ToDictionary(group => group.Key, group => group.ToList()));
    }

    private sealed record Choice(IReadOnlyList<Guid> Documents, Dictionary<string, string> Words, Dictionary<Guid, List<LedgerLine>> Duties);
}
