using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>What becomes of a duty when the unit or post that owes it ends (matrix U13 and U15).</summary>
public sealed class CarryingOver
{
    private static readonly Guid Next = DeterministicId.From("next unit");
    private static readonly Guid NextPost = DeterministicId.From("next post");
    private static readonly DateOnly On = From.AddDays(60);
    private static readonly OccurrenceTransferred Transferred =
        new(((OccurrenceBegun)Begun).UnitId, null, Next, NextPost, On, WithdrawalCause.UnitReorganised, "机构整合");

    private static readonly OccurrenceWithdrawn Withdrawn = new(WithdrawalCause.UnitReorganised, "机构整合", null);

    [Fact]
    public void An_open_duty_goes_to_the_successor_with_what_is_recorded_on_it()
    {
        var duty = Given.History(Begun, Act(From)).When(Carry(OpenDutiesRule.GoToSuccessor)).Records(Transferred)!;

        (duty.UnitId, duty.Terms.PostId).ShouldBe((Next, NextPost));
        duty.Acts.Count.ShouldBe(1);
        duty.Performers.ShouldBe([Ana]);
    }

    [Fact]
    public void What_the_successor_owes_anyway_lapses_and_the_rest_goes()
    {
        Given.History(Begun).When(Carry(OpenDutiesRule.GoUnlessOwed, owesTheSame: true)).Records(Withdrawn, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));
        Given.History(Begun).When(Carry(OpenDutiesRule.GoUnlessOwed)).Records(Transferred);
        Given.History(Begun).When(Carry(OpenDutiesRule.GoToSuccessor, owesTheSame: true)).Records(Transferred);
    }

    [Fact]
    public void A_duty_lapses_or_stays_where_that_is_chosen()
    {
        Given.History(Begun).When(Carry(OpenDutiesRule.Lapse)).Records(Withdrawn, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));
        Given.History(Begun).When(Carry(OpenDutiesRule.Stay)).RecordsNothing();
    }

    [Theory]
    [InlineData(OpenDutiesRule.GoToSuccessor)]
    [InlineData(OpenDutiesRule.GoUnlessOwed)]
    [InlineData(OpenDutiesRule.Lapse)]
    public void What_has_a_result_waits_for_one_or_was_due_before_stays_with_who_owed_it(OpenDutiesRule rule)
    {
        Given.History(ConfirmedFor(From, OccurrenceStatus.Fulfilled)).When(Carry(rule)).RecordsNothing();
        Given.History(SubmittedFor(From)).When(Carry(rule)).RecordsNothing();
        Given.History(Missed).When(Carry(rule)).RecordsNothing();
        Given.History(BegunAs(Regular), Act(From)).When(Carry(rule)).RecordsNothing();
        Given.History(Begun).When(Carry(rule, on: Due.AddDays(1), today: Due.AddDays(1))).RecordsNothing();
    }

    [Fact]
    public void A_duty_that_falls_due_on_the_first_day_of_the_new_order_is_carried() =>
        Given.History(Begun).When(Carry(OpenDutiesRule.GoToSuccessor, on: Due, today: Due)).Records(Transferred with { On = Due });

    [Fact]
    public void Without_a_successor_nothing_goes_to_one()
    {
        Given.History(Begun).When(o => CarryDutyDecider.Decide(new(OpenDutiesRule.GoToSuccessor, On, null, "机构整合"), o!, By(Reviewer, On))).IsRefused<SuccessorIsMissing>();
        Given.History(Begun).When(o => CarryDutyDecider.Decide(new(OpenDutiesRule.Lapse, On, null, "机构整合"), o!, By(Reviewer, On)))
            .Records(Withdrawn, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Carry(OpenDutiesRule rule, bool owesTheSame = false, DateOnly? on = null, DateOnly? today = null) =>
        o => CarryDutyDecider.Decide(new(rule, on ?? On, new(Next, NextPost, owesTheSame), "机构整合"), o!, By(Reviewer, today ?? On));
}
