using Platform.Domain.Accountability;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class MergingCases
{
    private static readonly Guid Second = DeterministicId.From("second");

    private static Walk Other(Func<OpenCase, OpenCase>? change = null) => new((change ?? (open => open))(Open(id: Second, subjects: [Head()], facts: "下半年又未组织")));

    [Fact]
    public void One_goes_on_with_the_subjects_of_both_and_the_other_ends_each_with_its_hash()
    {
        var (from, into) = (new Walk(), Other());
        var (fromHash, intoHash) = (from.File.FileSha256, into.File.FileSha256);

        var ended = from.When(Ida, Merge(into)).RecordsOne<CaseMerged>();
        var taken = into.When(Ida, TakeIn(from)).RecordsOne<CaseTakenIn>();

        (ended.IntoId, ended.FileSha256).ShouldBe((Second, fromHash));
        (taken.FromId, taken.FromSha256, taken.FileSha256, taken.Facts).ShouldBe((Id, fromHash, intoHash, "未按要求组织"));
        // The head answers in both; only the team is new.
        taken.Subjects.Select(subject => subject.Key).ShouldBe([Section]);
        into.As(Ida, TakeIn(from)).File.Subjects.Select(each => each.Subject.Key).ShouldBe([HeadPost, Section]);
        from.As(Ida, Merge(into)).File.Status.ShouldBe(CaseStatus.Merged);
    }

    [Fact]
    public void It_happens_once_and_never_the_other_way_round()
    {
        var (from, into) = (new Walk(), Other());
        var (before, target) = (from.File, into.File);
        from.As(Ida, (file, by) => MergeCaseDecider.Decide(new(target, "同一事由"), file, by));
        into.As(Ida, (file, by) => TakeCaseInDecider.Decide(new(before, "同一事由"), file, by));

        from.When(Ida, Merge(into)).RecordsNothing();
        into.When(Ida, TakeIn(from)).RecordsNothing();
        into.When(Ida, Merge(from)).IsRefused<CaseIsEnded>();
        from.When(Ida, (file, by) => VerifyCaseDecider.Decide(new(true, "核实", []), file, by)).IsRefused<CaseIsEnded>();
        from.When(Ida, (file, by) => WithdrawCaseDecider.Decide(new("撤"), file, by)).IsRefused<CaseIsEnded>();
        from.When(Ida, (file, by) => ResumeCaseDecider.Decide(new(), file, by)).IsRefused<CaseIsEnded>();
    }

    [Fact]
    public void The_clocks_go_on_and_what_was_not_verified_is_verified_for_both()
    {
        var verified = Other().Verified();
        verified.When(Ida, TakeIn(new Walk())).RecordsTheFacts(typeof(CaseTakenIn), typeof(CaseStepReached))
            .Let(file => (file.Step, file.Since, file.DueOn)).ShouldBe((CaseStep.Verification, Day, Day.AddDays(30)));

        var both = Other().Verified();
        var file = both.When(Ida, TakeIn(new Walk().Verified())).RecordsOne<CaseTakenIn>();
        AccountabilityCase.Evolve(both.File, file)!.Let(after => (after.Step, after.Verification is null)).ShouldBe((CaseStep.Attribution, false));

        // Of two cases at one step the earlier day holds.
        var shorter = new Walk(Open(limits: [new(CaseStep.Verification, 10)]));
        Other().When(Ida, TakeIn(shorter)).RecordsTheFacts(typeof(CaseTakenIn), typeof(CaseStepReached)).DueOn.ShouldBe(Day.AddDays(10));
    }

    [Fact]
    public void What_stands_against_it_is_named()
    {
        Refused(new Walk().ToStatement(), Other()).ShouldBe(["told-already"]);
        Refused(new Walk(), Other().ToStatement()).ShouldBe(["told-already"]);
        Refused(new Walk(), Other(open => open with { TriggerId = "FIN-TR-03" })).ShouldBe(["other-circumstance"]);
        Refused(new Walk(), Other(open => open with { Handlers = Handlers with { DecidingUnitId = Section } })).ShouldBe(["other-deciding-body"]);
        Refused(new Walk(), Other(open => open with { Subjects = [Head(person: DeterministicId.From("later"))] })).ShouldBe(["other-holder"]);
        Refused(new Walk(), new Walk()).ShouldBe(["itself"]);

        new Walk().When(Don, Merge(Other())).IsRefused<NotYourPartOfTheCase>();
        new Walk().When(Ida, Merge(Other(open => open with { Handlers = Handlers with { InvestigatorId = DeterministicId.From("ike") } }))).IsRefused<NotYourPartOfTheCase>();
        new Walk().When(Ida, Merge(Other(), " ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/ground");
        new Walk().When(Ida, Merge(Other().As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候"), file, by)))).IsRefused<CaseIsSuspended>();
        // Who decides or reviews the case that goes on does not answer in it.
        new Walk().When(Ida, Merge(Other(open => open with { Handlers = Handlers with { ReviewerId = Sid } }))).IsRefused<HandlersMustDiffer>();

        static IEnumerable<string> Refused(Walk from, Walk into) => from.When(Ida, Merge(into)).IsRefused<CasesCannotBeMerged>().Errors.Select(error => error.Code);
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Merge(Walk into, string ground = "同一事由") => (file, by) => MergeCaseDecider.Decide(new(into.File, ground), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> TakeIn(Walk from) => (file, by) => TakeCaseInDecider.Decide(new(from.File, "同一事由"), file, by);
}

public sealed class SplittingACase
{
    private static readonly Guid New = DeterministicId.From("new");

    [Fact]
    public void A_subject_gets_a_case_of_its_own_with_what_the_file_held_of_it()
    {
        var walk = new Walk().ToStatement().As(Ida, Hear(HeadPost));
        var hash = walk.File.FileSha256;

        var off = Given.Nothing().When(file => SplitOff(walk, HeadPost)(file, By(Ida))).RecordsTheFacts(
            typeof(CaseOpened), typeof(CaseSplitOff), typeof(CaseVerified), typeof(CaseAttributed), typeof(CaseNoticeServed), typeof(CaseFileOpened), typeof(CaseStatementMade),
            typeof(CaseStepReached));

        // The head was heard and the team was not: the head's case is a step further.
        (off.Step, off.Subjects.Single().Statements.Count, off.Handlers, off.Opened.Trigger.Id).ShouldBe((CaseStep.ProposedMeasure, 1, Handlers, "FIN-TR-01"));
        walk.When(Ida, Split(HeadPost)).RecordsOne<CaseSplit>().FileSha256.ShouldBe(hash);
        var left = walk.As(Ida, Split(HeadPost)).File;
        (left.Step, left.Subjects.Single().Subject.Key, left.Departed.Single().Subject.Key).ShouldBe((CaseStep.Statement, Section, HeadPost));
        walk.When(Hal, (file, by) => MakeStatementDecider.Decide(new(HeadPost, StatementForm.Written, "再说"), file, by)).IsRefused<SubjectIsNotInTheCase>();
    }

    [Fact]
    public void The_clock_of_the_step_goes_on_in_both_and_a_step_that_waited_for_one_alone_is_done()
    {
        var walk = new Walk();
        Given.Nothing().When(file => SplitOff(walk, HeadPost)(file, By(Ida, Day.AddDays(5)))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseSplitOff), typeof(CaseStepReached))
            .Let(file => (file.Step, file.Since, file.DueOn)).ShouldBe((CaseStep.Verification, Day, Day.AddDays(30)));

        var waiting = new Walk().ToStatement().As(Ida, Hear(Section));
        waiting.When(Ida, Split(HeadPost)).RecordsTheFacts(typeof(CaseSplit), typeof(CaseStepReached)).Step.ShouldBe(CaseStep.ProposedMeasure);
    }

    [Fact]
    public void Some_go_and_some_stay_before_the_decision_by_whoever_investigates_with_a_ground()
    {
        var walk = new Walk().ToDecision();

        walk.When(Ida, Split()).IsRefused<CaseCannotBeSplit>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/subjects");
        walk.When(Ida, Split(Section, HeadPost)).IsRefused<CaseCannotBeSplit>();
        walk.When(Ida, Split(Superior)).IsRefused<CaseCannotBeSplit>();
        walk.When(Don, Split(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, Split(HeadPost)).RecordsOne<CaseSplit>();
        walk.When(Ida, (file, by) => SplitCaseDecider.Decide(new(New, [HeadPost], ""), file, by)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/ground");
        // What was proposed goes along, of the subject alone.
        Given.Nothing().When(file => SplitOff(walk, HeadPost)(file, By(Ida))).RecordsTheFacts(
            typeof(CaseOpened), typeof(CaseSplitOff), typeof(CaseVerified), typeof(CaseAttributed), typeof(CaseNoticeServed), typeof(CaseFileOpened), typeof(CaseStatementMade),
            typeof(CaseMeasuresProposed), typeof(CaseStepReached)).Let(file => (file.Step, file.Find(HeadPost)!.Proposed!.Subject)).ShouldBe((CaseStep.Decision, HeadPost));
        walk.Decided().When(Ida, Split(HeadPost)).IsRefused<CaseCannotBeSplit>();
        new Walk().Verified(established: false).When(Ida, Split(HeadPost)).IsRefused<CaseCannotBeSplit>();
        Given.History(walk.Events).When(file => SplitOff(walk, HeadPost)(file, By(Ida))).RecordsNothing();
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Hear(Guid subject) => (file, by) => MakeStatementDecider.Decide(new(subject, StatementForm.InPerson, "已说明"), file, by);

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Split(params Guid[] subjects) => (file, by) => SplitCaseDecider.Decide(new(New, subjects, "情况不同"), file, by);

    private static Func<AccountabilityCase?, By, Decision<CaseEvent>> SplitOff(Walk walk, params Guid[] subjects) =>
        (file, by) => SplitOffCaseDecider.Decide(new(New, walk.File, walk.Events, subjects, "情况不同"), file, by);
}
