using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Ledgers;

namespace Platform.Domain.Tests.Compliance;

/// <summary>A past half-year of one unit, known by imported acts alone.</summary>
public sealed class JudgingImportedHistory
{
    [Fact]
    public void An_act_in_the_window_fulfils_the_duty() => Judge([Duty.Periodic], Act(6, 20)).ShouldBe([OccurrenceStatus.Fulfilled]);

    [Fact]
    public void An_act_after_the_due_day_is_late_and_after_the_closing_made_up()
    {
        Judge([Duty.Periodic], Act(7, 10)).ShouldBe([OccurrenceStatus.Late]);
        Judge([Duty.Periodic], Act(8, 20)).ShouldBe([OccurrenceStatus.MadeUp]);
    }

    [Fact]
    public void Without_an_act_it_was_missed() => Judge([Duty.Periodic]).ShouldBe([OccurrenceStatus.Missed]);

    [Fact]
    public void Another_unit_s_act_and_another_duty_s_act_count_for_nothing() =>
        Judge([Duty.Periodic], Act(6, 20) with { UnitId = DeterministicId.From("other") }, Act(6, 20) with { ObligationId = "X-O-999" }).ShouldBe([OccurrenceStatus.Missed]);

    [Fact]
    public void The_one_post_that_owes_it_gets_the_verdict() =>
        Judge([Duty.Periodic with { PostId = DeterministicId.From("post") }], Act(6, 20)).ShouldBe([OccurrenceStatus.Fulfilled]);

    [Fact]
    public void Of_several_posts_nobody_can_say_whose_act_it_was() =>
        Judge([ForPost("one"), ForPost("another")], Act(6, 20)).ShouldBe([OccurrenceStatus.NoVerdict, OccurrenceStatus.NoVerdict]);

    [Fact]
    public void What_has_no_due_day_is_not_judged() =>
        Judge([Duty.Regular], Act(6, 20)).ShouldBe([OccurrenceStatus.NoVerdict]);

    [Fact]
    public void What_has_to_exist_is_fulfilled_by_an_act_and_not_judged_without()
    {
        Judge([Duty.Standing], Act(6, 20)).ShouldBe([OccurrenceStatus.Fulfilled]);
        Judge([Duty.Standing]).ShouldBe([OccurrenceStatus.NoVerdict]);
    }

    [Fact]
    public void The_order_of_acts_changes_nothing()
    {
        var twice = Duty.Periodic with { RequiredCount = 2 };
        Judge([twice], Act(7, 10), Act(3, 1)).ShouldBe(Judge([twice], Act(3, 1), Act(7, 10)));
        Judge([twice], Act(7, 10), Act(3, 1)).ShouldBe([OccurrenceStatus.Late]);
    }

    private static IEnumerable<OccurrenceStatus> Judge(IReadOnlyList<PlannedOccurrence> duties, params HistoryAct[] acts) =>
        HistoryVerdicts.Of(duties.Select(terms => (Duty.UnitId, terms)), acts, new(2026, 9, 1)).Select(duty => duty.Status);

    private static HistoryAct Act(int month, int day) => new(Duty.UnitId, Duty.Periodic.ObligationId, new(2026, month, day));

    private static PlannedOccurrence ForPost(string name) => Duty.Periodic with { Id = DeterministicId.From(name), PostId = DeterministicId.From("post", name) };
}
