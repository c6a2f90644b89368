using Platform.Domain.Appraisals;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>What each rule set asks for decides which rounds its bureau can hold, and by what.</summary>
public sealed class OpeningARound
{
    [Theory]
    [InlineData("agriculture", "AGR-AP-1:half-year AGR-AP-2:year AGR-AP-6:year")]
    [InlineData("education-city", "EJA-AP-1:year EJA-AP-2:year EJA-AP-3:year EJA-AP-4:year,half-year")]
    [InlineData("education-county", "EJY-AP-1:year,half-year")]
    [InlineData("finance", "FIN-AP-1:year,half-year FIN-AP-2:year")]
    [InlineData("meteorology", "MET-AP-1:year,half-year")]
    [InlineData("natural-resources", "NAT-AP-1:year NAT-AP-3:year")]
    public void The_cycles_are_those_of_the_rules_that_the_bureau_holds_itself(string template, string cycles) =>
        string.Join(' ', RoundCycles.Of(Packs.Template(template)).Select(cycle => $"{cycle.Id}:{string.Join(',', RoundCycles.PeriodsOf(cycle))}")).ShouldBe(cycles);

    [Theory]
    [InlineData("agriculture", "AGR-AP-2", 0, false, false)]
    [InlineData("education-city", "EJA-AP-1", 4, false, true)]
    [InlineData("finance", "FIN-AP-1", 0, false, false)]
    [InlineData("meteorology", "MET-AP-1", 0, false, false)]
    [InlineData("natural-resources", "NAT-AP-1", 0, true, false)]
    public void Grades_scoring_and_what_follows_from_falsification_are_those_of_the_rules(string template, string cycle, int grades, bool bothKinds, bool falsification)
    {
        var opened = Appraising.Round.Nothing().When(r => OpenRoundDecider.Decide(Appraising.Opening(template, cycle), r, Appraising.By())).RecordsOne<RoundOpened>();

        (opened.Grades.Count, opened.BothKinds, opened.Falsification is not null).ShouldBe((grades, bothKinds, falsification));
    }

    [Fact]
    public void The_four_grades_come_best_first_and_the_consequence_with_its_article_and_measures()
    {
        Appraising.Opened.Grades.Select(grade => grade.TitleZh).ShouldBe(["优秀", "良好", "合格", "不合格"]);
        (Appraising.Opened.Falsification!.Article, string.Join(' ', Appraising.Opened.Falsification.Measures))
            .ShouldBe(("8", "circulated-criticism legal-disciplinary-accountability"));
    }

    [Theory]
    [InlineData("finance", "EJA-AP-1", "year", "/cycleId")]
    [InlineData("natural-resources", "NAT-AP-2", "year", "/cycleId")]
    [InlineData("agriculture", "AGR-AP-3", "year", "/cycleId")]
    [InlineData("agriculture", "AGR-AP-2", "half-year", "/period")]
    [InlineData("education-city", "EJA-AP-1", "half-year", "/period")]
    public void A_cycle_that_the_rules_do_not_ask_of_the_bureau_is_refused(string template, string cycle, string period, string pointer) =>
        Appraising.Round.Nothing().When(r => OpenRoundDecider.Decide(Appraising.Opening(template, cycle, period), r, Appraising.By()))
            .IsRefused<RulesAskForNoSuchCycle>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe(pointer);

    [Fact]
    public void Rules_that_say_nothing_of_appraisal_ask_for_no_round()
    {
        var silent = Packs.Template("finance") with { Appraisal = null };
        RoundCycles.Of(silent).ShouldBeEmpty();
        RoundCycles.Of(silent with { Appraisal = Packs.Template("finance").Appraisal! with { Exists = false } }).ShouldBeEmpty();
    }
}
