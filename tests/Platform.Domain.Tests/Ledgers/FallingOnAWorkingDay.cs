using Platform.Domain.Calendar;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Matrix U34: where the bureau decides so, a due day of rest falls on a working day instead.</summary>
public sealed class FallingOnAWorkingDay
{
    // 30 June 2029 is a Saturday, 31 December 2028 a Sunday before the New Year's holiday.
    private static readonly DateOnly Saturday = new(2029, 6, 30);
    private static readonly DateOnly Sunday = new(2028, 12, 31);

    private static readonly WorkingCalendar NewYear = new(
        [new CalendarYear(2029, "notice", "title", null, [new Holiday("元旦", null, new(2029, 1, 1), new(2029, 1, 2))], [])]);

    [Theory]
    [InlineData("none", "2029-06-30")]
    [InlineData("next-working-day", "2029-07-02")]
    [InlineData("previous-working-day", "2029-06-29")]
    public void The_rule_of_the_bureau_says_where(string rule, string day)
    {
        var fallen = Fall(Due(Saturday), rule, WorkingCalendar.Unknown);

        fallen.DueOn.ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", null));
        fallen.ClosesOn.ShouldBe(fallen.DueOn!.Value.AddDays(15));
        (fallen.WindowFrom, fallen.WindowTo, fallen.Id).ShouldBe((Due(Saturday).WindowFrom, Saturday, Due(Saturday).Id));
    }

    [Fact]
    public void Holidays_of_the_calendar_are_days_of_rest_too() =>
        Fall(Due(Sunday), "next-working-day", NewYear).DueOn.ShouldBe(new(2029, 1, 3));

    [Fact]
    public void A_working_day_a_duty_without_a_day_and_one_without_a_verdict_stay()
    {
        foreach (var duty in new[] { Due(new(2026, 6, 30)), Due(Saturday) with { DueOn = null, ClosesOn = null }, Due(Saturday) with { Verdict = Verdicts.None } })
        {
            Fall(duty, "next-working-day", WorkingCalendar.Unknown).ShouldBe(duty);
        }
    }

    [Fact]
    public void Nothing_is_due_before_its_window_begins() =>
        Fall(Due(Saturday) with { WindowFrom = Saturday }, "previous-working-day", WorkingCalendar.Unknown).DueOn.ShouldBe(Saturday);

    private static DerivedOccurrence Fall(DerivedOccurrence derived, string rule, WorkingCalendar calendar)
    {
        SchemeSettings.WorkingDayRules.Contains(rule).ShouldBeTrue();
        return WorkingDueDay.Fall(derived, rule, 15, calendar);
    }

    private static DerivedOccurrence Due(DateOnly day) => new()
    {
        Id = DeterministicId.From("duty"),
        ObligationId = "FIN-O-001",
        Article = "9",
        CadenceKind = CadenceKinds.Periodic,
        WindowKey = "half",
        WindowFrom = new(day.Year, 1, 1),
        WindowTo = day,
        DueOn = day,
        ClosesOn = day.AddDays(15),
        RequiredCount = 1,
        Verdict = Verdicts.PerWindow,
        AttestationOnly = false,
        EvidenceKinds = ["minutes"],
        Strength = Strengths.Must,
    };
}
