using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class RecordingAnAct
{
    [Fact]
    public void An_act_counts_for_the_duty_and_leaves_its_status()
    {
        var after = Given.History(Begun).When(Record(Due)).Records(Act(Due))!;

        after.Status.ShouldBe(OccurrenceStatus.Pending);
        after.CompletedOn.ShouldBe(Due);
    }

    [Fact]
    public void The_day_on_which_the_number_was_reached_counts_in_whatever_order_acts_are_recorded()
    {
        var two = BegunAs(Periodic with { RequiredCount = 2 });
        var later = new ActRecorded(SecondAct, Due.AddDays(3), Minutes, Ana);

        Given.History(two, later).State!.CompletedOn.ShouldBeNull();
        Given.History(two, later, Act(Due)).State!.CompletedOn.ShouldBe(Due.AddDays(3));
        Given.History(two, Act(Due), later).State!.CompletedOn.ShouldBe(Due.AddDays(3));
    }

    [Fact]
    public void Tomorrow_has_not_happened() => Given.History(Begun).When(Record(Due.AddDays(1), today: Due)).IsRefused<ActIsInTheFuture>();

    [Fact]
    public void An_act_before_the_period_belongs_to_another_duty()
    {
        Given.History(Begun).When(Record(From)).Records(Act(From));
        Given.History(Begun).When(Record(From.AddDays(-1))).IsRefused<ActPrecedesTheWindow>().WindowFrom.ShouldBe(From);
    }

    [Fact]
    public void An_act_after_the_period_is_taken_where_it_can_be_late()
    {
        Given.History(Begun).When(Record(Closes.AddDays(30))).Records(Act(Closes.AddDays(30)));
        Given.History(Missed).When(Record(Closes.AddDays(30))).Records(Act(Closes.AddDays(30)));
    }

    [Fact]
    public void An_act_after_the_period_is_refused_where_nothing_falls_due()
    {
        var newYear = new DateOnly(2027, 1, 1);

        foreach (var terms in new[] { Regular, Standing })
        {
            Given.History(BegunAs(terms)).When(Record(newYear.AddDays(-1))).Records(Act(newYear.AddDays(-1)));
            Given.History(BegunAs(terms)).When(Record(newYear)).IsRefused<ActFollowsTheWindow>().WindowTo.ShouldBe(newYear.AddDays(-1));
        }
    }

    [Fact]
    public void What_answers_an_event_of_December_may_be_done_in_January() // U6: without hours no act is late.
    {
        var withoutHours = Regular with { CadenceKind = "per-event", WindowFrom = new(2026, 12, 31) };

        Given.History(BegunAs(withoutHours)).When(Record(new(2027, 1, 2))).Records(Act(new(2027, 1, 2)));
    }

    [Fact]
    public void A_settled_duty_takes_no_acts()
    {
        Given.History(Begun, new OccurrenceWaived(Reviewer, "不适用"), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived))
            .When(Record(Due)).IsRefused<DutyIsSettled>();
        Given.History(BegunAs(Regular), new NoEventDeclared(Ana, "本期无事项"), Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.DeclaredNone))
            .When(Record(Due)).IsRefused<DutyIsSettled>();
    }

    [Fact]
    public void What_waits_for_confirmation_is_not_added_to() =>
        Given.History(SubmittedFor(Due)).When(o => RecordActDecider.Decide(new(SecondAct, Due, Minutes), o!, By(Ana, Due))).IsRefused<DutyAwaitsConfirmation>();

    [Fact]
    public void A_duty_attested_by_the_institution_takes_no_evidence_that_could_hold_more() // U40
    {
        var attested = BegunAs(Periodic with { AttestationOnly = true, EvidenceKinds = ["unit-attestation", "plan"] });

        Given.History(attested).When(Record(Due, kinds: ["unit-attestation", "photo"])).IsRefused<EvidenceKindNotPermitted>()
            .ShouldSatisfyAllConditions(r => r.Kinds.ShouldBe(["photo"]), r => r.Permitted.ShouldBe(["unit-attestation", "plan"]));
        string[] plan = ["plan"];
        Given.History(attested).When(Record(Due, kinds: plan)).Records(new ActRecorded(FirstAct, Due, plan, Ana));
        Given.History(Begun).When(Record(Due, kinds: Photo)).Records(new ActRecorded(FirstAct, Due, Photo, Ana));
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Record(DateOnly on, DateOnly? today = null, string[]? kinds = null) =>
        o => RecordActDecider.Decide(new(FirstAct, on, kinds ?? Minutes), o!, By(Ana, today ?? on));
}
