using Platform.Domain.Calendar;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Calendar.Years;

namespace Platform.Domain.Tests.Calendar;

public sealed class TakingInAYear
{
    private static readonly DeciderSpec<TenantCalendar, CalendarEvent> Given = new(TenantCalendar.Evolve);
    private static readonly Guid Id = TenantCalendar.IdFor("bureau");

    [Fact]
    public void Makes_its_days_known_and_leaves_other_years_as_they_are()
    {
        var calendar = Given.History(new CalendarYearSet(Id, Of2025)).When(Set(Of2026)).Records(new CalendarYearSet(Id, Of2026))!;

        calendar.Years.Keys.ShouldBe([2025, 2026]);
        calendar.Working.IsWorkingDay(Day("2026-02-14")).ShouldBeTrue();
        calendar.Working.Knows(Day("2027-01-01")).ShouldBeFalse();
    }

    [Fact]
    public void The_same_again_is_nothing_and_a_correction_takes_its_place()
    {
        Given.History(new CalendarYearSet(Id, Of2026)).When(Set(Of2026 with { Holidays = [.. Of2026.Holidays], WorkingRestDays = [.. Of2026.WorkingRestDays] })).RecordsNothing();
        var corrected = Of2026 with { WorkingRestDays = [.. Of2026.WorkingRestDays.Skip(1)] };
        Given.History(new CalendarYearSet(Id, Of2026)).When(Set(corrected)).Records(new CalendarYearSet(Id, corrected))!
            .Working.IsWorkingDay(Day("2026-01-04")).ShouldBeFalse();
    }

    [Fact]
    public void A_new_years_holiday_may_begin_in_the_year_before() =>
        Given.Nothing().When(Set(Of2026 with { Holidays = [new("元旦", null, Day("2025-12-30"), Day("2026-01-03"))] })).RecordsOne<CalendarYearSet>();

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Given.Nothing().When(Set(new(
                2026, " ", new string('题', 101), null,
                [
                    new("", null, Day("2026-05-01"), Day("2026-05-05")), new("劳动节", null, Day("2026-05-05"), Day("2026-05-06")),
                    new("国庆节", null, Day("2026-10-07"), Day("2026-10-01")), new("元旦", null, Day("2025-12-01"), Day("2026-01-01")),
                ],
                [Day("2026-05-08"), Day("2026-05-09"), Day("2026-05-09"), Day("2026-05-02"), Day("2027-01-02")])))
            .IsRefused<CalendarYearIsNotAcceptable>().Errors.Select(error => $"{error.Pointer} {error.Code}").ShouldBe(
            [
                "/noticeNumber not-a-name", "/noticeTitle not-a-name", "/holidays/0/nameZh not-a-name", "/holidays/1/from days-overlap",
                "/holidays/2/from not-in-the-year", "/holidays/3/from not-in-the-year", "/workingRestDays/0 not-a-rest-day",
                "/workingRestDays/2 days-overlap", "/workingRestDays/3 days-overlap", "/workingRestDays/4 not-a-rest-day",
            ]);

    [Theory]
    [InlineData(1999)]
    [InlineData(2101)]
    public void A_year_out_of_range_is_refused(int year) =>
        Given.Nothing().When(Set(Of2026 with { Year = year })).IsRefused<CalendarYearIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/year");

    private static Func<TenantCalendar?, Decision<CalendarEvent>> Set(CalendarYear year) => calendar => SetCalendarYearDecider.Decide(new(Id, year), calendar);
}

public sealed class KeepingACalendarAddress
{
    private static readonly DeciderSpec<CalendarFeed, CalendarFeedEvent> Given = new(CalendarFeed.Evolve);
    private static readonly Guid Account = DeterministicId.From("account");
    private static readonly Guid Id = CalendarFeed.IdFor("bureau", Account);
    private static readonly CalendarFeedOpened Opened = new(Id, Account, "hash-1");

    [Fact]
    public void A_new_address_takes_the_place_of_the_old_one() =>
        Given.History(Opened).When(feed => CalendarFeedDecider.Open(new(Id, Account, "hash-2"), feed)).Records(new CalendarFeedOpened(Id, Account, "hash-2"))!
            .SecretHash.ShouldBe("hash-2");

    [Fact]
    public void A_revoked_address_is_none_until_another_is_opened()
    {
        Given.History(Opened).When(CalendarFeedDecider.Revoke).Records(new CalendarFeedRevoked())!.SecretHash.ShouldBeNull();
        Given.Nothing().When(CalendarFeedDecider.Revoke).RecordsNothing();
        Given.History(Opened, new CalendarFeedRevoked()).When(feed => CalendarFeedDecider.Open(new(Id, Account, "hash-1"), feed)).RecordsOne<CalendarFeedOpened>();
    }
}
