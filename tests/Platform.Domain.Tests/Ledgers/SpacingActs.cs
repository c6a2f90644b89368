using CsCheck;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Matrix E1: a number of acts, and where the bureau asks for it, days between them.</summary>
public sealed class SpacingActs
{
    private static readonly PlannedOccurrence Twice = Periodic with { RequiredCount = 2, MinSpacingDays = 30 };

    [Fact]
    public void Acts_that_lie_too_close_count_once()
    {
        Days(30, Due.AddDays(-29), Due).ShouldBe([Due.AddDays(-29)]);
        Days(30, Due.AddDays(-30), Due).ShouldBe([Due.AddDays(-30), Due]);
        Days(30, Due, Due.AddDays(-40), Due.AddDays(-20)).ShouldBe([Due.AddDays(-40), Due]);
        Days(null, Due, Due).ShouldBe([Due, Due]);
    }

    [Fact]
    public void A_number_reached_without_the_days_between_is_not_handed_in()
    {
        Given.History(BegunAs(Twice), On(FirstAct, Due.AddDays(-10)), On(SecondAct, Due)).When(Submit)
            .IsRefused<ActsAreTooClose>().ShouldBe(new ActsAreTooClose(1, 2, 30));
        Given.History(BegunAs(Twice), On(FirstAct, Due.AddDays(-10))).When(Submit).IsRefused<NotEnoughActs>();
        Given.History(BegunAs(Twice), On(FirstAct, Due.AddDays(-30)), On(SecondAct, Due)).When(Submit)
            .RecordsTheFacts(typeof(OccurrenceSubmitted), typeof(StatusChanged)).CompletedOn.ShouldBe(Due);
    }

    [Fact]
    public void An_act_recorded_with_another_day_counts_by_that_day() =>
        Given.History(BegunAs(Twice), On(FirstAct, Due.AddDays(-30)), On(SecondAct, Due), new ActSuperseded(SecondAct, DeterministicId.From("third"), Due.AddDays(-3), Minutes, Ana, "日期有误"))
            .When(Submit).IsRefused<ActsAreTooClose>();

    [Fact]
    public void It_is_asked_for_where_several_acts_are() // the setting of the bureau, not of one duty
    {
        var rules = SchemeRules.Of(Packs.Template("natural-resources"));
        var committee = new UnitFacts(DeterministicId.From("committee"), "committee", new(2020, 1, 1), null);

        var year = YearDuties.For(rules, new() { MinSpacingDays = 45 }, SchemeId, 2026, committee, []).Occurrences;

        year.ShouldContain(duty => duty.RequiredCount > 1);
        year.ShouldAllBe(duty => duty.MinSpacingDays == (duty.RequiredCount > 1 && duty.CadenceKind == CadenceKinds.Periodic ? 45 : null));
    }

    [Fact]
    public void No_other_choice_of_acts_counts_more() =>
        Gen.Select(Gen.Int[0, 60].Array[0, 9], Gen.Int[1, 20]).Sample((offsets, spacing) =>
        {
            var days = offsets.Select(From.AddDays).ToList();
            var counted = CountedActs.Days(days, spacing);

            counted.Zip(counted.Skip(1)).ShouldAllBe(pair => pair.Second.DayNumber - pair.First.DayNumber >= spacing);
            counted.Count.ShouldBe(Enumerable.Range(0, 1 << days.Count).Max(choice => Chosen(days, choice) is var some && Fits(some, spacing) ? some.Count : 0));
        });

    private static List<DateOnly> Chosen(List<DateOnly> days, int choice) => [.. days.Where((_, place) => (choice >> place & 1) == 1).Order()];

    private static bool Fits(List<DateOnly> days, int spacing) => days.Zip(days.Skip(1)).All(pair => pair.Second.DayNumber - pair.First.DayNumber >= spacing);

    private static IReadOnlyList<DateOnly> Days(int? spacing, params DateOnly[] days) => CountedActs.Days(days, spacing);

    private static ActRecorded On(Guid act, DateOnly day) => new(act, day, Minutes, Ana);

    private static Decision<OccurrenceEvent> Submit(Occurrence? o) => SubmitOccurrenceDecider.Decide(new(null), o!, By(Ana, Due));
}
