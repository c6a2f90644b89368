namespace Platform.Domain.Schemes.Comparison;

/// <summary>What a difference means for who owes the duty.</summary>
public enum Direction
{
    /// <summary>More is asked, or sooner.</summary>
    Tighter,

    /// <summary>Less is asked, or later. Under a superior's rules this is not allowed without a word.</summary>
    Looser,

    /// <summary>Neither more nor less, or not to be told from the data.</summary>
    Other,
}

/// <summary>One point in which two duties differ; values as the packs have them.</summary>
public sealed record Difference(string Point, string? Former, string? Latter, Direction Direction);

/// <param name="Former">Null where the second rules ask for something that the first do not.</param>
/// <param name="Latter">Null where the second rules leave out what the first ask for.</param>
public sealed record ComparedDuty(Obligation? Former, Obligation? Latter, IReadOnlyList<Difference> Differences)
{
    /// <summary>Leaving a duty out is looser, and asking for another one is tighter.</summary>
    public Direction Direction => (Former, Latter) switch
    {
        (_, null) => Direction.Looser,
        (null, _) => Direction.Tighter,
        _ when Differences.Any(each => each.Direction == Direction.Looser) => Direction.Looser,
        _ when Differences.Any(each => each.Direction == Direction.Tighter) => Direction.Tighter,
        _ => Direction.Other,
    };

    public bool IsSame => Former is not null && Latter is not null && Differences.Count == 0;
}

/// <summary>
/// Compares two rule sets duty by duty. Versions of one rule set share the ids of their duties; the duties of two bureaus,
/// or of a bureau and its superior, meet by what they are about: those that recur in the same way first, then in the order of their texts.
/// </summary>
public static class SchemeComparison
{
    public static IReadOnlyList<ComparedDuty> Of(SchemePack former, SchemePack latter)
    {
        Func<Obligation, string> topic = former.Prefix == latter.Prefix
            ? duty => duty.Id
            : duty => duty.Category;
        var free = latter.Obligations.ToList();
        var met = new Dictionary<Obligation, Obligation>();
        foreach (var fits in new Func<Obligation, Obligation, bool>[] { (a, b) => Kind(a) == Kind(b), (_, _) => true })
        {
            foreach (var duty in former.Obligations.Where(duty => !met.ContainsKey(duty)))
            {
                if (free.FirstOrDefault(other => topic(other) == topic(duty) && fits(duty, other)) is { } other)
                {
                    met[duty] = other;
                    free.Remove(other);
                }
            }
        }

        return
        [
            .. former.Obligations.Select(duty => met.TryGetValue(duty, out var other)
                ? new ComparedDuty(duty, other, Differences(duty, other, former.Prefix == latter.Prefix))
                : new ComparedDuty(duty, null, [])),
            .. free.Select(duty => new ComparedDuty(null, duty, [])),
        ];
    }

    private static IReadOnlyList<Difference> Differences(Obligation former, Obligation latter, bool sameRules)
    {
        var all = new List<Difference>
        {
            new("frequency", Recurrence(former), Recurrence(latter), ByNumber(PerYear(former), PerYear(latter))),
            new("due-date", DueDate(former), DueDate(latter), ByDay(DueDate(former), DueDate(latter))),
            new("evidence", List(former.EvidenceKinds), List(latter.EvidenceKinds), ByChoice(former.EvidenceKinds, latter.EvidenceKinds)),
            new("strength", former.Strength, latter.Strength, ByNumber(Must(former), Must(latter))),
            new("scope", former.Scope, latter.Scope, Direction.Other),
        };
        if (sameRules)
        {
            all.AddRange(
            [
                new("article", former.Article, latter.Article, Direction.Other),
                new("title", former.TitleZh, latter.TitleZh, Direction.Other),
                new("owed-by", List(former.OwedBy), List(latter.OwedBy), ByMembers(former.OwedBy, latter.OwedBy)),
                new("owed-to", List(former.OwedTo), List(latter.OwedTo), Direction.Other),
                new("copy-to", List(former.CopyTo), List(latter.CopyTo), Direction.Other),
            ]);
        }

        return [.. all.Where(each => each.Former != each.Latter)];
    }

    private static string Kind(Obligation duty) => $"{duty.Cadence.Kind}/{duty.Cadence.Period}";

    /// <summary>How a duty recurs, as one word: <c>half-year x2</c>, <c>fixed-date</c>, <c>standing</c>.</summary>
    private static string Recurrence(Obligation duty) => duty.Cadence.Kind == CadenceKinds.Periodic
        ? $"{duty.Cadence.Period} x{duty.Cadence.MinCount ?? 1}"
        : duty.Cadence.Kind;

    // Acts that a year asks for; 0 where the text sets no number, so that a number is tighter than none.
    private static int PerYear(Obligation duty) => duty.Cadence.Kind switch
    {
        CadenceKinds.Periodic => (duty.Cadence.MinCount ?? 1) * duty.Cadence.Period switch
        {
            Periods.Month => 12,
            Periods.Quarter => 4,
            Periods.HalfYear => 2,
            _ => 1,
        },
        CadenceKinds.FixedDate => duty.Cadence.MinCount ?? 1,
        _ => 0,
    };

    private static string? DueDate(Obligation duty) => duty.Cadence.FixedDate ?? duty.Deadline?.Date;

    private static int Must(Obligation duty) => duty.Strength == Strengths.Must ? 1 : 0;

    private static string? List(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(", ", values.Order(StringComparer.Ordinal));

    private static Direction ByNumber(int former, int latter) =>
        latter > former ? Direction.Tighter : latter < former ? Direction.Looser : Direction.Other;

    // MM-DD orders as text; a day is tighter than none.
    private static Direction ByDay(string? former, string? latter) => (former, latter) switch
    {
        (null, _) => Direction.Tighter,
        (_, null) => Direction.Looser,
        _ => string.CompareOrdinal(latter, former) < 0 ? Direction.Tighter : Direction.Looser,
    };

    // Any of the kinds shows the duty, so fewer to choose from is tighter.
    private static Direction ByChoice(IReadOnlyList<string> former, IReadOnlyList<string> latter) =>
        !latter.Except(former).Any() ? Direction.Tighter : !former.Except(latter).Any() ? Direction.Looser : Direction.Other;

    // Whoever no longer owes it is let off.
    private static Direction ByMembers(IReadOnlyList<string> former, IReadOnlyList<string> latter) =>
        !former.Except(latter).Any() ? Direction.Tighter : !latter.Except(former).Any() ? Direction.Looser : Direction.Other;
}
