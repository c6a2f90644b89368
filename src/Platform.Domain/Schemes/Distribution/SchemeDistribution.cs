using System.Collections.Immutable;

namespace Platform.Domain.Schemes.Distribution;

/// <summary>To which units an issued scheme was sent, and which of them said that they have it. A stream of its own, so that receipts do not touch the rules.</summary>
/// <param name="Addressees">The units that it was sent to, each with the account that sent it.</param>
public sealed record SchemeDistribution(Guid Id, Guid SchemeId, ImmutableDictionary<Guid, string> Addressees, ImmutableHashSet<Guid> Acknowledged)
{
    public static Guid IdFor(string tenant, Guid schemeId) => DeterministicId.From("scheme-distribution", tenant, schemeId.ToString());

    public static SchemeDistribution? Evolve(SchemeDistribution? distribution, DistributionEvent @event) => (distribution, @event) switch
    {
        (null, SchemeDistributed e) => new(e.DistributionId, e.SchemeId, Sent(e), []),
        (null, _) => null,
        (var d, SchemeDistributed e) => d with { Addressees = d.Addressees.SetItems(Sent(e)) },
        (var d, SchemeAcknowledged e) => d with { Acknowledged = d.Acknowledged.Add(e.UnitId) },
        (var d, _) => d,
    };

    private static ImmutableDictionary<Guid, string> Sent(SchemeDistributed e) => e.UnitIds.ToImmutableDictionary(unit => unit, _ => e.SentBy);
}
