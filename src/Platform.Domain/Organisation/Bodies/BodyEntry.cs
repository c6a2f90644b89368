using System.Collections.Immutable;

namespace Platform.Domain.Organisation.Bodies;

/// <summary>What a body is called and what it is to the bureau, from a day on.</summary>
public sealed record BodyParticulars(string NameZh, string? NameEn, ImmutableArray<string> Relations, DateOnly From)
{
    public bool Equals(BodyParticulars? other) =>
        other is not null && (NameZh, NameEn, From) == (other.NameZh, other.NameEn, other.From) && Relations.SequenceEqual(other.Relations);

    public override int GetHashCode() => HashCode.Combine(NameZh, NameEn, From);
}

/// <summary>What a decision about an outside body needs to know.</summary>
public sealed record BodyEntry(Guid Id, BodyParticulars Latest, DateOnly? Until)
{
    public static BodyEntry? Evolve(BodyEntry? body, OutsideBodyEvent @event) => (body, @event) switch
    {
        (_, OutsideBodyEntered e) => new(e.BodyId, new(e.NameZh, e.NameEn, [.. e.Relations], e.From), null),
        (null, _) => null,
        (var b, OutsideBodyRevised e) => b with { Latest = new(e.NameZh, e.NameEn, [.. e.Relations], e.From) },
        (var b, OutsideBodyEnded e) => b with { Until = e.Until },
        (var b, _) => b,
    };
}
