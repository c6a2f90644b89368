using Platform.Domain.Ledgers;

namespace Platform.Domain.Tests.Ledgers;

public sealed class NamingTheStateOfADay
{
    [Theory]
    [InlineData("2025-12-31", "not-due")]
    [InlineData("2026-01-01", "open")]
    [InlineData("2026-05-30", "open")]
    [InlineData("2026-05-31", "due-soon")]
    [InlineData("2026-06-30", "due-soon")]
    public void A_pending_duty_is_named_by_the_calendar(string day, string state) =>
        StateOnDay.Of(OccurrenceStatus.Pending, Duty.From, Duty.Due, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).ShouldBe(state);

    [Fact]
    public void Where_nothing_falls_due_nothing_is_due_soon() =>
        StateOnDay.Of(OccurrenceStatus.Pending, Duty.From, null, new(2026, 12, 31)).ShouldBe("open");

    [Fact]
    public void Every_other_status_is_its_own_word_on_any_day()
    {
        var words = Enum.GetValues<OccurrenceStatus>().Where(status => status != OccurrenceStatus.Pending)
            .Select(status => StateOnDay.Of(status, Duty.From, Duty.Due, new(2020, 1, 1))).ToList();

        words.ShouldBe(["submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "withdrawn", "no-verdict"]);
    }
}
