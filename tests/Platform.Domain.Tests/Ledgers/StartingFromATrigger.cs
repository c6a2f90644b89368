using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

public sealed class StartingFromATrigger
{
    private static readonly DateOnly Day = new(2026, 4, 17);
    private static readonly Guid TriggerId = DeterministicId.From("trigger");
    private static readonly SchemeRules Unseen = SchemeRules.Of(Packs.Pack(Packs.UnseenText));
    private static readonly Obligation AtFirstMoment = Unseen.Find("ARC-O-004")!;
    private static readonly Obligation Promptly = Unseen.Find("ARC-O-008")!;

    [Fact]
    public void Without_hours_there_is_neither_a_due_day_nor_a_verdict()
    {
        var occurrence = EventOccurrence.From(Promptly, new(), Day, TriggerId);

        occurrence.ShouldSatisfyAllConditions(
            o => o.WindowKey.ShouldBe("2026-04-17"),
            o => (o.WindowFrom, o.WindowTo).ShouldBe((Day, new DateOnly(2026, 12, 31))),
            o => (o.DueOn, o.ClosesOn).ShouldBe((null, null)),
            o => o.Verdict.ShouldBe(Verdicts.None),
            o => o.RequiredCount.ShouldBe(1));
    }

    [Theory]
    [InlineData(1, "2026-04-18")]
    [InlineData(24, "2026-04-18")]
    [InlineData(25, "2026-04-19")]
    [InlineData(72, "2026-04-20")]
    public void Hours_run_from_the_end_of_the_day_of_the_trigger(int hours, string dueOn)
    {
        var prompt = EventOccurrence.From(Promptly, new() { PromptlyHours = hours }, Day, TriggerId);
        var immediate = EventOccurrence.From(AtFirstMoment, new() { FirstMomentHours = hours }, Day, TriggerId);

        foreach (var o in new[] { prompt, immediate })
        {
            o.DueOn.ShouldBe(DateOnly.ParseExact(dueOn, "yyyy-MM-dd", null));
            o.WindowTo.ShouldBe(o.DueOn!.Value);
            o.ClosesOn.ShouldBe(o.DueOn.Value.AddDays(15));
            o.Verdict.ShouldBe(Verdicts.ByDate);
        }
    }

    [Fact]
    public void Each_wording_has_its_own_hours()
    {
        EventOccurrence.From(Promptly, new() { FirstMomentHours = 2 }, Day, TriggerId).DueOn.ShouldBeNull();
        EventOccurrence.From(AtFirstMoment, new() { PromptlyHours = 24 }, Day, TriggerId).DueOn.ShouldBeNull();
    }

    [Fact]
    public void What_a_text_may_ask_is_never_late()
    {
        var may = Promptly with { Strength = Strengths.May };

        EventOccurrence.From(may, new() { PromptlyHours = 24 }, Day, TriggerId).Verdict.ShouldBe(Verdicts.None);
    }

    [Fact]
    public void A_wording_without_haste_has_no_due_day()
    {
        var notStated = Promptly with { Cadence = Promptly.Cadence with { Timing = "not-stated" } };

        EventOccurrence.From(notStated, new() { PromptlyHours = 24, FirstMomentHours = 2 }, Day, TriggerId).DueOn.ShouldBeNull();
    }

    [Fact]
    public void The_same_trigger_is_one_occurrence_and_two_on_one_day_are_two()
    {
        var first = EventOccurrence.From(Promptly, new(), Day, TriggerId);

        EventOccurrence.From(Promptly, new(), Day, TriggerId).ShouldBe(first);
        EventOccurrence.From(Promptly, new(), Day, DeterministicId.From("another trigger")).Id.ShouldNotBe(first.Id);
        EventOccurrence.From(Promptly, new(), Day, TriggerId, DeterministicId.From("post")).Id.ShouldNotBe(first.Id);
    }
}
