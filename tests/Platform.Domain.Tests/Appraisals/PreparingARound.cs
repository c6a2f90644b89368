using Platform.Domain.Appraisals;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>Criteria, weights, thresholds, caps and subjects: set by the bureau, checked against the rules, locked by the start.</summary>
public sealed class PreparingARound
{
    private static readonly RoundTerms Terms = Appraising.Terms;
    private static readonly AppraisalHandlers Handlers = Appraising.Body.Handlers;

    [Fact]
    public void Terms_are_set_and_set_again_until_the_start_and_then_not_any_more()
    {
        var other = Terms with { ObjectionDays = 10 };

        Appraising.Round.History(Appraising.Opened).When(Set(Terms)).RecordsOne<RoundTermsSet>().Terms.ShouldBe(Terms);
        Appraising.Round.History(Appraising.Opened, new RoundTermsSet(Terms, "ana")).When(Set(other)).RecordsOne<RoundTermsSet>();
        var started = Appraising.Round.History(Appraising.Opened, new RoundTermsSet(Terms, "ana"), new RoundSubjectsNamed([Appraising.Body], "ana"), Appraising.Started);
        started.When(Set(other)).IsRefused<RoundIsLocked>();
        started.When(Name(Entry() with { Handlers = Handlers with { AssessorId = Appraising.Post } })).IsRefused<RoundIsLocked>();
        // The same again is no change.
        started.When(Set(Terms with { Criteria = [.. Terms.Criteria] })).RecordsNothing();
        started.When(Name(Entry())).RecordsNothing();
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() => Pointers(
        Terms with
        {
            FiguresOn = new(2025, 12, 31),
            SelfAssessmentBy = new(2025, 12, 31),
            ObjectionDays = 0,
            Criteria =
            [
                Terms.Criteria[0] with { Figure = "mood", Category = "weather", Weight = 0 },
                Terms.Criteria[1] with { Maximum = null },
            ],
            Thresholds = [new("excellent", 90), new("good", 95), new("qualified", 60), new("unqualified", 10)],
            Caps = [new("a", CapKind.Veto, "一", null, null), new("a", CapKind.Veto, "二", "superb", null), new("b", CapKind.Veto, "三", null, 101)],
        }).ShouldBe(
        [
            "/figuresOn", "/selfAssessmentBy", "/objectionDays", "/criteria/0/weight", "/criteria/0/figure", "/criteria/0/category", "/criteria/1/maximum", "/criteria",
            "/thresholds/1/from", "/thresholds/3/from", "/caps/0", "/caps/1/code", "/caps/1/highestGrade", "/caps/2/highestPoints",
        ]);

    [Fact]
    public void Where_the_rules_name_no_grades_there_are_no_thresholds_and_the_result_is_points_and_words()
    {
        var finance = Appraising.Open("finance", "FIN-AP-1");
        var plain = Terms with { Thresholds = [], Caps = [Terms.Caps[2]] };

        Appraising.Round.History(finance).When(Set(Terms)).IsRefused<TermsAreNotAcceptable>().Errors.Select(error => error.Code)
            .ShouldBe(["rules-have-no-grades", "unknown", "unknown"]);
        Appraising.Round.History(finance).When(Set(plain)).RecordsOne<RoundTermsSet>();
        AppraisalResult.Of(plain, finance.Grades, Appraising.Figures.Figures, Appraising.Assessment.Marks, []).ShouldSatisfyAllConditions(
            result => result.Grade.ShouldBeNull(), result => result.Points.ShouldBe(89));
        Pointers(Terms with { Thresholds = [] }).ShouldBe(["/thresholds"]);
    }

    [Fact]
    public void Where_the_rules_ask_for_figures_and_marks_together_one_kind_is_not_enough()
    {
        var natural = Appraising.Open("natural-resources", "NAT-AP-1");
        RoundTerms Only(CriterionKind kind) => Terms with { Criteria = [Terms.Of(kind).First() with { Weight = 100 }], Thresholds = [], Caps = [] };

        Appraising.Round.History(natural).When(Set(Only(CriterionKind.Quantitative))).IsRefused<TermsAreNotAcceptable>().Errors.Single().Code.ShouldBe("both-kinds-asked-for");
        Appraising.Round.History(natural).When(Set(Only(CriterionKind.Qualitative))).IsRefused<TermsAreNotAcceptable>().Errors.Single().Code.ShouldBe("both-kinds-asked-for");
        Appraising.Round.History(Appraising.Open("finance", "FIN-AP-1")).When(Set(Only(CriterionKind.Qualitative))).RecordsOne<RoundTermsSet>();
    }

    [Fact]
    public void Subjects_are_known_once_each_asked_for_by_the_rules_and_assessed_by_another()
    {
        Appraising.Round.History(Appraising.Opened).When(Name(Entry(), Member())).RecordsOne<RoundSubjectsNamed>().Subjects.Select(subject => subject.Key)
            .ShouldBe([Appraising.Unit, Appraising.Post]);
        Appraising.Round.History(Appraising.Opened).When(Name(
                Entry() with { TitleZh = null }, Entry() with { PersonId = null }, Member() with { PersonId = null, UnknownHandlers = ["assessorId"] },
                Member() with { Handlers = Handlers with { SettlerId = Appraising.Speaker } }))
            .IsRefused<SubjectsAreNotAcceptable>().Errors.Select(error => (error.Pointer, error.Code)).ShouldBe(
            [
                ("/subjects/0", "unknown"), ("/subjects/1/representativeId", "unknown"), ("/subjects/1", "named-twice"), ("/subjects/2/postId", "nobody-holds-it"),
                ("/subjects/2/assessorId", "unknown"), ("/subjects/3", "named-twice"), ("/subjects/3", "persons-must-differ"),
            ]);
        Appraising.Round.History(Appraising.Open("finance", "FIN-AP-1")).When(Name(Member())).IsRefused<SubjectsAreNotAcceptable>().Errors.Single().Code.ShouldBe("kind-not-asked-for");
        Appraising.Round.History(Appraising.Open("natural-resources", "NAT-AP-3")).When(Name(Entry())).IsRefused<SubjectsAreNotAcceptable>().Errors.Single().Code.ShouldBe("kind-not-asked-for");
    }

    [Fact]
    public void It_starts_with_terms_and_subjects_and_closes_with_every_result_final()
    {
        Appraising.Round.History(Appraising.Opened).When(Start).IsRefused<RoundIsNotReady>().Errors.Select(error => error.Pointer).ShouldBe(["/terms", "/subjects"]);
        Appraising.Round.History(Appraising.Opened).When(Close()).IsRefused<RoundIsNotFinished>();
        RoundEvent[] ready = [Appraising.Opened, new RoundTermsSet(Terms, "ana"), new RoundSubjectsNamed([Appraising.Body], "ana")];
        Appraising.Round.History(ready).When(Start).Records(new RoundStarted(Appraising.Today, "ana"));
        Appraising.Round.History([.. ready, Appraising.Started]).When(Close(Appraising.Unit)).IsRefused<RoundIsNotFinished>().Errors.Single().Pointer.ShouldBe($"/appraisals/{Appraising.Unit}");
        Appraising.Round.History([.. ready, Appraising.Started]).When(Close()).Records(new RoundClosed(Appraising.Today, "ana"));
    }

    private static SubjectEntry Entry() =>
        new(AppraisedKind.Body, Appraising.Unit, null, Appraising.Speaker, null, "某党组织", null, Handlers, []);

    private static SubjectEntry Member() =>
        new(AppraisedKind.Post, Appraising.Unit, Appraising.Post, Appraising.Speaker, new(2026, 3, 1), "班子成员", null, Handlers, []);

    private static IEnumerable<string> Pointers(RoundTerms terms) =>
        Appraising.Round.History(Appraising.Opened).When(Set(terms)).IsRefused<TermsAreNotAcceptable>().Errors.Select(error => error.Pointer);

    private static Func<AppraisalRound?, Decision<RoundEvent>> Set(RoundTerms terms) => round => SetRoundTermsDecider.Decide(new(terms), round!, Appraising.By());

    private static Func<AppraisalRound?, Decision<RoundEvent>> Name(params SubjectEntry[] entries) => round => NameSubjectsDecider.Decide(new(entries), round!, Appraising.By());

    private static Decision<RoundEvent> Start(AppraisalRound? round) => StartRoundDecider.Decide(new(), round!, Appraising.By());

    private static Func<AppraisalRound?, Decision<RoundEvent>> Close(params Guid[] unfinished) => round => CloseRoundDecider.Decide(new(unfinished), round!, Appraising.By());
}
