using Dapper;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Interpretations;

namespace Platform.Projections.Schemes;

/// <summary>A rule set as it is seen from a viewpoint.</summary>
/// <param name="InForce">Whether it bound on the day.</param>
/// <param name="IssuedAt">When issuing it was recorded; null where that does not count.</param>
public sealed record PastScheme(Scheme Scheme, bool InForce, DateTimeOffset? SignedOffAt, DateTimeOffset? IssuedAt, long Version);

/// <summary>The rule sets of a tenant at a past moment, folded from their events.</summary>
public static class PastSchemeReader
{
    public static async Task<IReadOnlyDictionary<Guid, PastScheme>> SchemesAt(this IQuerySession session, Viewpoint view, CancellationToken cancellation)
    {
        var facts = await session.Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(
                typeof(SchemeImported), typeof(SchemeSignedOff), typeof(SchemeIssued), typeof(SchemeSuperseded), typeof(SchemeParentCited), typeof(SchemeSettingSet),
                typeof(SchemeTextAttached), typeof(ObligationCited), typeof(InterpretationProposed), typeof(InterpretationApproved), typeof(InterpretationWithdrawn), typeof(SchemeWithdrawn)))
            .OrderBy(e => e.Sequence).ToListAsync(cancellation);
        return facts.GroupBy(e => e.StreamId).Select(stream => At([.. stream], view)).OfType<PastScheme>().ToDictionary(scheme => scheme.Scheme.Id);
    }

    private static PastScheme? At(IReadOnlyList<IEvent> stream, Viewpoint view)
    {
        // Rules that bind before they were entered bind whole: what led to their issue counts with it.
        var bindsFrom = stream.Select(e => e.Data).OfType<SchemeIssued>().FirstOrDefault()?.EffectiveFrom;
        var counted = stream.Where(e => view.Knowledge == Knowledge.Then ? view.Knows(e.Timestamp) : OwnDay(e, bindsFrom) <= view.Day).ToList();
        return counted.Aggregate((Scheme?)null, (scheme, e) => Scheme.Evolve(scheme, (SchemeEvent)e.Data)) is { } found
            ? new(found, found.IsInForceOn(view.Day), RecordedAt<SchemeSignedOff>(counted), RecordedAt<SchemeIssued>(counted), counted.Count)
            : null;
    }

    private static DateOnly OwnDay(IEvent e, DateOnly? bindsFrom) => e.Data switch
    {
        SchemeSuperseded superseded => superseded.From,
        SchemeImported or SchemeSignedOff or SchemeIssued or SchemeSettingSet when bindsFrom < ChinaDay.Of(e.Timestamp) => bindsFrom.Value,
        _ => ChinaDay.Of(e.Timestamp),
    };

    private static DateTimeOffset? RecordedAt<T>(IEnumerable<IEvent> events) => events.FirstOrDefault(e => e.Data is T)?.Timestamp.ToUniversalTime();

    /// <summary>The register as it stood, the latest first.</summary>
    public static async Task<IReadOnlyList<SchemeSummary>> Schemes(this NpgsqlConnection tenant, IReadOnlyDictionary<Guid, PastScheme> past)
    {
        var unclear = (await tenant.QueryAsync<(Guid Id, int Count)>(
            """
            select scheme_id, case when jsonb_typeof(pack -> 'ambiguities') = 'array' then jsonb_array_length(pack -> 'ambiguities') else 0 end
            from platform.scheme_register where tenant_id = current_setting('app.tenant_id')
            """)).ToDictionary(row => row.Id, row => row.Count);
        return
        [
            .. (await tenant.Schemes()).Where(scheme => past.ContainsKey(scheme.Id)).Select(scheme => (scheme, then: past[scheme.Id])).Select(pair => pair.scheme with
            {
                Status = Scheme.Code(pair.then.Scheme.Status),
                EffectiveFrom = pair.then.Scheme.EffectiveFrom,
                Undecided = unclear[pair.scheme.Id] - Decided(pair.then.Scheme),
                Version = pair.then.Version,
                InForce = pair.then.InForce,
            }),
        ];
    }

    private static int Decided(Scheme scheme) => scheme.Interpretations.Values
        .Where(each => each.Status == InterpretationStatus.Approved && each.AmbiguityId is not null).DistinctBy(each => each.AmbiguityId).Count();
}
