using CsCheck;
using Platform.Domain.Appraisals;
using Platform.Domain.Inspections;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>The result is arithmetic over what was recorded: the same for everybody, in whatever order it is given.</summary>
public sealed class ComputingAResult
{
    private static readonly IReadOnlyList<RoundGrade> Grades = Appraising.Opened.Grades;

    private static readonly Gen<RoundTerms> Terms =
        from first in Gen.Int[1, 98]
        from second in Gen.Int[1, 99 - first]
        from maximum in Gen.Int[1, 50]
        from rule in Gen.Bool
        from points in Gen.Int[0, 100]
        from grade in Gen.Int[0, 3]
        select Appraising.Terms with
        {
            WhereNothingIsOwed = rule ? NothingOwed.FullPoints : NothingOwed.LeftOut,
            Criteria =
            [
                Appraising.Terms.Criteria[0] with { Weight = first }, Appraising.Terms.Criteria[1] with { Weight = second, Maximum = maximum },
                Appraising.Terms.Criteria[2] with { Weight = 100 - first - second, Maximum = 20 },
            ],
            Caps = [new("points", CapKind.Veto, "分数上限", null, points), new("grade", CapKind.Veto, "等次上限", Appraising.Opened.Grades[grade].Code, null)],
        };

    private static readonly Gen<(RoundTerms Terms, TakenFigure[] Figures, Mark[] Marks)> Entries =
        from terms in Terms
        from met in Gen.Int[0, 30]
        from not in Gen.Int[0, 30]
        from mark in Gen.Int[0, terms.Criteria[1].Maximum!.Value]
        from other in Gen.Int[0, 20]
        select (terms, new TakenFigure[] { new(1, LedgerFigures.OfDutiesOnTime, null, Appraising.Ids("met", met), Appraising.Ids("not", not)) }, new Mark[] { new(2, mark, null), new(3, other, null) });

    private static readonly StandingCap[] Caps = [new(DeterministicId.From("one"), "points"), new(DeterministicId.From("two"), "grade")];

    [Fact]
    public void Each_line_shows_what_was_found_what_it_weighs_and_what_it_gives()
    {
        var result = AppraisalResult.Of(Appraising.Terms, Grades, Appraising.Figures.Figures, Appraising.Assessment.Marks, []);

        result.Lines.ShouldBe(
        [
            new(1, LineBasis.Figure, 9, 10, 50, 45), new(2, LineBasis.Mark, 8, 10, 30, 24), new(3, LineBasis.Mark, 20, 20, 20, 20),
        ]);
        (result.Sum, result.Points, result.GradeBeforeCaps, result.Grade).ShouldBe((89, 89, "good", "good"));
    }

    [Theory]
    [InlineData(1, 3, 16.67)]
    [InlineData(2, 3, 33.33)]
    [InlineData(1, 16, 3.13)]
    public void Points_are_rounded_to_two_decimals_halves_upwards(int met, int all, double points) =>
        AppraisalResult.Of(Appraising.Terms, Grades, [new(1, "", null, Appraising.Ids("met", met), Appraising.Ids("not", all - met))], [], []).Lines[0].Points.ShouldBe((decimal)points);

    [Fact]
    public void Where_nothing_was_owed_the_terms_say_whether_it_counts_in_full_or_not_at_all()
    {
        var full = AppraisalResult.Of(Appraising.Terms, Grades, [], Appraising.Assessment.Marks, []);
        var left = AppraisalResult.Of(Appraising.Terms with { WhereNothingIsOwed = NothingOwed.LeftOut }, Grades, [], Appraising.Assessment.Marks, []);

        (full.Lines[0].Basis, full.Sum).ShouldBe((LineBasis.NothingOwed, 94));
        (left.Lines[0].Basis, left.Sum).ShouldBe((LineBasis.LeftOut, 88));
    }

    [Fact]
    public void A_cap_limits_the_grade_or_the_points_and_is_named()
    {
        StandingCap Cap(string? rule) => new(Appraising.CapId, rule);
        AppraisalResult With(params StandingCap[] caps) => AppraisalResult.Of(Appraising.Terms, Grades, Appraising.Figures.Figures, Appraising.Assessment.Marks, caps);

        With(Cap("falsified")).ShouldSatisfyAllConditions(r => r.Grade.ShouldBe("unqualified"), r => r.Points.ShouldBe(89), r => r.Caps.Single().Lowered.ShouldBeTrue());
        With(Cap("missed-report")).ShouldSatisfyAllConditions(r => r.Grade.ShouldBe("qualified"), r => r.Points.ShouldBe(70), r => r.GradeBeforeCaps.ShouldBe("good"));
        With(Cap("held-to-account"), Cap("falsified")).Grade.ShouldBe("unqualified");
        With(Cap(null)).ShouldSatisfyAllConditions(r => r.Grade.ShouldBe("good"), r => r.Caps.Single().Lowered.ShouldBeFalse());
    }

    [Fact]
    public void Neither_order_nor_repetition_changes_it_and_the_same_gives_the_same() => Entries.Sample(entry =>
    {
        var result = AppraisalResult.Of(entry.Terms, Grades, entry.Figures, entry.Marks, Caps);
        var again = AppraisalResult.Of(
            entry.Terms with { Criteria = [.. entry.Terms.Criteria.Reverse()], Caps = [.. entry.Terms.Caps.Reverse()] }, Grades, [.. entry.Figures, .. entry.Figures],
            [.. entry.Marks.Reverse()], [.. Caps.Reverse()]);

        again.Lines.ShouldBe(result.Lines);
        again.Caps.ShouldBe(result.Caps);
        (again.Sum, again.Points, again.GradeBeforeCaps, again.Grade).ShouldBe((result.Sum, result.Points, result.GradeBeforeCaps, result.Grade));
    });

    [Fact]
    public void A_cap_never_raises_and_what_names_itself_lowering_did() => Entries.Sample(entry =>
    {
        var free = AppraisalResult.Of(entry.Terms, Grades, entry.Figures, entry.Marks, []);
        var capped = AppraisalResult.Of(entry.Terms, Grades, entry.Figures, entry.Marks, Caps);

        capped.Points.ShouldBeLessThanOrEqualTo(free.Points);
        Rank(capped.Grade).ShouldBeGreaterThanOrEqualTo(Rank(free.Grade));
        capped.Caps.Any(cap => cap.Lowered).ShouldBe(capped.Points < free.Points || Rank(capped.Grade) > Rank(free.Grade));
        free.Sum.ShouldBeInRange(0, 100);
    });

    [Fact]
    public void A_figure_counts_judged_duties_of_the_period_and_keeps_them()
    {
        LedgerDuty Duty(string name, string state, int day = 100, string category = "training", string obligation = "EJA-O-001") =>
            new(DeterministicId.From(name), obligation, category, state, new DateOnly(2026, 1, 1).AddDays(day));
        LedgerDuty[] duties =
        [
            Duty("a", "fulfilled"), Duty("b", "late"), Duty("c", "missed"), Duty("d", "made-up"), Duty("e", "open"), Duty("f", "waived"), Duty("g", "overdue"),
            Duty("h", "fulfilled", -1), Duty("i", "fulfilled", 365), Duty("j", "fulfilled", category: "inspection", obligation: Finding.ObligationId), Duty("a", "fulfilled"),
        ];
        TakenFigure Take(string figure, string? category = null, DateOnly? from = null) =>
            LedgerFigures.Take(Appraising.Terms.Criteria[0] with { Figure = figure, Category = category }, duties, from ?? new(2026, 1, 1), new(2026, 12, 31));

        Named(Take(LedgerFigures.OfDutiesMet)).ShouldBe(("abj", "cd"));
        Named(Take(LedgerFigures.OfDutiesOnTime)).ShouldBe(("aj", "bcd"));
        Named(Take(LedgerFigures.OfRectificationsOnTime)).ShouldBe(("j", ""));
        Named(Take(LedgerFigures.OfDutiesMet, "training")).ShouldBe(("ab", "cd"));
        Named(Take(LedgerFigures.OfDutiesMet, from: new(2026, 5, 1))).ShouldBe(("", ""));
        LedgerFigures.Take(Appraising.Terms.Criteria[0], duties.Reverse(), new(2026, 1, 1), new(2026, 12, 31)).Met.ShouldBe(Take(LedgerFigures.OfDutiesOnTime).Met);
    }

    private static (string Met, string NotMet) Named(TakenFigure figure) => (Names(figure.Met), Names(figure.NotMet));

    private static string Names(IReadOnlyList<Guid> ids) => string.Concat("abcdefghij".Where(name => ids.Contains(DeterministicId.From($"{name}"))));

    private static int Rank(string? grade) => Grades.Single(each => each.Code == grade).Rank;
}
