using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Evaluations;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

/// <summary>The end of a measure's effect is recorded once, on the day after its last one.</summary>
public sealed class EndingAnEffect
{
    private static readonly DateOnly Last = Day.AddMonths(6);

    [Fact]
    public void It_is_recorded_on_the_day_after_the_last_one_and_only_once()
    {
        var walk = Decided().Served();

        Noted(walk, Last).ShouldBeEmpty();
        Noted(walk, Last.AddDays(1)).ShouldBe([new CaseEffectExpired(HeadPost, Last, Last.AddDays(1))]);
        // A sweep that comes late says so.
        Noted(walk, Last.AddDays(9)).ShouldBe([new CaseEffectExpired(HeadPost, Last, Last.AddDays(9))]);
        Sweep(walk, Last.AddDays(1)).File.Find(HeadPost)!.EffectExpiredOn.ShouldBe(Last.AddDays(1));
        Noted(walk, Last.AddDays(2)).ShouldBeEmpty();
        // Without an end there is none to record.
        walk.File.Find(Section)!.EffectExpiredOn.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_recorded_of_a_decision_that_was_not_served()
    {
        var walk = Decided();

        Noted(walk, Last.AddDays(1)).ShouldBeEmpty();
        walk.As(Ida, (file, by) => SkipStepDecider.Decide(new(CaseStep.Service, "当事人已去世"), file, by));
        Noted(walk, Last.AddDays(1)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_suspension_and_the_closing_prolong_no_measure_and_the_frozen_hash_stays()
    {
        var suspended = Decided().Served().As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by));
        Noted(suspended, Last.AddDays(1)).Count.ShouldBe(1);

        var closed = Decided().Served().Accepted().Executed().Closed();
        var frozen = closed.File.FrozenSha256;
        var after = Sweep(closed, Last.AddDays(1)).File;
        (after.Status, after.FrozenSha256, after.Find(HeadPost)!.EffectExpiredOn).ShouldBe((CaseStatus.Closed, frozen, Last.AddDays(1)));
    }

    [Fact]
    public void What_a_review_puts_in_its_place_has_an_end_of_its_own()
    {
        var walk = Decided().Served().As(Hal, (file, by) => AskForReviewDecider.Decide(new(HeadPost, "过重"), file, by));
        Sweep(walk, Last.AddDays(1)).Today = Last.AddDays(2);
        var upheld = Review(ReviewOutcome.Upheld, null);
        var changed = Review(ReviewOutcome.Changed, Measures(HeadPost, "lighter", "criticism-education") with { EffectUntil = Last.AddMonths(1) });

        upheld.Find(HeadPost)!.EffectExpiredOn.ShouldBe(Last.AddDays(1));
        changed.Find(HeadPost)!.EffectExpiredOn.ShouldBeNull();
        NoteEffectExpiryDecider.Decide(changed, Last.AddMonths(1).AddDays(1)).ShouldBeOfType<Decision<CaseEvent>.Accepted>().Events
            .ShouldBe([new CaseEffectExpired(HeadPost, Last.AddMonths(1), Last.AddMonths(1).AddDays(1))]);
        var revoked = Review(ReviewOutcome.Revoked, null);
        NoteEffectExpiryDecider.Decide(revoked, Last.AddYears(1)).ShouldBeOfType<Decision<CaseEvent>.Accepted>().Events.ShouldBeEmpty();

        AccountabilityCase Review(ReviewOutcome outcome, SubjectDecision? instead) => AccountabilityCase.Evolve(
            walk.File, walk.When(Rea, (file, by) => DecideReviewDecider.Decide(new(HeadPost, outcome, instead, "复核意见", Finance, true), file, by)).RecordsOne<CaseReviewed>())!;
    }

    [Fact]
    public void The_record_of_a_candidate_says_that_it_has_ended()
    {
        var walk = Decided().Served();

        CandidateRecords.Of(Hal, [walk.File], [], Last).Decisions.ShouldHaveSingleItem().EffectExpiredOn.ShouldBeNull();
        CandidateRecords.Of(Hal, [Sweep(walk, Last.AddDays(1)).File], [], Last.AddDays(1)).Decisions.ShouldHaveSingleItem().EffectExpiredOn.ShouldBe(Last.AddDays(1));
    }

    // The head's measures have an end, those of the leading team none.
    private static Walk Decided() => new Walk().ToDecision().Decided(of: subject =>
        Measures(subject.Subject.Key, "lighter", "written-self-criticism") with { EffectUntil = subject.Subject.Key == HeadPost ? Last : null });

    private static IReadOnlyList<CaseEvent> Noted(Walk walk, DateOnly today) =>
        NoteEffectExpiryDecider.Decide(walk.File, today).ShouldBeOfType<Decision<CaseEvent>.Accepted>().Events;

    // The sweep has no person.
    private static Walk Sweep(Walk walk, DateOnly today) => walk.As(Guid.Empty, (file, _) => NoteEffectExpiryDecider.Decide(file, today));
}
