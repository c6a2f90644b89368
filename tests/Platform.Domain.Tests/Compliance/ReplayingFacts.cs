using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Ledgers;

namespace Platform.Domain.Tests.Compliance;

/// <summary>One study in the first half-year, laid against other rules.</summary>
public sealed class ReplayingFacts
{
    private static readonly DutyOwner Owner = Replay.OwnerOf(Duty.UnitId, Duty.Periodic);

    [Fact]
    public void The_same_rules_give_the_same_verdict() => Under(Duty.Periodic, Act(Day(6, 20))).ShouldBe([OccurrenceStatus.Fulfilled]);

    [Fact]
    public void A_longer_closing_grace_makes_a_made_up_duty_late()
    {
        Under(Duty.Periodic, Act(Day(7, 20))).ShouldBe([OccurrenceStatus.MadeUp]);
        Under(Duty.Periodic with { ClosesOn = Day(7, 30) }, Act(Day(7, 20))).ShouldBe([OccurrenceStatus.Late]);
    }

    [Fact]
    public void Two_acts_instead_of_one_leave_a_miss() => Under(Duty.Periodic with { RequiredCount = 2 }, Act(Day(6, 20))).ShouldBe([OccurrenceStatus.Missed]);

    [Fact]
    public void Quarters_instead_of_a_half_year_take_each_act_in_its_own() =>
        Replay.Of([(Duty.UnitId, Quarter(1)), (Duty.UnitId, Quarter(4))], [Act(Day(5, 10))], Day(9, 1)).Select(duty => duty.Status)
            .ShouldBe([OccurrenceStatus.Missed, OccurrenceStatus.Fulfilled]);

    [Fact]
    public void A_late_act_goes_to_the_last_window_that_the_first_one_covered() =>
        Replay.Of([(Duty.UnitId, Quarter(1)), (Duty.UnitId, Quarter(4))], [Act(Day(7, 5))], Day(9, 1)).Select(duty => duty.Status)
            .ShouldBe([OccurrenceStatus.Missed, OccurrenceStatus.Late]);

    [Fact]
    public void What_waits_for_confirmation_waits_under_other_rules_too() =>
        Under(Duty.Periodic, Act(Day(6, 20)) with { Confirmed = false }).ShouldBe([OccurrenceStatus.Submitted]);

    [Fact]
    public void A_waiver_holds_for_what_lies_in_its_window() =>
        Replay.Of(
            [(Duty.UnitId, Quarter(1)), (Duty.UnitId, Duty.Periodic with { Id = DeterministicId.From("year"), WindowTo = Day(12, 31), DueOn = Day(12, 31), ClosesOn = null })],
            [new(Owner, Duty.From, Duty.Due, [], false, OccurrenceStatus.Waived)], Day(9, 1)).Select(duty => duty.Status)
            .ShouldBe([OccurrenceStatus.Waived, OccurrenceStatus.Pending]);

    [Fact]
    public void Another_owner_s_acts_count_for_nothing() =>
        Under(Duty.Periodic, Act(Day(6, 20)) with { Owner = Owner with { UnitId = DeterministicId.From("other") } }).ShouldBe([OccurrenceStatus.Missed]);

    private static IEnumerable<OccurrenceStatus> Under(PlannedOccurrence terms, RecordedDuty recorded) =>
        Replay.Of([(Duty.UnitId, terms)], [recorded], Day(9, 1)).Select(duty => duty.Status);

    private static RecordedDuty Act(DateOnly on) => new(Owner, Duty.From, Duty.Due, [on], true, null);

    private static PlannedOccurrence Quarter(int firstMonth)
    {
        var last = Day(firstMonth, 1).AddMonths(3).AddDays(-1);
        return Duty.Periodic with
        {
            Id = DeterministicId.From($"quarter {firstMonth}"),
            WindowKey = $"2026-Q{firstMonth}",
            WindowFrom = Day(firstMonth, 1),
            WindowTo = last,
            DueOn = last,
            ClosesOn = last.AddDays(15),
        };
    }

    private static DateOnly Day(int month, int day) => new(2026, month, day);
}
