namespace Platform.Domain.Appraisals;

public enum LineBasis
{
    Figure,
    Mark,

    /// <summary>Nothing was owed, and the terms give the full weight.</summary>
    NothingOwed,

    /// <summary>Nothing was owed, and the terms leave the criterion out.</summary>
    LeftOut,
}

/// <summary>One line of a result: what was found, of how much, what it weighs, and what it gives.</summary>
/// <param name="Found">Duties met, or marks given.</param>
/// <param name="Of">Duties judged, or the highest mark.</param>
/// <param name="Points">Weight × found ÷ of, to two decimals, halves upwards.</param>
public sealed record ResultLine(int Criterion, LineBasis Basis, int Found, int Of, int Weight, decimal Points);

/// <summary>What a cap that stands did to the result.</summary>
/// <param name="RuleCode">Null where the terms set no rule for it, so that it limits nothing.</param>
/// <param name="Lowered">Whether the result would have been better without caps and is limited by this one.</param>
public sealed record CapEffect(Guid CapId, string? RuleCode, bool Lowered);

/// <summary>A result with everything by which anybody can compute it again.</summary>
/// <param name="Sum">The points of all lines; where lines are left out, scaled to 100.</param>
/// <param name="Points">After the caps.</param>
/// <param name="GradeBeforeCaps">By the sum alone; null where the rules name no grades.</param>
public sealed record AppraisalResult(
    IReadOnlyList<ResultLine> Lines, decimal Sum, decimal Points, string? GradeBeforeCaps, string? Grade, IReadOnlyList<CapEffect> Caps)
{
    /// <summary>Computes a result. Neither the order of what it is given nor a repetition changes it.</summary>
    public static AppraisalResult Of(
        RoundTerms terms, IReadOnlyList<RoundGrade> grades, IEnumerable<TakenFigure> figures, IEnumerable<Mark> marks, IEnumerable<StandingCap> caps) =>
        OfCounts(
            terms, grades, figures.DistinctBy(figure => figure.Criterion).ToDictionary(figure => figure.Criterion, figure => (figure.Met.Count, figure.NotMet.Count)), marks, caps);

    /// <summary>The same by counts alone.</summary>
    /// <param name="figures">By criterion, how many duties count as met and how many do not.</param>
    public static AppraisalResult OfCounts(
        RoundTerms terms, IReadOnlyList<RoundGrade> grades, IReadOnlyDictionary<int, (int Met, int NotMet)> figures, IEnumerable<Mark> marks, IEnumerable<StandingCap> caps)
    {
        var given = marks.ToLookup(mark => mark.Criterion);
        ResultLine[] lines =
        [
            .. terms.Criteria.OrderBy(criterion => criterion.Number).Select(criterion => criterion.Kind == CriterionKind.Quantitative
                ? OfFigure(criterion, figures.GetValueOrDefault(criterion.Number), terms.WhereNothingIsOwed)
                : OfMark(criterion, given[criterion.Number].FirstOrDefault())),
        ];
        var weighed = lines.Where(line => line.Basis != LineBasis.LeftOut).Sum(line => line.Weight);
        var sum = weighed == 0 ? 0 : Rounded(lines.Sum(line => line.Points) * TermFaults.AllWeights / weighed);

        var standing = caps.OrderBy(cap => cap.CapId).Select(cap => (Cap: cap, Rule: terms.Caps.FirstOrDefault(rule => rule.Code == cap.RuleCode))).ToList();
        var points = standing.Select(each => each.Rule?.HighestPoints).OfType<decimal>().Append(sum).Min();
        var (before, after) = (GradeOf(terms, sum), GradeOf(terms, points));
        var grade = standing.Select(each => each.Rule?.HighestGrade).OfType<string>().Append(after).OfType<string>().MaxBy(code => RankOf(grades, code));
        return new(
            lines, sum, points, before, grade,
            [
                .. standing.Select(each => new CapEffect(
                    each.Cap.CapId, each.Rule?.Code,
                    each.Rule?.HighestPoints < sum || (each.Rule?.HighestGrade is { } highest && before is not null && RankOf(grades, highest) > RankOf(grades, before)))),
            ]);
    }

    private static ResultLine OfFigure(Criterion criterion, (int Met, int NotMet) figure, NothingOwed rule)
    {
        var (met, all) = (figure.Met, figure.Met + figure.NotMet);
        return (all, rule) switch
        {
            (0, NothingOwed.FullPoints) => new(criterion.Number, LineBasis.NothingOwed, 0, 0, criterion.Weight, criterion.Weight),
            (0, NothingOwed.LeftOut) => new(criterion.Number, LineBasis.LeftOut, 0, 0, criterion.Weight, 0),
            _ => new(criterion.Number, LineBasis.Figure, met, all, criterion.Weight, Rounded((decimal)criterion.Weight * met / all)),
        };
    }

    private static ResultLine OfMark(Criterion criterion, Mark? mark) => new(
        criterion.Number, LineBasis.Mark, mark?.Given ?? 0, criterion.Maximum!.Value, criterion.Weight,
        Rounded((decimal)criterion.Weight * (mark?.Given ?? 0) / criterion.Maximum.Value));

    private static string? GradeOf(RoundTerms terms, decimal points) => terms.Thresholds.FirstOrDefault(threshold => points >= threshold.From)?.Grade;

    private static int RankOf(IReadOnlyList<RoundGrade> grades, string code) => grades.First(grade => grade.Code == code).Rank;

    private static decimal Rounded(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);
}
