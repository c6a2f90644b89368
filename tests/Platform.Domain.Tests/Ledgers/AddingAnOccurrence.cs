using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

public sealed class AddingAnOccurrence
{
    private static readonly DeciderSpec<YearPlan, YearPlanEvent> given = new(YearPlan.Evolve);
    private static readonly YearOpened Opened = new(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, []);
    private static readonly DateOnly Day = Duty.Triggered.WindowFrom;

    [Fact]
    public void What_happened_makes_a_duty_due() =>
        given.History(Opened).When(Add(Day, Day))
            .Records(new OccurrenceAdded(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, Duty.Triggered, Day, "上级专项部署"))!
            .Occurrences[Duty.Triggered.Id].ShouldBe(Duty.Triggered);

    [Fact]
    public void It_has_to_have_happened() => given.History(Opened).When(Add(Day, Day.AddDays(-1))).IsRefused<TriggerIsInTheFuture>().OccurredOn.ShouldBe(Day);

    /// <summary>The people of these tests work at nine in the morning in Asia/Shanghai.</summary>
    [Fact]
    public void A_time_of_day_has_to_have_come()
    {
        given.History(Opened).When(Add(Day, Day, new(9, 1))).IsRefused<TriggerIsInTheFuture>();
        given.History(Opened).When(Add(Day, Day, new(9, 0))).RecordsOne<OccurrenceAdded>().OccurredAt.ShouldBe(new TimeOnly(9, 0));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2027)]
    public void It_belongs_to_the_ledger_of_its_own_year(int year) =>
        given.History(Opened).When(Add(new(year, 6, 29), new(2027, 12, 31))).IsRefused<TriggerIsOutsideTheYear>().Year.ShouldBe(2026);

    [Fact]
    public void The_first_and_the_last_day_are_in_the_year()
    {
        given.History(Opened).When(Add(new(2026, 1, 1), new(2026, 12, 31))).RecordsOne<OccurrenceAdded>();
        given.History(Opened).When(Add(new(2026, 12, 31), new(2026, 12, 31))).RecordsOne<OccurrenceAdded>();
    }

    private static Func<YearPlan?, Decision<YearPlanEvent>> Add(DateOnly on, DateOnly today, TimeOnly? at = null) =>
        p => AddOccurrenceDecider.Decide(new(Duty.Triggered, on, "上级专项部署", at), p!, Duty.By(Duty.Ana, today));
}
