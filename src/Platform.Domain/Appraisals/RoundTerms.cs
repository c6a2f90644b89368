using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>The cycle of the rules for which a round is held, as the rules had it when the round was opened.</summary>
/// <param name="Id">The cycle's id in the pack.</param>
/// <param name="Subjects">References of the pack: whom the rules want appraised; empty where they do not say.</param>
public sealed record RoundCycle(string Id, string PackId, string Article, string NameZh, string NameEn, IReadOnlyList<string> Subjects);

/// <summary>The stretch of time that is appraised, both days included, in Asia/Shanghai.</summary>
/// <param name="Key"><c>2026</c> or <c>2026-H1</c>.</param>
public sealed record RoundPeriod(string Key, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <param name="Rank">1 is the best.</param>
public sealed record RoundGrade(string Code, int Rank, string TitleZh, string TitleEn);

/// <summary>What the rules say follows from falsification.</summary>
/// <param name="Measures">Codes of the measures that the rules name.</param>
public sealed record FalsificationRule(string Article, string TitleZh, string TitleEn, IReadOnlyList<string> Measures);

public enum CriterionKind
{
    /// <summary>A figure of the ledger.</summary>
    Quantitative,

    /// <summary>Marks that a person gives, with words.</summary>
    Qualitative,
}

/// <summary>One thing that is appraised, and what it counts for. A bureau sets it before the round starts.</summary>
/// <param name="Figure">A code of <see cref="LedgerFigures.Kinds"/>; null for marks.</param>
/// <param name="Category">Only duties of this category count; null for all.</param>
/// <param name="WithUnitsBelow">Whether duties of the units below a body count as well.</param>
/// <param name="FocusPoint">The number of the focus point of the rules that it is; null for one of the bureau's own.</param>
/// <param name="Weight">The most points that it gives; all weights together are 100.</param>
/// <param name="Maximum">The highest mark; null for a figure.</param>
public sealed record Criterion(
    int Number, CriterionKind Kind, string? Figure, string? Category, bool WithUnitsBelow, int? FocusPoint, string Words, int Weight, int? Maximum);

/// <summary>From how many points on a grade is given.</summary>
public sealed record GradeThreshold(string Grade, decimal From);

public enum CapKind
{
    /// <summary>False figures, concealment, or something made up.</summary>
    Falsification,

    /// <summary>A decision that holds the subject to account, made in the period.</summary>
    Accountability,

    /// <summary>Another event by which the bureau limits the result.</summary>
    Veto,
}

/// <summary>What limits a result: either the best grade that can still be given, or the most points. It never raises anything.</summary>
/// <param name="Code">The bureau's own short name for it.</param>
public sealed record CapRule(string Code, CapKind Kind, string Words, string? HighestGrade, decimal? HighestPoints);

/// <summary>What becomes of a figure's weight where nothing was owed in the period. The texts do not say; each bureau does.</summary>
public enum NothingOwed
{
    /// <summary>The full weight is given.</summary>
    FullPoints,

    /// <summary>The criterion is left out, and the others are scaled to 100.</summary>
    LeftOut,
}

/// <summary>By what a round appraises. It is the bureau's, except where the rules say otherwise, and it is locked when the round starts.</summary>
/// <param name="FiguresOn">Figures are taken as they were known at the end of this day, in Asia/Shanghai.</param>
/// <param name="SelfAssessmentBy">Last day on which the assessor waits for the subject's own assessment.</param>
/// <param name="ObjectionDays">Calendar days after the day of the announcement in which the subject may object.</param>
public sealed record RoundTerms(
    DateOnly FiguresOn,
    DateOnly SelfAssessmentBy,
    NothingOwed WhereNothingIsOwed,
    int ObjectionDays,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<GradeThreshold> Thresholds,
    IReadOnlyList<CapRule> Caps)
{
    public Criterion? Find(int number) => Criteria.FirstOrDefault(criterion => criterion.Number == number);

    public IEnumerable<Criterion> Of(CriterionKind kind) => Criteria.Where(criterion => criterion.Kind == kind);

    /// <summary>Whether two say the same; lists of a record compare by reference.</summary>
    public bool IsSame(RoundTerms other) =>
        this with { Criteria = other.Criteria, Thresholds = other.Thresholds, Caps = other.Caps } == other
        && Criteria.SequenceEqual(other.Criteria) && Thresholds.SequenceEqual(other.Thresholds) && Caps.SequenceEqual(other.Caps);
}
