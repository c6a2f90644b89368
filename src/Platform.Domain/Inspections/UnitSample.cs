namespace Platform.Domain.Inspections;

/// <summary>
/// Which units an inspection looks at, drawn so that anybody can draw it again: the units are put in the order of a hash of the
/// seed with each, and the first are taken. Neither the order in which they were named nor a repetition changes it.
/// </summary>
/// <param name="Population">The units from which it was drawn.</param>
/// <param name="Seed">What the draw rests on; recorded before anybody sees the result.</param>
public sealed record UnitSample(IReadOnlyList<Guid> Population, string Seed, IReadOnlyList<Guid> Drawn)
{
    /// <param name="size">How many; all when it is as many as there are, or more.</param>
    public static UnitSample Draw(IEnumerable<Guid> population, int size, string seed)
    {
        var units = population.Distinct().Order().ToList();
        return new(units, seed, [.. units.OrderBy(unit => DeterministicId.From("unit-sample", seed, unit.ToString("n"))).Take(size)]);
    }

    /// <summary>Whether drawing again gives the same units.</summary>
    public bool IsReproduced() => Draw(Population, Drawn.Count, Seed).Drawn.SequenceEqual(Drawn);
}
