using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class WalkingThroughACase
{
    [Fact]
    public void From_the_intake_to_the_closing_each_step_follows_the_one_before()
    {
        var walk = new Walk().ToReview().Accepted().Executed();
        walk.As(Ida, (file, by) => FileOutcomeDecider.Decide(new("unit:bureau", "财责〔2026〕1号"), file, by))
            .As(Ida, (file, by) => ReceiveFilingDecider.Decide(new("已收"), file, by))
            .As(Ida, (file, by) => CloseCaseDecider.Decide(new("已办结"), file, by));

        walk.Events.OfType<CaseStepReached>().Select(reached => reached.Step).ShouldBe(Enum.GetValues<CaseStep>());
        (walk.File.Status, walk.File.EndedOn, walk.File.EndedBecause).ShouldBe((CaseStatus.Closed, Day, "已办结"));
        walk.When(Ida, (file, by) => CloseCaseDecider.Decide(new("又办结"), file, by)).IsRefused<CaseIsEnded>();
    }

    [Fact]
    public void A_step_has_its_clock_where_the_bureau_set_one_and_none_elsewhere() =>
        new Walk().ToDecision().Events.OfType<CaseStepReached>().Select(reached => (reached.Step, reached.DueOn)).ShouldBe([
            (CaseStep.Verification, Day.AddDays(30)), (CaseStep.Attribution, null), (CaseStep.Notice, null), (CaseStep.FileAccess, null), (CaseStep.Statement, null),
            (CaseStep.ProposedMeasure, null), (CaseStep.Decision, Day.AddDays(60)),
        ]);

    [Fact]
    public void Nobody_but_the_one_named_takes_a_step_and_none_before_its_turn()
    {
        var walk = new Walk();

        walk.When(Don, (file, by) => VerifyCaseDecider.Decide(new(true, "核实", []), file, by)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, (file, by) => ServeNoticeDecider.Decide(new(Section, Day.AddDays(3)), file, by)).IsRefused<StepIsNotReached>();
        walk.When(Ida, (file, by) => CloseCaseDecider.Decide(new("结"), file, by)).IsRefused<StepIsNotReached>();
        walk.ToDecision().When(Ida, (file, by) => DecideCaseDecider.Decide(new(Decisions(file), Finance, new HashSet<Guid> { Section, HeadPost }, true), file, by)).IsRefused<NotYourPartOfTheCase>();
    }

    [Fact]
    public void What_is_not_established_goes_to_its_closing()
    {
        var walk = new Walk().Verified(established: false);

        (walk.File.Step, walk.File.Status).ShouldBe((CaseStep.Closing, CaseStatus.Open));
        walk.When(Ida, (file, by) => CloseCaseDecider.Decide(new("查不属实"), file, by)).RecordsOne<CaseClosed>().Summary.ShouldBe("查不属实");
    }

    [Fact]
    public void Every_threshold_of_the_rules_is_addressed_and_has_to_be_met()
    {
        var walk = new Walk(Open("FIN-TR-05"));

        Refused(true).ShouldBe(["threshold-not-addressed"]);
        Refused(true, new ThresholdFinding("serious-problem", false, "未造成")).ShouldBe(["threshold-not-met"]);
        Refused(true, new ThresholdFinding("serious-problem", true, "造成"), new ThresholdFinding("bad-influence", true, "造成")).ShouldBe(["threshold-not-asked"]);
        Refused(true, new ThresholdFinding("serious-problem", true, " ")).ShouldBe(["required"]);
        walk.When(Ida, (file, by) => VerifyCaseDecider.Decide(new(true, "属实", [new("serious-problem", true, "有通报")]), file, by))
            .RecordsTheFacts(typeof(CaseVerified), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Attribution);

        IEnumerable<string> Refused(bool established, params ThresholdFinding[] found) =>
            walk.When(Ida, (file, by) => VerifyCaseDecider.Decide(new(established, "核实", found), file, by)).IsRefused<CaseEntryIsFaulty>().Errors.Select(error => error.Code);
    }

    [Fact]
    public void Whoever_differs_from_the_rules_says_why()
    {
        var walk = new Walk().Verified();
        var facts = FactsOf(walk.File, DecisionMode.Collective);
        facts = facts with { Participants = [facts.Participants[0], facts.Participants[1] with { IsHead = Known.Yes, Objection = Objection.None }] };

        Attribute(null, ResponsibilityKind.ImportantLeadership, null).IsRefused<CaseEntryIsFaulty>().Errors.Select(error => error.Pointer).ShouldBe(["/responsibilities/1/differsBecause"]);
        var found = Attribute(null, ResponsibilityKind.PrincipalLeadership, null).RecordsTheFacts(typeof(CaseAttributed), typeof(CaseStepReached)).Attribution!;
        found.Conclusions.Single(c => c.Participant == HeadPost).ShouldBe(new(HeadPost, ResponsibilityKind.PrincipalLeadership, AttributionRules.PrincipalHolders, "21", ["collective-decision", "is-head"], []));
        Attribute("集体失管", ResponsibilityKind.ImportantLeadership, "主动整改").RecordsTheFacts(typeof(CaseAttributed), typeof(CaseStepReached));

        DeciderSpec<AccountabilityCase, CaseEvent>.When Attribute(string? teamBecause, ResponsibilityKind? head, string? because) => walk.When(Ida, (file, by) => AttributeCaseDecider.Decide(
            new(facts, [new(Section, null, teamBecause), new(HeadPost, head, because)], Finance.Rules), file, by));
    }

    [Fact]
    public void Each_subject_and_each_participant_is_stated_once()
    {
        var walk = new Walk().Verified();
        var facts = FactsOf(walk.File);

        Refused(facts with { Participants = [facts.Participants[0]] }, [new(Section, null, null)])
            .ShouldBe(["/facts/participants", "/responsibilities"]);
        Refused(facts, [new(Section, null, null), new(HeadPost, null, null), new(Superior, null, null)]).ShouldBe(["/responsibilities/2/participant"]);
        Refused(facts, [new(Section, null, null), new(Section, null, null)]).ShouldBe(["/responsibilities"]);

        IEnumerable<string> Refused(AttributionFacts given, IReadOnlyList<AttributedResponsibility> found) => walk.When(
            Ida, (file, by) => AttributeCaseDecider.Decide(new(given, found, Finance.Rules), file, by)).IsRefused<CaseEntryIsFaulty>().Errors.Select(error => error.Pointer);
    }
}

public sealed class HearingASubject
{
    [Fact]
    public void Each_is_told_once_and_has_at_least_until_tomorrow()
    {
        var walk = new Walk().Verified().Attributed();

        walk.When(Ida, (file, by) => ServeNoticeDecider.Decide(new(Section, Day), file, by)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/statementDueOn");
        walk.When(Ida, (file, by) => ServeNoticeDecider.Decide(new(Superior, Day.AddDays(1)), file, by)).IsRefused<SubjectIsNotInTheCase>();
        walk.As(Ida, (file, by) => ServeNoticeDecider.Decide(new(Section, Day.AddDays(5)), file, by));
        walk.File.Step.ShouldBe(CaseStep.Notice);
        walk.When(Ida, (file, by) => ServeNoticeDecider.Decide(new(Section, Day.AddDays(6)), file, by)).IsRefused<AlreadyServed>();
        walk.When(Ida, (file, by) => ServeNoticeDecider.Decide(new(HeadPost, Day.AddDays(5)), file, by)).RecordsTheFacts(typeof(CaseNoticeServed), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.FileAccess);
    }

    [Fact]
    public void The_file_is_opened_to_each_of_them()
    {
        var walk = new Walk().Verified().Attributed().Noticed();
        walk.As(Ida, (file, by) => OpenFileDecider.Decide(new(Section), file, by));

        walk.When(Ida, (file, by) => OpenFileDecider.Decide(new(Section), file, by)).IsRefused<AlreadyServed>();
        walk.When(Ida, (file, by) => OpenFileDecider.Decide(new(HeadPost), file, by)).RecordsTheFacts(typeof(CaseFileOpened), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Statement);
    }

    [Fact]
    public void A_subject_writes_for_itself_and_the_investigator_writes_down_what_was_heard()
    {
        var walk = new Walk().ToStatement();

        walk.When(Ida, Written(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Sid, Written(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, Heard(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, Written(HeadPost, " ")).IsRefused<CaseEntryIsFaulty>();
        walk.When(Hal, Written(HeadPost)).RecordsOne<CaseStatementMade>().Statement.ShouldBe(new(StatementForm.Written, "我的说明", Day, Hal));
        walk.As(Hal, Written(HeadPost)).As(Ida, Heard(Section));
        walk.File.Step.ShouldBe(CaseStep.ProposedMeasure);
    }

    [Fact]
    public void A_subject_may_decline_and_nobody_declines_for_it()
    {
        var walk = new Walk().ToStatement();

        walk.When(Ida, (file, by) => DeclineStatementDecider.Decide(new(HeadPost), file, by)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, (file, by) => DeclineStatementDecider.Decide(new(HeadPost), file, by)).RecordsOne<CaseStatementDeclined>();
        walk.As(Hal, Written(HeadPost)).When(Hal, (file, by) => DeclineStatementDecider.Decide(new(HeadPost), file, by)).RecordsNothing();
    }

    [Fact]
    public void After_the_last_day_nothing_is_taken_until_it_is_extended()
    {
        var walk = new Walk().ToStatement();
        walk.Today = Day.AddDays(11);

        walk.When(Hal, Written(HeadPost)).IsRefused<StatementLimitHasPassed>();
        walk.When(Ida, Extend(Day.AddDays(9), "延期")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/until");
        walk.When(Ida, Extend(Day.AddDays(20), " ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reason");
        walk.When(Hal, Extend(Day.AddDays(20), "延期")).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, Extend(Day.AddDays(20), "因病延期")).RecordsOne<CaseStatementExtended>();
        walk.As(Ida, Extend(Day.AddDays(20), "因病延期")).As(Hal, Written(HeadPost));
        new Walk().When(Ida, Extend(Day.AddDays(20), "延期")).IsRefused<StepIsNotReached>();
    }

    [Fact]
    public void The_step_is_left_out_only_when_the_time_has_passed_and_with_a_ground()
    {
        var walk = new Walk().ToStatement();

        walk.When(Ida, Skip(CaseStep.Statement, "未陈述")).IsRefused<LimitStillRuns>();
        walk.When(Ida, Skip(CaseStep.Statement, " "), Day.AddDays(11)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/ground");
        walk.When(Ida, Skip(CaseStep.Statement, "逾期未陈述"), Day.AddDays(11)).RecordsTheFacts(typeof(CaseStepSkipped), typeof(CaseStepReached))
            .Skipped.ShouldHaveSingleItem().ShouldBe(new(CaseStep.Statement, "逾期未陈述", Day.AddDays(11)));
    }

    [Fact]
    public void A_decision_and_a_closing_are_never_left_out_and_no_step_before_its_turn()
    {
        new Walk().When(Ida, Skip(CaseStep.Verification, "不必核实")).IsRefused<StepCannotBeSkipped>();
        new Walk().When(Ida, Skip(CaseStep.Notice, "不必通知")).IsRefused<StepIsNotReached>();
        // The decision is the decider's step; the investigator cannot pass by it.
        new Walk().ToDecision().When(Ida, Skip(CaseStep.Decision, "不必决定")).IsRefused<StepCannotBeSkipped>();
        new Walk().Verified(false).When(Ida, Skip(CaseStep.Closing, "不必结案")).IsRefused<StepCannotBeSkipped>();
        new Walk().Verified().When(Don, Skip(CaseStep.Attribution, "无需划分")).IsRefused<NotYourPartOfTheCase>();
        new Walk().Verified().When(Ida, Skip(CaseStep.Attribution, "制度未规定责任划分")).RecordsTheFacts(typeof(CaseStepSkipped), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.Notice);
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Written(Guid subject, string words = "我的说明") =>
        (file, by) => MakeStatementDecider.Decide(new(subject, StatementForm.Written, words), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Heard(Guid subject) =>
        (file, by) => MakeStatementDecider.Decide(new(subject, StatementForm.InPerson, "当面说明"), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Extend(DateOnly until, string reason) =>
        (file, by) => ExtendStatementDecider.Decide(new(HeadPost, until, reason), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Skip(CaseStep step, string ground) =>
        (file, by) => SkipStepDecider.Decide(new(step, ground), file, by);
}
