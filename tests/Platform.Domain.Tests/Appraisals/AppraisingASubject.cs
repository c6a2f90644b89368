using Platform.Domain.Appraisals;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>From the frozen figures over both assessments to a result that another person settles.</summary>
public sealed class AppraisingASubject
{
    private static readonly AppraisalRound Round = Appraising.Running;
    private static readonly LedgerDuty Own = new(DeterministicId.From("own"), "EJA-O-001", "training", "fulfilled", new(2026, 3, 1));
    private static readonly LedgerDuty Below = new(DeterministicId.From("below"), "EJA-O-001", "training", "missed", new(2026, 4, 1));

    [Fact]
    public void An_appraisal_begins_with_its_round_under_an_id_that_follows_from_both() =>
        Appraising.Given.Nothing().When(a => BeginAppraisalDecider.Decide(new(Appraising.RoundId, Appraising.Body), a)).Records(Appraising.Begun);

    [Fact]
    public void Figures_are_taken_as_known_on_the_stated_day_once_it_is_over()
    {
        var taken = Appraising.Given.History(Appraising.Begun).When(Take()).RecordsOne<FiguresTaken>();

        (taken.KnownOn, taken.Figures.Single().Met.Single(), taken.Figures.Single().NotMet.Count).ShouldBe((new DateOnly(2026, 12, 10), Own.OccurrenceId, 0));
        Appraising.Given.History(Appraising.Begun).When(Take(day: new(2026, 12, 10))).IsRefused<DayOfFiguresIsNotOver>();
        Appraising.Given.History(Appraising.Begun).When(Take(new(2026, 12, 11))).IsRefused<DayOfFiguresIsAnother>();
        Appraising.Given.History(Appraising.Begun, taken).When(Take(new(2026, 12, 11))).IsRefused<FiguresAreTaken>();
        Appraising.Given.History(Appraising.Begun).When(Take(round: Appraising.Closed)).IsRefused<RoundIsClosed>();
    }

    [Fact]
    public void Units_below_count_where_the_criterion_says_so_and_days_before_the_tenure_never()
    {
        var below = Round with { Terms = Appraising.Terms with { Criteria = [Appraising.Terms.Criteria[0] with { WithUnitsBelow = true }] } };
        var late = Appraising.Begun with { Subject = Appraising.Body with { HeldSince = new(2026, 3, 2) } };

        Appraising.Given.History(Appraising.Begun).When(Take(round: below)).RecordsOne<FiguresTaken>().Figures.Single().NotMet.ShouldHaveSingleItem();
        Appraising.Given.History(late).When(Take()).RecordsOne<FiguresTaken>().Figures.Single().Met.ShouldBeEmpty();
    }

    [Fact]
    public void The_subject_assesses_itself_until_the_assessor_has()
    {
        Appraising.Given.History(Appraising.Begun).When(OfTheSubject(Appraising.Self.Marks)).RecordsOne<SelfAssessed>().PersonId.ShouldBe(Appraising.Speaker);
        Appraising.Given.History(Appraising.Begun, Appraising.Self).When(OfTheSubject([new(2, 10, null), new(3, 20, null)])).RecordsOne<SelfAssessed>();
        Appraising.Given.History(Appraising.Begun).When(OfTheSubject(Appraising.Self.Marks, Appraising.Assessor)).IsRefused<OnlyTheSubjectMayDoThis>();
        Appraising.Given.History(Appraising.Complete).When(OfTheSubject([new(2, 10, null), new(3, 20, null)])).IsRefused<AssessmentIsMade>();
    }

    [Fact]
    public void Only_the_named_assessor_assesses_after_the_subject_or_after_its_day()
    {
        Appraising.Given.History(Appraising.Begun, Appraising.Self).When(Assess(Appraising.Assessment.Marks)).RecordsOne<Assessed>().PersonId.ShouldBe(Appraising.Assessor);
        Appraising.Given.History(Appraising.Begun, Appraising.Self).When(Assess(Appraising.Assessment.Marks, Appraising.Speaker)).IsRefused<OnlyTheAssessorMayDoThis>();
        Appraising.Given.History(Appraising.Begun).When(Assess(Appraising.Assessment.Marks, day: new(2026, 12, 15))).IsRefused<SelfAssessmentIsAwaited>();
        Appraising.Given.History(Appraising.Begun).When(Assess(Appraising.Assessment.Marks, day: new(2026, 12, 16))).RecordsOne<Assessed>();
        Appraising.Given.History([.. Appraising.Complete, Appraising.Settled]).When(Assess(Appraising.Self.Marks)).IsRefused<ResultIsSettled>();
    }

    [Fact]
    public void Marks_are_of_the_criteria_within_their_bounds_and_explained_where_the_two_differ()
    {
        Faults([new(1, 5, null), new(2, 11, null), new(2, 3, null)]).ShouldBe(["/marks/0", "/marks/1/given", "/marks/2", "/marks"]);
        Faults([new(2, 8, null), new(3, 20, null)]).ShouldBe(["/marks/0/words"]);
        Appraising.Given.History(Appraising.Begun).When(OfTheSubject([new(2, -1, null)])).IsRefused<MarksAreNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/marks/0/given", "/marks"]);
    }

    [Fact]
    public void Another_person_settles_what_was_computed()
    {
        var settled = Appraising.Given.History(Appraising.Complete).When(Settle()).RecordsOne<AppraisalSettled>();

        (settled.Result.Points, settled.Result.Grade, settled.PersonId).ShouldBe((89, "good", Appraising.Leader));
        Appraising.Given.History(Appraising.Complete).When(Settle(Appraising.Assessor)).IsRefused<OnlyTheSettlerMayDoThis>();
        Appraising.Given.History(Appraising.Complete).When(Settle(Appraising.Speaker)).IsRefused<OnlyTheSettlerMayDoThis>();
        Appraising.Given.History(Appraising.Complete).When(a => SettleAppraisalDecider.Decide(new("同意"), a!, Round, Appraising.By())).IsRefused<OnlyTheSettlerMayDoThis>();
        Appraising.Given.History(Appraising.Begun).When(Settle()).IsRefused<AppraisalIsNotComplete>().Errors.Select(error => error.Pointer).ShouldBe(["/figures", "/assessment"]);
        Appraising.Given.History([.. Appraising.Complete, Appraising.Settled]).When(Settle(words: "另议")).IsRefused<ResultIsSettled>();
        Appraising.Given.History(Appraising.Complete).When(Settle(round: Appraising.Closed)).IsRefused<RoundIsClosed>();
    }

    [Fact]
    public void Another_person_takes_over_with_a_reason_and_nobody_has_two_parts()
    {
        var successor = DeterministicId.From("successor");
        Func<SubjectAppraisal?, Decision<AppraisalEvent>> Replace(Guid by, AppraisalRound? round = null, Guid? person = null) =>
            a => ReplaceHandlerDecider.Decide(new(AppraisalCapacity.Assessor, by, "调离"), a!, round ?? Round, Appraising.By(person));

        var replaced = Appraising.Given.History(Appraising.Begun).When(Replace(successor)).RecordsOne<HandlerReplaced>();
        Appraising.Given.History(Appraising.Begun, replaced, Appraising.Self).When(Assess(Appraising.Assessment.Marks, successor)).RecordsOne<Assessed>();
        Appraising.Given.History(Appraising.Begun, replaced, Appraising.Self).When(Assess(Appraising.Assessment.Marks)).IsRefused<OnlyTheAssessorMayDoThis>();
        Appraising.Given.History(Appraising.Begun).When(Replace(Appraising.Leader)).IsRefused<HandlersOfAnAppraisalMustDiffer>();
        Appraising.Given.History(Appraising.Begun).When(Replace(Appraising.Speaker)).IsRefused<HandlersOfAnAppraisalMustDiffer>();
        Appraising.Given.History(Appraising.Begun).When(Replace(successor, person: Appraising.Speaker)).IsRefused<SubjectMayNotDoThis>();
        Appraising.Given.History(Appraising.Begun).When(Replace(successor, Appraising.Closed)).IsRefused<RoundIsClosed>();
    }

    [Fact]
    public void The_result_is_announced_and_from_there_the_days_run()
    {
        Appraising.Given.History([.. Appraising.Complete, Appraising.Settled]).When(Announce).Records(Appraising.Announced);
        Appraising.Given.History(Appraising.Complete).When(Announce).IsRefused<ResultIsNotSettled>();
    }

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Take(DateOnly? knownOn = null, AppraisalRound? round = null, DateOnly? day = null) =>
        a => TakeFiguresDecider.Decide(new(knownOn ?? new(2026, 12, 10), [Own], [Own, Below]), a!, round ?? Round, Appraising.By(day: day));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> OfTheSubject(IReadOnlyList<Mark> marks, Guid? person = null) =>
        a => AssessSelfDecider.Decide(new(marks, "自评"), a!, Round, Appraising.By(person ?? Appraising.Speaker));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Assess(IReadOnlyList<Mark> marks, Guid? person = null, DateOnly? day = null) =>
        a => AssessSubjectDecider.Decide(new(marks, "总体较好"), a!, Round, Appraising.By(person ?? Appraising.Assessor, day));

    private static Func<SubjectAppraisal?, Decision<AppraisalEvent>> Settle(Guid? person = null, AppraisalRound? round = null, string words = "同意") =>
        a => SettleAppraisalDecider.Decide(new(words), a!, round ?? Round, Appraising.By(person ?? Appraising.Leader));

    private static Decision<AppraisalEvent> Announce(SubjectAppraisal? appraisal) => AnnounceAppraisalDecider.Decide(new(), appraisal!, Round, Appraising.By());

    private static IEnumerable<string> Faults(IReadOnlyList<Mark> marks) =>
        Appraising.Given.History(Appraising.Begun, Appraising.Self).When(Assess(marks)).IsRefused<MarksAreNotAcceptable>().Errors.Select(error => error.Pointer);
}
