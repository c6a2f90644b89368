using System.Collections.Immutable;

namespace Platform.Domain.Bulletins;

/// <summary>What a decision about a bulletin needs to know.</summary>
/// <param name="Acknowledged">Keys of the addressees that said that they have read it.</param>
public sealed record Bulletin(
    Guid Id, BulletinDrafted Draft, BulletinIssued? Issue, ImmutableHashSet<string> Acknowledged, BulletinWithdrawn? Withdrawal, BulletinSuperseded? Superseding)
{
    public static Bulletin? Evolve(Bulletin? bulletin, BulletinEvent @event) => (bulletin, @event) switch
    {
        (null, BulletinDrafted e) => new(e.BulletinId, e, null, [], null, null),
        (null, _) => null,
        (var b, BulletinDrafted e) => b with { Draft = e },
        (var b, BulletinIssued e) => b with { Issue = e },
        (var b, BulletinAcknowledged e) => b with { Acknowledged = b.Acknowledged.Add(e.Addressee) },
        (var b, BulletinWithdrawn e) => b with { Withdrawal = e },
        (var b, BulletinSuperseded e) => b with { Superseding = e },
        (var b, _) => b,
    };
}
