using Platform.Domain.Ledgers;

namespace Platform.Domain.Tests.Ledgers;

public sealed class DatingAnInstrument
{
    private static readonly DateOnly Review = new(2026, 9, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);
    private static readonly OccurrenceBegun Begun = Duty.BegunAs(Duty.Standing);

    [Fact]
    public void What_must_exist_has_a_day_of_review_and_a_last_day() =>
        Duty.Given.History(Begun).When(Date(Review, Last)).Records(new InstrumentDated(Review, Last, Duty.Ana))!
            .Instrument.ShouldBe(new InstrumentDates(Review, Last));

    [Fact]
    public void One_of_the_two_is_enough()
    {
        Duty.Given.History(Begun).When(Date(Review, null)).RecordsOne<InstrumentDated>();
        Duty.Given.History(Begun).When(Date(null, Last)).RecordsOne<InstrumentDated>();
    }

    [Fact]
    public void A_later_record_takes_the_place_of_an_earlier_one() =>
        Duty.Given.History(Begun, new InstrumentDated(Review, Last, Duty.Ana)).When(Date(Review.AddDays(30), Last))
            .Records(new InstrumentDated(Review.AddDays(30), Last, Duty.Ana));

    [Fact]
    public void What_is_done_and_not_kept_has_no_such_days() =>
        Duty.Given.History(Duty.Begun).When(Date(Review, Last)).IsRefused<DutyIsNoInstrument>();

    [Fact]
    public void It_is_looked_at_before_it_ends()
    {
        Duty.Given.History(Begun).When(Date(Last.AddDays(1), Last)).IsRefused<ReviewFollowsExpiry>();
        Duty.Given.History(Begun).When(Date(Last, Last)).RecordsOne<InstrumentDated>();
    }

    [Fact]
    public void What_was_waived_is_not_kept() =>
        Duty.Given.History(Begun, new OccurrenceWaived(Duty.Reviewer, "不适用"), Duty.Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived))
            .When(Date(Review, Last)).IsRefused<DutyIsSettled>();

    [Theory]
    [InlineData(OccurrenceStatus.Pending, "2026-08-01", InstrumentState.Unshown)]
    [InlineData(OccurrenceStatus.Submitted, "2026-08-01", InstrumentState.AwaitsConfirmation)]
    [InlineData(OccurrenceStatus.Fulfilled, "2026-08-31", InstrumentState.InForce)]
    [InlineData(OccurrenceStatus.Fulfilled, "2026-09-01", InstrumentState.ReviewDue)]
    [InlineData(OccurrenceStatus.Fulfilled, "2026-12-31", InstrumentState.ReviewDue)]
    [InlineData(OccurrenceStatus.Fulfilled, "2027-01-01", InstrumentState.Expired)]
    [InlineData(OccurrenceStatus.Missed, "2027-01-01", InstrumentState.Unshown)]
    public void Its_standing_follows_from_what_is_confirmed_and_from_the_day(OccurrenceStatus status, string day, string state) =>
        InstrumentState.Of(status, Review, Last, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).ShouldBe(state);

    [Fact]
    public void Without_days_it_is_in_force_as_long_as_it_is_confirmed() =>
        InstrumentState.Of(OccurrenceStatus.Fulfilled, null, null, new(2030, 1, 1)).ShouldBe(InstrumentState.InForce);

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Date(DateOnly? review, DateOnly? last) =>
        o => DateInstrumentDecider.Decide(new(review, last), o!, Duty.By(Duty.Ana, new(2026, 3, 1)));
}
