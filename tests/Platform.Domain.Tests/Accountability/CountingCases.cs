using System.Globalization;
using Platform.Domain.Accountability;

namespace Platform.Domain.Tests.Accountability;

/// <summary>Numbers of cases for those who are named in none: no small one is shown, and none can be reckoned.</summary>
public sealed class CountingCases
{
    private static readonly CaseFigure Few = CaseFigure.Not(WithheldBecause.FewerThanFive);
    private static readonly CaseFigure Kept = CaseFigure.Not(WithheldBecause.ToProtect);

    [Fact]
    public void With_fewer_than_five_in_all_no_number_is_told_but_nought()
    {
        Of(1, new CaseStepTally("notice", 3, 1)).ShouldBe(new CaseFigures(Few, Few, Few, Few, null));
        Of(0, new CaseStepTally("notice", 4, 0)).ShouldBe(new CaseFigures(Few, Few, Few, Few, null));
        var none = Of(0);
        (none.Total, none.Open, none.Ended, none.Overdue).ShouldBe((Told(0), Told(0), Told(0), Told(0)));
        none.BySteps.ShouldBeEmpty();
    }

    [Fact]
    public void A_small_part_takes_the_other_part_with_it_so_that_the_total_does_not_give_it_away()
    {
        Of(3, new CaseStepTally("notice", 20, 10)).ShouldBe(new CaseFigures(Told(23), Kept, Kept, Kept, null));
        Of(20, new CaseStepTally("notice", 3, 0)).ShouldBe(new CaseFigures(Told(23), Kept, Kept, Kept, null));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void A_few_that_are_overdue_are_not_told_and_nor_are_all_but_a_few(int overdue)
    {
        var figures = Of(0, new CaseStepTally("notice", 10, overdue));

        (figures.Open, figures.Overdue).ShouldBe((Told(10), Kept));
        figures.BySteps.ShouldBe([new("notice", 10, Kept)]);
    }

    [Fact]
    public void Steps_are_told_where_none_of_them_is_small_and_their_clocks_where_none_of_those_is()
    {
        Of(5, new("notice", 5, 0), new("review", 6, 6)).BySteps.ShouldBe([new("notice", 5, Told(0)), new("review", 6, Told(6))]);
        Of(5, new("notice", 7, 2), new("review", 7, 4)).ShouldSatisfyAllConditions(
            figures => figures.Overdue.ShouldBe(Told(6)), figures => figures.BySteps.ShouldBe([new("notice", 7, Kept), new("review", 7, Kept)]));
        Of(5, new("notice", 9, 0), new("review", 1, 0)).ShouldSatisfyAllConditions(figures => figures.Open.ShouldBe(Told(10)), figures => figures.BySteps.ShouldBeNull());
    }

    [Fact]
    public void Whatever_is_shown_no_small_number_can_be_reckoned_from_it()
    {
        const int Most = 13;
        var readings = new Dictionary<string, List<int[]>>();
        foreach (var (first, second, ended) in Bureaus(Most))
        {
            var shown = CaseFigures.Of([.. new[] { first, second }.Where(step => step.Count > 0)], ended);
            ref var alike = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(readings, Words(shown), out _);
            (alike ??= []).Add(Numbers(first, second, ended));
        }

        readings.Count.ShouldBeGreaterThan(100);
        foreach (var (shown, alike) in readings)
        {
            for (var number = 0; number < alike[0].Length; number++)
            {
                var values = alike.Select(each => each[number]).Distinct().ToList();
                (values is [> 0 and < CaseFigures.Least]).ShouldBeFalse($"{shown} gives number {number} away: {string.Join(',', values)}");
            }
        }
    }

    // Every bureau with two steps and so many cases; the total is shown, so that all that could look alike are among them.
    private static IEnumerable<(CaseStepTally First, CaseStepTally Second, int Ended)> Bureaus(int most) =>
        from first in Enumerable.Range(0, most + 1)
        from second in Enumerable.Range(0, most + 1 - first)
        from ended in Enumerable.Range(0, most + 1 - first - second)
        from late in Enumerable.Range(0, first + 1)
        from later in Enumerable.Range(0, second + 1)
        select (new CaseStepTally("notice", first, late), new CaseStepTally("review", second, later), ended);

    // What somebody might want to know: the numbers, their sums and what they leave.
    private static int[] Numbers(CaseStepTally first, CaseStepTally second, int ended)
    {
        var (open, late) = (first.Count + second.Count, first.Overdue + second.Overdue);
        return
        [
            open + ended, open, ended, late, open - late, first.Count, second.Count, first.Overdue, second.Overdue, first.Count - first.Overdue, second.Count - second.Overdue,
        ];
    }

    private static string Words(CaseFigures figures) => string.Join(' ', [
        Word(figures.Total), Word(figures.Open), Word(figures.Ended), Word(figures.Overdue),
        .. figures.BySteps?.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Step}:{step.Count}/{Word(step.Overdue)}")) ?? ["-"],
    ]);

    private static string Word(CaseFigure figure) => figure.Value?.ToString(CultureInfo.InvariantCulture) ?? figure.Withheld!.Value.ToString();

    private static CaseFigures Of(int ended, params CaseStepTally[] steps) => CaseFigures.Of(steps, ended);

    private static CaseFigure Told(int value) => CaseFigure.Shown(value);
}
