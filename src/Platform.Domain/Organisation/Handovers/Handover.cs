using System.Collections.Immutable;

namespace Platform.Domain.Organisation.Handovers;

/// <summary>What a decision about a hand-over needs to know.</summary>
/// <param name="Signed">Who signed for each side.</param>
public sealed record Handover(
    Guid Id, Guid PostId, DateOnly On, HandoverParties Parties, string Sha256, ImmutableDictionary<HandoverSide, Guid> Signed, Guid? SupersededById)
{
    /// <summary>The id of the n-th hand-over of one change: two that are opened at once are one.</summary>
    /// <param name="number">Counts from 1.</param>
    public static Guid IdFor(string tenant, Guid postId, DateOnly on, int number) =>
        DeterministicId.From("handover", tenant, postId.ToString(), $"{on:yyyy-MM-dd}", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Handover? Evolve(Handover? handover, HandoverEvent @event) => (handover, @event) switch
    {
        (_, HandoverOpened e) => new(
            e.HandoverId, e.Package.PostId, e.Package.On, e.Package.Parties, e.Sha256, ImmutableDictionary<HandoverSide, Guid>.Empty, null),
        (null, _) => null,
        (var h, HandoverAssembledAnew e) => h with { Parties = e.Package.Parties, Sha256 = e.Sha256 },
        (var h, HandoverSigned e) => h with { Signed = h.Signed.SetItem(e.Side, e.PersonId) },
        (var h, HandoverSuperseded e) => h with { SupersededById = e.ByHandoverId },
        (var h, _) => h,
    };
}
