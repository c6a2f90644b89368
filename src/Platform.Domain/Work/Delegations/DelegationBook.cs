using System.Collections.Immutable;

namespace Platform.Domain.Work.Delegations;

/// <summary>One delegation of a post. It ends by itself after its last day.</summary>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
/// <param name="RevokedOn">The day on which it ended early; null where it did not.</param>
public sealed record Delegation(Guid Id, Guid PrincipalId, Guid DelegateId, ImmutableArray<string> Abilities, DateOnly From, DateOnly Until, DateOnly? RevokedOn)
{
    /// <summary>Whether it and another span of days meet. One that was revoked is out of the way.</summary>
    public bool Overlaps(DateOnly from, DateOnly until) => RevokedOn is null && From <= until && from <= Until;
}

/// <summary>What the holders of one post delegated. One stream for each post, so that overlaps are seen where they are decided.</summary>
public sealed record DelegationBook(Guid Id, Guid PostId, ImmutableList<Delegation> Delegations)
{
    public static Guid IdFor(string tenant, Guid postId) => DeterministicId.From("delegations", tenant, postId.ToString("n"));

    public static DelegationBook? Evolve(DelegationBook? book, DelegationEvent @event) => (book, @event) switch
    {
        (_, DelegationGiven e) => new(
            e.BookId, e.PostId, (book?.Delegations ?? []).Add(new(e.DelegationId, e.PrincipalId, e.DelegateId, [.. e.Abilities], e.From, e.Until, null))),
        (null, _) => null,
        (_, DelegationRevoked e) => book with
        {
            Delegations = [.. book.Delegations.Select(each => each.Id == e.DelegationId ? each with { RevokedOn = e.On } : each)],
        },
        _ => book,
    };
}
