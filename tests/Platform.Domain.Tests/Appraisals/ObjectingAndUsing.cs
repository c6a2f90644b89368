using Platform.Domain.Appraisals;
using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>Objection and its decision; caps with their facts and consequence; what a final result is used for.</summary>
public sealed class ObjectingAndUsing
{
    private static readonly AppraisalRound Round = Appraising.Running;
    private static readonly RecordCap False = new(Appraising.CapId, CapKind.Falsification, null, "虚报会议次数", new(2026, 12, 18), null);
    private static readonly CapRecorded Cap = new(Appraising.CapId, CapKind.Falsification, "falsified", "虚报会议次数", new(2026, 12, 18), null, Appraising.Opened.Falsification, "ana");

    [Fact]
    public void The_subject_objects_once_and_within_the_days()
    {
        Appraising.Given.History(Appraising.Told).When(Object(Appraising.Announced.ObjectUntil)).RecordsOne<AppraisalObjected>().Criteria.ShouldBe([2]);
        Appraising.Given.History(Appraising.Told).When(Object(Appraising.Announced.ObjectUntil.AddDays(1))).IsRefused<ObjectionIsOutOfTime>();
        Appraising.Given.History(Appraising.Told).When(Object(person: Appraising.Leader)).IsRefused<OnlyTheSubjectMayDoThis>();
        Appraising.Given.History(Appraising.Complete).When(Object()).IsRefused<ResultIsNotAnnounced>();
        Appraising.Given.History([.. Appraising.Told, Appraising.Objected]).When(Object(words: "另有理由")).IsRefused<ObjectionIsRaised>();
        Appraising.Given.History(Appraising.Told).When(Object(criterion: 9)).IsRefused<ObjectionIsNotAcceptable>().Errors.Single().Pointer.ShouldBe("/criteria/0");
    }

    [Fact]
    public void Somebody_else_decides_it_and_upholding_opens_the_appraisal_again()
    {
        AppraisalEvent[] objected = [.. Appraising.Told, Appraising.Objected];
        foreach (var involved in new[] { Appraising.Speaker, Appraising.Assessor, Appraising.Leader })
        {
            Appraising.Given.History(objected).When(Rule(true, involved)).IsRefused<OnlyTheReviewerMayDoThis>();
        }

        var upheld = new ObjectionDecided(true, "记录确已补齐", Appraising.Today, Appraising.Second);
        Appraising.Given.History(objected).When(Rule(true)).Records(upheld);
        Appraising.Given.History([.. objected, upheld]).When(Rule(false)).IsRefused<NoObjectionWaits>();
        Appraising.Given.History(Appraising.Told).When(Rule(true)).IsRefused<NoObjectionWaits>();

        // Figures may be taken by a later day, marks given anew, and the result settled anew.
        Appraising.Given.History([.. objected, upheld]).When(Take(new(2026, 12, 19))).RecordsOne<FiguresTaken>();
        Appraising.Given.History([.. objected, upheld]).When(Take(new(2026, 12, 9))).IsRefused<DayOfFiguresIsAnother>();
        Appraising.Given.History([.. objected, upheld, new Assessed([new(2, 9, null), new(3, 20, null)], "更正", Appraising.Assessor)])
            .When(a => SettleAppraisalDecider.Decide(new("同意更正"), a!, Round, Appraising.By(Appraising.Leader))).RecordsOne<AppraisalSettled>().Result.Points.ShouldBe(92);
    }

    [Fact]
    public void A_result_is_final_when_nobody_objected_in_time_or_the_objection_was_dismissed()
    {
        var until = Appraising.Announced.ObjectUntil;
        bool Final(DateOnly day, params AppraisalEvent[] more) => Appraising.Given.History([.. Appraising.Told, .. more]).State!.IsFinal(day);

        (Final(until), Final(until.AddDays(1))).ShouldBe((false, true));
        (Final(until.AddDays(1), Appraising.Objected), Final(until, Appraising.Objected, new ObjectionDecided(false, "证据不足", Appraising.Today, Appraising.Second))).ShouldBe((false, true));
        Final(until.AddDays(1), Appraising.Objected, new ObjectionDecided(true, "成立", Appraising.Today, Appraising.Second)).ShouldBeFalse();
    }

    [Fact]
    public void Falsification_is_recorded_with_its_facts_and_leads_to_what_the_rules_name()
    {
        Appraising.Given.History(Appraising.Complete).When(Record(False)).Records(Cap);
        Appraising.Given.History(Appraising.Complete).When(Record(False, person: Appraising.Speaker)).IsRefused<SubjectMayNotDoThis>();
        Appraising.Given.History(Appraising.Complete).When(Record(False, Appraising.Closed)).IsRefused<RoundIsClosed>();
        Appraising.Given.History([.. Appraising.Told, Appraising.Objected]).When(Record(False)).IsRefused<ObjectionWaits>();

        Appraising.Given.History([.. Appraising.Complete, Cap]).When(Carry("circulated-criticism")).RecordsOne<ConsequenceCarriedOut>();
        Appraising.Given.History([.. Appraising.Complete, Cap]).When(Carry("organisational-handling")).IsRefused<RulesNameNoSuchConsequence>();
        Appraising.Given.History([.. Appraising.Complete, Cap]).When(Carry("circulated-criticism", new(2026, 12, 17))).IsRefused<ConsequenceIsOutOfTime>();
        Appraising.Given.History([.. Appraising.Complete, Cap]).When(Carry("circulated-criticism", person: Appraising.Speaker)).IsRefused<SubjectMayNotDoThis>();
        Appraising.Given.History(Appraising.Complete).When(Carry("circulated-criticism")).IsRefused<CapIsUnknown>();
    }

    [Fact]
    public void In_a_round_without_such_a_cap_it_is_a_fact_that_limits_nothing()
    {
        var plain = Round with { Opened = Appraising.Open("finance", "FIN-AP-1"), Terms = Appraising.Terms with { Thresholds = [], Caps = [] } };

        var recorded = Appraising.Given.History(Appraising.Complete).When(Record(False, plain)).RecordsOne<CapRecorded>();
        (recorded.RuleCode, recorded.Consequence).ShouldBe((null, null));
        ResultSoFar.Of(Appraising.Given.History([.. Appraising.Complete, recorded]).State!, plain).Points.ShouldBe(89);
        Appraising.Given.History(Appraising.Complete).When(Record(False with { Kind = CapKind.Veto }, plain)).IsRefused<CapIsNotAcceptable>();
    }

    [Fact]
    public void A_cap_is_of_the_terms_and_an_accountability_decision_of_the_period()
    {
        var decision = False with { Kind = CapKind.Accountability, RuleCode = "held-to-account" };

        Appraising.Given.History(Appraising.Complete).When(Record(decision)).RecordsOne<CapRecorded>().Consequence.ShouldBeNull();
        Errors(decision with { RuleCode = "falsified" }).ShouldBe(["/ruleCode"]);
        Errors(decision with { RuleCode = null, OccurredOn = Appraising.Today.AddDays(1) }).ShouldBe(["/ruleCode", "/occurredOn"]);
        Errors(decision with { OccurredOn = new(2025, 12, 31) }).ShouldBe(["/occurredOn"]);
    }

    [Fact]
    public void A_cap_after_the_result_opens_it_again_and_a_lifted_one_does_not_count()
    {
        AppraisalEvent[] capped = [.. Appraising.Told, Cap];
        Appraising.Given.History(capped).State!.Settled.ShouldBeNull();
        ResultSoFar.Of(Appraising.Given.History(capped).State!, Round).Grade.ShouldBe("unqualified");

        var lifted = Appraising.Given.History(capped).When(Lift()).RecordsOne<CapLifted>();
        ResultSoFar.Of(Appraising.Given.History([.. capped, lifted]).State!, Round).Grade.ShouldBe("good");
        Appraising.Given.History(Appraising.Complete).When(Lift()).IsRefused<CapIsUnknown>();
        Appraising.Given.History(capped).When(Lift(person: Appraising.Speaker)).IsRefused<SubjectMayNotDoThis>();
        Appraising.Given.History(capped).When(Lift(Appraising.Closed)).IsRefused<RoundIsClosed>();
        Appraising.Given.History([.. capped, Appraising.Settled, Appraising.Announced, Appraising.Objected]).When(Lift()).IsRefused<ObjectionWaits>();
        Appraising.Given.History([.. capped, lifted]).When(Carry("circulated-criticism")).IsRefused<CapIsUnknown>();
    }

    [Fact]
    public void A_final_result_is_used_as_the_rules_say_or_otherwise_and_that_is_recorded()
    {
        var day = Appraising.Announced.ObjectUntil.AddDays(1);
        UseResult use = new(
            DeterministicId.From("use"), ResultUseKind.OtherAppraisal, "cadre-appraisal", new(null, DeterministicId.From("body"), "上级组织部门"), day, "纳入干部年度考核",
            Tests.Support.Packs.Template("education-city").Appraisal!.ResultUses);

        var used = Appraising.Given.History(Appraising.Told).When(Use(use, day)).RecordsOne<ResultUsed>();
        (used.Provision, used.Article).ShouldBe(("cadre-appraisal", "11"));
        Appraising.Given.History(Appraising.Told).When(Use(use with { Provision = null, Kind = ResultUseKind.DisciplineSupervision }, day)).RecordsOne<ResultUsed>().Article.ShouldBeNull();
        Appraising.Given.History(Appraising.Told).When(Use(use, Appraising.Announced.ObjectUntil)).IsRefused<ResultIsNotFinal>();
        Appraising.Given.History(Appraising.Told).When(Use(use with { Provision = "bonus", On = day.AddDays(1) }, day)).IsRefused<ResultUseIsNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/provision", "/on"]);
    }

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Object(DateOnly? day = null, Guid? person = null, string words = "记录后已补齐", int criterion = 2) =>
        a => ObjectToAppraisalDecider.Decide(new([criterion], words), a!, Round, Appraising.By(person ?? Appraising.Speaker, day));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Rule(bool upheld, Guid? person = null) =>
        a => DecideObjectionDecider.Decide(new(upheld, "记录确已补齐"), a!, Appraising.By(person ?? Appraising.Second));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Take(DateOnly knownOn) => a => TakeFiguresDecider.Decide(new(knownOn, [], []), a!, Round, Appraising.By());

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Record(RecordCap command, AppraisalRound? round = null, Guid? person = null) =>
        a => RecordCapDecider.Decide(command, a!, round ?? Round, Appraising.By(person));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Lift(AppraisalRound? round = null, Guid? person = null) =>
        a => LiftCapDecider.Decide(new(Appraising.CapId, "核查不属实"), a!, round ?? Round, Appraising.By(person));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Carry(string measure, DateOnly? on = null, Guid? person = null) =>
        a => CarryOutConsequenceDecider.Decide(new(Appraising.CapId, measure, on ?? Appraising.Today, "全局通报", null), a!, Appraising.By(person));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Use(UseResult command, DateOnly day) => a => UseResultDecider.Decide(command, a!, Appraising.By(day: day));

    private static IEnumerable<string> Errors(RecordCap command) =>
        Appraising.Given.History(Appraising.Complete).When(Record(command)).IsRefused<CapIsNotAcceptable>().Errors.Select(error => error.Pointer);
}
