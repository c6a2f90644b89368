using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>Everything in the terms of a round that does not fit the rules or itself.</summary>
internal static class TermFaults
{
    public const int AllWeights = 100;
    public const int MostObjectionDays = 60;

    public static IEnumerable<FieldError> Of(RoundTerms terms, RoundOpened opened) => Of(terms, opened.Period, opened.Grades, opened.BothKinds);

    /// <param name="bothKinds">Whether figures and marks are asked for together.</param>
    public static IEnumerable<FieldError> Of(RoundTerms terms, RoundPeriod period, IReadOnlyList<RoundGrade> grades, bool bothKinds) =>
    [
        .. terms.FiguresOn < period.From ? [new FieldError("/figuresOn", "before-the-period", "Give a day of the period, or a later one.")] : Array.Empty<FieldError>(),
        .. terms.SelfAssessmentBy < period.From
            ? [new FieldError("/selfAssessmentBy", "before-the-period", "Give a day of the period, or a later one.")] : Array.Empty<FieldError>(),
        .. terms.ObjectionDays is < 1 or > MostObjectionDays
            ? [new FieldError("/objectionDays", "out-of-range", $"Give between 1 and {MostObjectionDays} days.")] : Array.Empty<FieldError>(),
        .. terms.Criteria.Index().SelectMany(each => OfCriterion(each.Item, $"/criteria/{each.Index}")),
        .. terms.Criteria.Sum(criterion => criterion.Weight) != AllWeights
            ? [new FieldError("/criteria", "weights-are-not-100", $"All weights together are {AllWeights}; these are {terms.Criteria.Sum(criterion => criterion.Weight)}.")] : Array.Empty<FieldError>(),
        .. bothKinds && terms.Criteria.Select(criterion => criterion.Kind).Distinct().Count() < 2
            ? [new FieldError("/criteria", "both-kinds-asked-for", "The rules ask for figures and marks together. Add the kind that is missing.")] : Array.Empty<FieldError>(),
        .. OfThresholds(terms.Thresholds, grades),
        .. terms.Caps.Index().SelectMany(each => OfCap(each.Item, terms.Caps.Take(each.Index), grades, $"/caps/{each.Index}")),
    ];

    private static IEnumerable<FieldError> OfCriterion(Criterion criterion, string pointer) =>
    [
        .. criterion.Weight is < 1 or > AllWeights ? [new FieldError($"{pointer}/weight", "out-of-range", $"Give between 1 and {AllWeights} points.")] : Array.Empty<FieldError>(),
        .. criterion.Kind == CriterionKind.Quantitative && (criterion.Figure is null || !LedgerFigures.Kinds.Contains(criterion.Figure))
            ? [new FieldError($"{pointer}/figure", "unknown", $"Choose one of: {LedgerFigures.Kinds.Accepted}.")] : Array.Empty<FieldError>(),
        .. criterion.Category is { } category && !Codes.Categories.Contains(category)
            ? [new FieldError($"{pointer}/category", "unknown", $"Choose one of: {Codes.Categories.Accepted}.")] : Array.Empty<FieldError>(),
        .. criterion.Kind == CriterionKind.Qualitative && criterion.Maximum is null or < 1 or > AllWeights
            ? [new FieldError($"{pointer}/maximum", "out-of-range", $"Give the highest mark, between 1 and {AllWeights}.")] : Array.Empty<FieldError>(),
    ];

    // Best first, each from fewer points than the one before it, and the last from none: every number of points has one grade.
    private static IEnumerable<FieldError> OfThresholds(IReadOnlyList<GradeThreshold> thresholds, IReadOnlyList<RoundGrade> grades)
    {
        if (!thresholds.Select(each => each.Grade).SequenceEqual(grades.Select(grade => grade.Code)))
        {
            yield return grades.Count == 0
                ? new("/thresholds", "rules-have-no-grades", "The rules name no grades. Leave the thresholds out; the result is points and words.")
                : new("/thresholds", "each-grade-once", $"Give one threshold for each grade, best first: {string.Join(", ", grades.Select(grade => grade.Code))}.");
            yield break;
        }

        for (var i = 0; i < thresholds.Count; i++)
        {
            if (thresholds[i].From is < 0 or > AllWeights || (i > 0 && thresholds[i].From >= thresholds[i - 1].From))
            {
                yield return new($"/thresholds/{i}/from", "not-below-the-better", "Give fewer points than the better grade asks for, and none below 0.");
            }
        }

        if (thresholds is [.., { From: > 0 } last])
        {
            yield return new($"/thresholds/{thresholds.Count - 1}/from", "last-starts-at-0", $"The last grade starts at 0 points, and not at {last.From}.");
        }
    }

    private static IEnumerable<FieldError> OfCap(CapRule cap, IEnumerable<CapRule> earlier, IReadOnlyList<RoundGrade> grades, string pointer) =>
    [
        .. earlier.Any(other => other.Code == cap.Code) ? [new FieldError($"{pointer}/code", "named-twice", "Give each rule a name of its own.")] : Array.Empty<FieldError>(),
        .. cap.HighestGrade is null == cap.HighestPoints is null
            ? [new FieldError(pointer, "one-limit", "Give the best grade that can still be given or the most points, and not both.")] : Array.Empty<FieldError>(),
        .. cap.HighestGrade is { } grade && grades.All(each => each.Code != grade)
            ? [new FieldError($"{pointer}/highestGrade", "unknown", "Choose a grade of the rules.")] : Array.Empty<FieldError>(),
        .. cap.HighestPoints is < 0 or > AllWeights ? [new FieldError($"{pointer}/highestPoints", "out-of-range", $"Give between 0 and {AllWeights} points.")] : Array.Empty<FieldError>(),
    ];
}
