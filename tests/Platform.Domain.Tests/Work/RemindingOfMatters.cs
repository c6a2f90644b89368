using Platform.Domain.Calendar;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;

namespace Platform.Domain.Tests.Work;

/// <summary>What waits and is no duty of the ledger, on Wednesday, 10 June 2026; the policy is the usual one.</summary>
public sealed class RemindingOfMatters
{
    private static readonly DateOnly Today = new(2026, 6, 10);
    private static readonly ReminderPolicy Usual = ReminderPolicy.Default("finance");
    private static readonly WaitingMatter Bulletin = new(NoticeKind.Bulletin, DeterministicId.From("bulletin"), DeterministicId.From("unit"), null, Today);
    private static readonly WaitingMatter Closing = Bulletin with { Kind = NoticeKind.IncidentClosing, For = EscalationTarget.UnitHead };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(5, 7)]
    [InlineData(30, 30)]
    public void It_is_told_of_at_the_steps_of_the_policy_before_its_day(int ahead, int step) =>
        On(Bulletin with { DueOn = Today.AddDays(ahead) }).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            told => told.Step.ShouldBe(step), told => told.To.ShouldBeNull());

    [Fact]
    public void It_is_not_told_of_before_the_first_step() => On(Bulletin with { DueOn = Today.AddDays(60) }).ShouldBeEmpty();

    [Theory]
    [InlineData(1, -1, EscalationTarget.UnitHead)]
    [InlineData(6, -1, EscalationTarget.UnitHead)]
    [InlineData(7, -7, EscalationTarget.UnitAbove)]
    [InlineData(99, -15, EscalationTarget.BureauOffice)]
    public void What_is_overdue_goes_up_and_only_the_last_step_that_came_is_told(int overdue, int step, EscalationTarget to) =>
        On(Bulletin with { DueOn = Today.AddDays(-overdue) }).ShouldHaveSingleItem().ShouldSatisfyAllConditions(told => told.Step.ShouldBe(step), told => told.To.ShouldBe(to));

    [Fact]
    public void What_waits_for_somebody_else_is_told_them() => On(Closing).ShouldHaveSingleItem().To.ShouldBe(EscalationTarget.UnitHead);

    [Fact]
    public void A_bureau_that_lets_nothing_go_up_is_told_of_nothing_overdue() =>
        MattersOfDay.On(Today, Usual with { Escalation = [] }, RemindersOfDay.On(Today, Usual, WorkingCalendar.Unknown), [Bulletin with { DueOn = Today.AddDays(-1) }]).ShouldBeEmpty();

    private static IReadOnlyList<MatterReminder> On(WaitingMatter matter) => MattersOfDay.On(Today, Usual, RemindersOfDay.On(Today, Usual, WorkingCalendar.Unknown), [matter]);
}
