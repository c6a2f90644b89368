using Platform.Domain.Accountability;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class DecidingACase
{
    private static readonly HashSet<Guid> Both = [Section, HeadPost];

    [Fact]
    public void A_decision_freezes_the_hash_of_the_file_as_it_stood()
    {
        var walk = new Walk().ToDecision();
        var before = walk.File.FileSha256;

        walk.Decided();

        (walk.File.FrozenSha256, walk.File.DecidedOn, walk.File.Step).ShouldBe((before, Day, CaseStep.Service));
        before.Length.ShouldBe(64);
        // One word in the file otherwise, and the hash is another.
        Rehash(walk, e => e is CaseVerified verified ? verified with { Words = "改动" } : e).ShouldNotBe(before);
        Rehash(walk, e => e).ShouldBe(before);
    }

    [Fact]
    public void Every_subject_is_decided_once_with_reasons_and_what_the_ladder_offers()
    {
        var walk = new Walk().ToDecision();

        Refused(Measures(Section, "lighter", "circulated-criticism"), Measures(HeadPost, "lighter", "criticism-education") with { Reasons = " " })
            .ShouldBe([("/decisions/0/choice/measures", "measure-not-offered"), ("/decisions/1/reasons", "required")]);
        Refused(Measures(Section, "lighter", "written-self-criticism")).ShouldBe([("/decisions", "each-subject-once")]);
        Refused(Measures(Section, "lighter", "written-self-criticism"), new(HeadPost, DecisionOutcome.Tolerance, null, "探索中的失误", null, null))
            .ShouldBe([("/decisions/1/toleranceGround", "tolerance-ground")]);
        Refused(Measures(Section, "lighter", "written-self-criticism"), new(HeadPost, DecisionOutcome.NoAccountability, new("lighter", ["criticism-education"], null), "不予追究", null, null))
            .ShouldBe([("/decisions/1/choice", "no-measures")]);
        Refused(Measures(Section, "lighter", "written-self-criticism") with { EffectUntil = Day }, Measures(HeadPost, "lighter", "criticism-education"))
            .ShouldBe([("/decisions/0/effectUntil", "too-early")]);
        var file = walk.When(Don, Decide(Measures(Section, "lighter", "written-self-criticism"), new(HeadPost, DecisionOutcome.Tolerance, null, "先行先试", "改革中的失误", null)))
            .RecordsTheFacts(typeof(CaseDecided), typeof(CaseStepReached));
        (file.Find(Section)!.Measures.Count, file.Find(HeadPost)!.Measures.Count).ShouldBe((1, 0));

        IEnumerable<(string, string)> Refused(params SubjectDecision[] decisions) =>
            walk.When(Don, Decide(decisions)).IsRefused<CaseEntryIsFaulty>().Errors.Select(error => (error.Pointer, error.Code));
    }

    [Fact]
    public void The_authority_is_asked_again_on_the_day_of_the_decision() =>
        new Walk().ToDecision().When(Don, (file, by) => DecideCaseDecider.Decide(new(Decisions(file), Finance, new HashSet<Guid> { Section }, true), file, by))
            .IsRefused<BodyLacksAuthority>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/decisions/1");

    [Fact]
    public void Whoever_decides_holds_a_post_in_the_deciding_body_on_that_day()
    {
        Given.Nothing().When(Opening(Open(stands: false))).IsRefused<DeciderLacksStanding>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/deciderId");
        var walk = new Walk().ToDecision();

        walk.When(Don, (file, by) => DecideCaseDecider.Decide(new(Decisions(file), Finance, Both, false), file, by)).IsRefused<DeciderLacksStanding>();
        walk.When(Don, (file, by) => DecideCaseDecider.Decide(new(Decisions(file), Finance, Both, true), file, by)).RecordsTheFacts(typeof(CaseDecided), typeof(CaseStepReached));
        walk.When(Don, Recuse(CaseCapacity.Decider)).IsRefused<DeciderLacksStanding>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/successorId");
        // Nobody asks it of whoever investigates.
        walk.When(Ida, Recuse(CaseCapacity.Investigator)).RecordsOne<CaseHandlerRecused>();
    }

    [Fact]
    public void Whoever_reviews_holds_a_post_in_the_reviewing_body_on_that_day()
    {
        Given.Nothing().When(Opening(Open(reviewerStands: false))).IsRefused<ReviewerLacksStanding>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reviewerId");
        var walk = new Walk().ToReview().As(Hal, (file, by) => AskForReviewDecider.Decide(new(HeadPost, "事实不清"), file, by));

        walk.When(Rea, Review(stands: false)).IsRefused<ReviewerLacksStanding>();
        walk.When(Rea, Review(stands: true)).RecordsOne<CaseReviewed>();
        walk.When(Rea, Recuse(CaseCapacity.Reviewer)).IsRefused<ReviewerLacksStanding>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/successorId");

        static Func<AccountabilityCase, By, Decision<CaseEvent>> Review(bool stands) =>
            (file, by) => DecideReviewDecider.Decide(new(HeadPost, ReviewOutcome.Upheld, null, "维持", Finance, stands), file, by);
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Recuse(CaseCapacity capacity, bool may = true, Guid? successor = null) =>
            (file, by) => RecuseHandlerDecider.Decide(new(capacity, successor ?? DeterministicId.From("successor"), "亲属关系", false, may), file, by);

    [Fact]
    public void A_part_goes_to_nobody_who_could_never_take_it()
    {
        var walk = new Walk().ToDecision();

        foreach (var (capacity, former) in new[] { (CaseCapacity.Investigator, Ida), (CaseCapacity.Decider, Don), (CaseCapacity.Reviewer, Rea) })
        {
            walk.When(former, Recuse(capacity, may: false)).IsRefused<HandlerMayNotAct>().Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([("/successorId", "may-not-act")]);
            walk.When(former, Recuse(capacity, may: false, successor: former)).RecordsNothing();
        }
    }

    [Fact]
    public void A_measure_has_its_effect_until_its_last_day_and_without_an_end_nothing_is_said()
    {
        var decided = Measures(HeadPost, "lighter", "criticism-education") with { EffectUntil = Day.AddMonths(6) };

        (decided.IsInEffectOn(Day.AddMonths(6)), decided.IsInEffectOn(Day.AddMonths(6).AddDays(1))).ShouldBe((true, false));
        Measures(HeadPost, "lighter", "criticism-education").IsInEffectOn(Day).ShouldBeNull();
    }

    [Fact]
    public void What_is_proposed_is_held_to_the_ladder_too() =>
        new Walk().ToStatement().Heard().When(Ida, (file, by) => ProposeMeasuresDecider.Decide(
            new([Measures(Section, "serious", "team-adjustment"), Measures(HeadPost, "serious", "team-adjustment")], Finance), file, by))
            .IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/proposals/1/choice/measures");

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Decide(params SubjectDecision[] decisions) =>
        (file, by) => DecideCaseDecider.Decide(new(decisions, Finance, Both, true), file, by);

    private static string Rehash(Walk walk, Func<CaseEvent, CaseEvent> change) =>
        walk.Events.TakeWhile(e => e is not CaseDecided).Select(change).Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)!.FileSha256;
}

public sealed class ReviewingADecision
{
    [Fact]
    public void A_subject_asks_in_time_and_another_body_upholds_changes_or_revokes()
    {
        var walk = new Walk().ToReview();

        walk.When(Ida, Ask(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, Ask(HeadPost), Day.AddDays(31)).IsRefused<ReviewLimitHasPassed>();
        walk.When(Hal, Ask(HeadPost)).RecordsOne<CaseReviewAsked>().Grounds.ShouldBe("事实不清");
        walk.As(Hal, Ask(HeadPost));
        walk.When(Hal, Ask(HeadPost, "另一理由")).IsRefused<DecisionIsAccepted>();
        walk.When(Hal, (file, by) => AcceptDecisionDecider.Decide(new(HeadPost), file, by)).IsRefused<DecisionIsAccepted>();
        walk.When(Don, Review(ReviewOutcome.Upheld)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Rea, Review(ReviewOutcome.Upheld, subject: Section)).IsRefused<NoReviewWasAsked>();
        walk.When(Rea, Review(ReviewOutcome.Changed)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/changed");
        walk.When(Rea, Review(ReviewOutcome.Changed, Measures(HeadPost, "heavier", "written-self-criticism"))).IsRefused<CaseEntryIsFaulty>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/changed/choice/measures");

        Reviewed(Review(ReviewOutcome.Upheld)).ShouldBe(["written-self-criticism"]);
        Reviewed(Review(ReviewOutcome.Changed, Measures(HeadPost, "lighter", "criticism-education"))).ShouldBe(["criticism-education"]);
        Reviewed(Review(ReviewOutcome.Revoked)).ShouldBeEmpty();

        IEnumerable<string> Reviewed(Func<AccountabilityCase, By, Decision<CaseEvent>> review) => walk.When(Rea, review).RecordsOne<CaseReviewed>()
            .Let(fact => AccountabilityCase.Evolve(walk.File, fact)!.Find(HeadPost)!.Measures);
    }

    [Fact]
    public void While_a_review_runs_nothing_passes_by_it()
    {
        var walk = new Walk().ToReview().As(Hal, Ask(HeadPost));
        walk.Today = Day.AddDays(40);

        walk.When(Ida, (file, by) => SkipStepDecider.Decide(new(CaseStep.Review, "逾期"), file, by)).IsRefused<LimitStillRuns>();
        walk.As(Rea, Review(ReviewOutcome.Upheld));
        walk.When(Ida, (file, by) => SkipStepDecider.Decide(new(CaseStep.Review, "逾期未申请"), file, by)).RecordsTheFacts(typeof(CaseStepSkipped), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Execution);
        new Walk().ToReview().When(Ida, (file, by) => SkipStepDecider.Decide(new(CaseStep.Review, "不必"), file, by)).IsRefused<LimitStillRuns>();
    }

    [Fact]
    public void Whoever_accepts_asks_for_no_review() =>
        new Walk().ToReview().Accepted().File.Step.ShouldBe(CaseStep.Execution);

    [Fact]
    public void Each_is_served_once_with_a_day_for_the_review()
    {
        var walk = new Walk().ToDecision().Decided();

        walk.When(Ida, (file, by) => ServeDecisionDecider.Decide(new(Section, Day), file, by)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reviewUntil");
        walk.As(Ida, (file, by) => ServeDecisionDecider.Decide(new(Section, Day.AddDays(30)), file, by))
            .When(Ida, (file, by) => ServeDecisionDecider.Decide(new(Section, Day.AddDays(30)), file, by)).IsRefused<AlreadyServed>();
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Ask(Guid subject, string grounds = "事实不清") => (file, by) => AskForReviewDecider.Decide(new(subject, grounds), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Review(ReviewOutcome outcome, SubjectDecision? changed = null, Guid? subject = null) =>
        (file, by) => DecideReviewDecider.Decide(new(subject ?? HeadPost, outcome, changed, "复核意见", Finance, true), file, by);
}

public sealed class CarryingOutADecision
{
    [Fact]
    public void Each_measure_that_was_decided_is_carried_out_once()
    {
        var walk = new Walk().ToReview().Accepted();

        walk.When(Ida, Execute("circulated-criticism")).IsRefused<MeasureWasNotDecided>();
        walk.When(Ida, Execute("written-self-criticism", Day.AddDays(1))).IsRefused<CaseEntryIsFaulty>();
        walk.When(Ida, Execute("written-self-criticism", Day.AddDays(-1))).IsRefused<CaseEntryIsFaulty>();
        walk.When(Ida, Execute("written-self-criticism")).RecordsOne<CaseMeasureExecuted>();
        walk.As(Ida, Execute("written-self-criticism")).When(Ida, Execute("written-self-criticism")).RecordsNothing();
    }

    [Fact]
    public void It_is_filed_with_the_body_that_the_rules_name_and_its_receipt_is_kept()
    {
        var walk = new Walk().ToReview().Accepted().Executed();

        walk.When(Ida, File("body:elsewhere")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/recipient");
        walk.When(Ida, (file, by) => ReceiveFilingDecider.Decide(new("收"), file, by)).IsRefused<NothingWasFiled>();
        walk.When(Ida, File("unit:bureau")).RecordsOne<CaseFiled>();
        walk.As(Ida, File("unit:bureau")).When(Ida, (file, by) => ReceiveFilingDecider.Decide(new("收文12号"), file, by)).RecordsTheFacts(typeof(CaseFilingReceived), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Closing);
    }

    [Fact]
    public void The_body_that_receives_it_gives_the_receipt_by_somebody_without_a_part()
    {
        var officer = DeterministicId.From("officer");
        var walk = new Walk().ToReview().Accepted().Executed();

        walk.When(officer, Acknowledge()).IsRefused<NothingWasFiled>();
        walk.As(Ida, File("unit:bureau"));
        walk.When(Ida, Acknowledge()).IsRefused<RecipientTakesPart>();
        walk.When(Hal, Acknowledge()).IsRefused<RecipientTakesPart>();
        walk.When(officer, Acknowledge(" ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/receipt");
        walk.When(officer, Acknowledge()).RecordsTheFacts(typeof(CaseFilingReceived), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Closing);
        walk.As(officer, Acknowledge()).When(officer, Acknowledge()).RecordsNothing();
        walk.When(officer, Acknowledge("另收")).IsRefused<FilingIsAcknowledged>();

        static Func<AccountabilityCase, By, Decision<CaseEvent>> Acknowledge(string receipt = "收文12号") => (file, by) => AcknowledgeFilingDecider.Decide(new(receipt), file, by);
    }

    [Fact]
    public void Rules_without_a_filing_go_from_the_execution_to_the_closing()
    {
        var rules = CaseRules.Of(Packs.Template("agriculture"))!;
        var walk = new Walk(Open("AGR-TR-01", rules, [Team("unit")])).Verified().Attributed().Noticed().FileOpened().Heard();
        walk.As(Ida, (file, by) => ProposeMeasuresDecider.Decide(new([Measures(Section, null, "reminder")], rules), file, by))
            .Decided(rules, subject => Measures(subject.Subject.Key, null, "reminder")).Served().Accepted().Executed();

        walk.File.Step.ShouldBe(CaseStep.Closing);
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Execute(string measure, DateOnly? on = null) =>
        (file, by) => ExecuteMeasureDecider.Decide(new(HeadPost, measure, on ?? Day, null), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> File(string recipient) => (file, by) => FileOutcomeDecider.Decide(new(recipient, "备案1号"), file, by);
}

public sealed class HoldingUpACase
{
    [Fact]
    public void A_suspension_stops_the_clock_and_the_last_day_moves_with_it()
    {
        var walk = new Walk();

        walk.When(Don, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, (file, by) => SuspendCaseDecider.Decide(new(" "), file, by)).IsRefused<CaseEntryIsFaulty>();
        walk.When(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by)).IsRefused<CaseIsNotSuspended>();
        walk.When(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by)).RecordsOne<CaseSuspended>();
        walk.As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by));
        walk.When(Ida, (file, by) => VerifyCaseDecider.Decide(new(true, "核实", []), file, by)).IsRefused<CaseIsSuspended>();
        walk.When(Don, (file, by) => ResumeCaseDecider.Decide(new(), file, by)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by), Day.AddDays(7)).RecordsOne<CaseResumed>().DueOn.ShouldBe(Day.AddDays(37));
    }

    [Fact]
    public void What_was_left_to_a_subject_is_left_to_it_after_a_suspension()
    {
        var walk = new Walk().ToStatement();
        walk.Today = Day.AddDays(8);
        walk.As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by));
        walk.Today = Day.AddDays(18);
        walk.As(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by));

        walk.File.Find(HeadPost)!.StatementDueOn.ShouldBe(Day.AddDays(20));
        walk.When(Hal, Say, Day.AddDays(20)).RecordsOne<CaseStatementMade>();
        walk.When(Hal, Say, Day.AddDays(21)).IsRefused<StatementLimitHasPassed>();
        // A case that is split off has the day to which it moved.
        var own = DeterministicId.From("own");
        var from = walk.File;
        SplitOffCaseDecider.Decide(new(own, from, walk.Events, [HeadPost], "情况不同"), null, By(Ida, Day.AddDays(18))).ShouldBeOfType<Decision<CaseEvent>.Accepted>().Events
            .Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)!.Find(HeadPost)!.StatementDueOn.ShouldBe(Day.AddDays(20));

        static Decision<CaseEvent> Say(AccountabilityCase file, By by) => MakeStatementDecider.Decide(new(HeadPost, StatementForm.Written, "说明"), file, by);
    }

    [Fact]
    public void A_day_that_had_passed_before_a_suspension_does_not_come_back()
    {
        var walk = new Walk().ToStatement();
        walk.Today = Day.AddDays(11);
        walk.As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by));
        walk.Today = Day.AddDays(18);
        walk.As(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by));

        walk.File.Find(HeadPost)!.StatementDueOn.ShouldBe(Day.AddDays(10));
    }

    [Fact]
    public void It_is_withdrawn_with_a_reason_until_it_is_decided()
    {
        new Walk().When(Don, Withdraw).IsRefused<NotYourPartOfTheCase>();
        new Walk().When(Ida, Withdraw).RecordsOne<CaseWithdrawn>();
        new Walk().As(Ida, Withdraw).When(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by)).IsRefused<CaseIsEnded>();
        new Walk().As(Ida, Withdraw).When(Ida, Withdraw).IsRefused<CaseIsEnded>();
        new Walk().ToDecision().Decided().When(Ida, Withdraw).IsRefused<CaseIsDecided>();
        new Walk().When(Ida, (file, by) => WithdrawCaseDecider.Decide(new(""), file, by)).IsRefused<CaseEntryIsFaulty>();
    }

    [Fact]
    public void A_handler_who_may_be_partial_gives_way_to_somebody_without_a_part()
    {
        var successor = DeterministicId.From("successor");
        var walk = new Walk();

        walk.When(Rea, Recuse(CaseCapacity.Decider, successor)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Don, Recuse(CaseCapacity.Decider, Rea)).IsRefused<HandlersMustDiffer>();
        walk.When(Don, Recuse(CaseCapacity.Decider, Hal)).IsRefused<HandlersMustDiffer>();
        walk.When(Don, Recuse(CaseCapacity.Decider, successor, " ")).IsRefused<CaseEntryIsFaulty>();
        walk.When(Don, Recuse(CaseCapacity.Decider, successor)).RecordsOne<CaseHandlerRecused>().PersonId.ShouldBe(Don);
        walk.As(Ida, Recuse(CaseCapacity.Reviewer, successor)).File.Handlers.ReviewerId.ShouldBe(successor);
        walk.When(Ida, Recuse(CaseCapacity.Reviewer, successor)).RecordsNothing();
    }

    private static Decision<CaseEvent> Withdraw(AccountabilityCase file, By by) => WithdrawCaseDecider.Decide(new("线索不实"), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Recuse(CaseCapacity capacity, Guid successor, string reason = "亲属关系") =>
        (file, by) => RecuseHandlerDecider.Decide(new(capacity, successor, reason, true, true), file, by);
}

internal static class Piping
{
    public static TResult Let<T, TResult>(this T value, Func<T, TResult> use) => use(value);
}
