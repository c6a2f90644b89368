using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Evaluations;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

/// <summary>Row I12: article 11 of the city education rules asks for an evaluation of each candidate, and closes the way while a serious matter is not verified to its end.</summary>
public sealed class EvaluatingACandidate
{
    private static readonly Guid EvaluationId = DeterministicId.From("evaluation");
    private static readonly Guid CaseId = DeterministicId.From("running case");
    private static readonly DateOnly Since = new(2023, 6, 1);
    private static readonly DateOnly Until = Day.AddMonths(6);
    private static readonly AccountabilityRules City = Packs.Template("education-city").Accountability!;
    private static readonly PostDuties Duties = new(HeadPost, 12, 10, 1, 1);

    private static readonly EvaluationRequested Asked = new(EvaluationId, Hal, PartyGroup, "副局长", SchemeId, "11", "11", Since, Day, Sid);
    private static readonly CandidateRecord Clear = new(Day, [Duties], [], []);
    private static readonly CandidateRecord Running = Clear with { Verifications = [new(CaseId, "12", Happened)] };

    private static readonly DeciderSpec<ConclusiveEvaluation, EvaluationEvent> GivenEvaluation = new(ConclusiveEvaluation.Evolve);

    [Fact]
    public void It_is_asked_for_under_the_article_that_asks_for_it()
    {
        GivenEvaluation.Nothing().When(Ask(City)).Records(Asked);
        GivenEvaluation.History(Asked).When(Ask(City)).RecordsNothing();
        GivenEvaluation.Nothing().When(Ask(Packs.Template("finance").Accountability)).IsRefused<RulesAskForNoEvaluation>();
        GivenEvaluation.Nothing().When(Ask(null)).IsRefused<RulesAskForNoEvaluation>();
    }

    [Fact]
    public void What_is_at_fault_in_the_asking_is_named_all_at_once()
    {
        GivenEvaluation.Nothing().When(asked => RequestEvaluationDecider.Decide(new(EvaluationId, Sid, PartyGroup, " ", SchemeId, City, Day), asked, By(Sid)))
            .IsRefused<EvaluationIsFaulty>().Errors.Select(error => error.Pointer).ShouldBe(["/candidateId", "/position", "/since"]);
        GivenEvaluation.Nothing().When(asked => RequestEvaluationDecider.Decide(new(EvaluationId, Hal, PartyGroup, "副局长", SchemeId, City, Day.AddYears(-11)), asked, By(null)))
            .IsRefused<EvaluationIsFaulty>().Errors.Select(error => error.Pointer).ShouldBe(["/unitId", "/since"]);
    }

    [Fact]
    public void A_clear_record_opens_the_way_until_a_day()
    {
        var answered = GivenEvaluation.History(Asked).When(Answer(Clear)).RecordsOne<EvaluationAnswered>();
        (answered.Record, answered.Words, answered.MayBeSubmitted, answered.ValidUntil, answered.On, answered.AnsweredBy).ShouldBe((Clear, "履责正常", true, Until, Day, Ida));
        GivenEvaluation.History(Asked, Answered(Clear)).When(Answer(Clear)).RecordsNothing();
        GivenEvaluation.History(Asked, Answered(Clear)).When(Answer(Clear, words: "另一说法")).IsRefused<EvaluationIsAnswered>();
    }

    [Fact]
    public void A_serious_matter_that_is_not_verified_to_its_end_closes_it_and_an_ordinary_one_does_not()
    {
        var closed = GivenEvaluation.History(Asked).When(Answer(Running, new MatterFinding(CaseId, true, " 影响重大 "))).RecordsOne<EvaluationAnswered>();
        closed.MayBeSubmitted.ShouldBeFalse();
        closed.Matters.ShouldBe([new(CaseId, true, "影响重大")]);
        GivenEvaluation.History(Asked).When(Answer(Running, new MatterFinding(CaseId, false, "情节轻微"))).RecordsOne<EvaluationAnswered>().MayBeSubmitted.ShouldBeTrue();
    }

    [Fact]
    public void Each_verification_that_runs_is_addressed_once_with_a_ground_and_no_other_is()
    {
        Faults(Answer(Running)).ShouldBe(["/matters"]);
        Faults(Answer(Running, new MatterFinding(CaseId, true, "一"), new MatterFinding(CaseId, false, "二"))).ShouldBe(["/matters"]);
        Faults(Answer(Clear, new MatterFinding(CaseId, true, "一"))).ShouldBe(["/matters"]);
        Faults(Answer(Running, [new MatterFinding(CaseId, true, " ")], words: " ", until: Day)).ShouldBe(["/matters/0/ground", "/words", "/validUntil"]);
        Faults(Answer(Clear, [], until: Day.AddMonths(12).AddDays(1))).ShouldBe(["/validUntil"]);

        static IEnumerable<string> Faults(Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> answer) =>
            GivenEvaluation.History(Asked).When(answer).IsRefused<EvaluationIsFaulty>().Errors.Select(error => error.Pointer);
    }

    [Fact]
    public void Neither_who_asked_nor_the_candidate_answers()
    {
        foreach (var person in new Guid?[] { Sid, Hal, null })
        {
            GivenEvaluation.History(Asked).When(Answer(Clear, by: person)).IsRefused<EvaluationNeedsAnother>();
        }
    }

    [Fact]
    public void The_gate_is_lifted_by_somebody_else_with_a_reason_while_the_answer_holds()
    {
        var closed = Answered(Running, new MatterFinding(CaseId, true, "影响重大"));
        GivenEvaluation.History(Asked, closed).When(Lift()).Records(new EvaluationGateLifted("上级党委另有决定", Day, Don));
        GivenEvaluation.History(Asked, closed, new EvaluationGateLifted("上级党委另有决定", Day, Don)).When(Lift()).RecordsNothing();
        GivenEvaluation.History(Asked, closed, new EvaluationGateLifted("上级党委另有决定", Day, Don)).When(Lift("再说")).IsRefused<GateIsNotClosed>();
        GivenEvaluation.History(Asked, Answered(Clear)).When(Lift()).IsRefused<GateIsNotClosed>();
        GivenEvaluation.History(Asked).When(Lift()).IsRefused<GateIsNotClosed>();
        GivenEvaluation.History(Asked, closed).When(Lift(" ")).IsRefused<EvaluationIsFaulty>().Errors[0].Pointer.ShouldBe("/reason");
        GivenEvaluation.History(Asked, closed).When(Lift(on: Until.AddDays(1))).IsRefused<EvaluationHasExpired>();
        foreach (var person in new Guid?[] { Ida, Sid, Hal, null })
        {
            GivenEvaluation.History(Asked, closed).When(Lift(by: person)).IsRefused<EvaluationNeedsAnother>();
        }
    }

    [Fact]
    public void The_candidate_sees_it_once_it_is_answered_and_others_only_who_ask_answer_or_decide()
    {
        var asked = GivenEvaluation.History(Asked).State!;
        var answered = GivenEvaluation.History(Asked, Answered(Clear)).State!;

        (asked.IsShownTo(Sid, false), asked.IsShownTo(Ida, true), asked.IsShownTo(Hal, true), asked.IsShownTo(Rea, false), asked.IsShownTo(null, true)).ShouldBe((true, true, false, false, false));
        answered.IsShownTo(Hal, false).ShouldBeTrue();
    }

    [Fact]
    public void The_record_holds_cases_against_the_person_and_not_those_against_a_body_they_speak_for()
    {
        var running = new Walk().File;
        var head = running.Subjects.Single(each => each.Subject.Kind == SubjectKind.Individual).Subject.PersonId;
        var speaker = running.Subjects.Single(each => each.Subject.Kind == SubjectKind.Collective).Subject.PersonId;

        CandidateRecords.Of(head, [running], [Duties], Day).Verifications.ShouldBe([new(running.Id, running.Opened.Trigger.Article, running.Opened.OccurredOn)]);
        CandidateRecords.Of(speaker, [running], [], Day).Verifications.ShouldBeEmpty();
        CandidateRecords.Of(head, [running with { Status = CaseStatus.Withdrawn }], [], Day).Verifications.ShouldBeEmpty();
        var decided = running with
        {
            DecidedOn = Day,
            Subjects = [.. running.Subjects.Select(each => each with { Decision = new(each.Subject.Key, DecisionOutcome.Measures, new(null, ["admonish"], null), "属实", null, Day.AddMonths(6)) })],
        };
        var record = CandidateRecords.Of(head, [decided], [], Day);
        record.Verifications.ShouldBeEmpty();
        var decision = record.Decisions.ShouldHaveSingleItem();
        decision.EffectUntil.ShouldBe(Day.AddMonths(6));
        (decision.CaseId, decision.On, string.Join(',', decision.Measures)).ShouldBe((running.Id, Day, "admonish"));
    }

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Ask(AccountabilityRules? rules) =>
        asked => RequestEvaluationDecider.Decide(new(EvaluationId, Hal, PartyGroup, " 副局长 ", SchemeId, rules, Since), asked, By(Sid));

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Answer(CandidateRecord record, params MatterFinding[] matters) => Answer(record, matters, "履责正常");

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Answer(CandidateRecord record, string words) => Answer(record, [], words);

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Answer(CandidateRecord record, Guid? by) =>
        asked => AnswerEvaluationDecider.Decide(new(record, [], "履责正常", Until), asked!, By(by));

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Answer(CandidateRecord record, MatterFinding[] matters, string words = "履责正常", DateOnly? until = null) =>
        asked => AnswerEvaluationDecider.Decide(new(record, matters, words, until ?? Until), asked!, By(Ida));

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Lift(string reason = "上级党委另有决定", DateOnly? on = null) =>
        asked => LiftGateDecider.Decide(new(reason), asked!, By(Don, on));

    private static Func<ConclusiveEvaluation?, Decision<EvaluationEvent>> Lift(Guid? by) => asked => LiftGateDecider.Decide(new("上级党委另有决定"), asked!, By(by));

    private static EvaluationAnswered Answered(CandidateRecord record, params MatterFinding[] matters) =>
        new(record, matters, "履责正常", !matters.Any(matter => matter.Serious), Until, Day, Ida);
}
