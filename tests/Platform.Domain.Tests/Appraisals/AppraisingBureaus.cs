using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>A district appraises the year of two bureaus: figures, marks, results, objections, and the closing.</summary>
public sealed class AppraisingBureaus
{
    private static readonly DeciderSpec<BureauRound, BureauRoundEvent> given = new(BureauRound.Evolve);
    private static readonly DeciderSpec<ToldAppraisal, ToldAppraisalEvent> told = new(ToldAppraisal.Evolve);
    private static readonly DateOnly Today = new(2027, 1, 10);
    private static readonly DateOnly FiguresOn = new(2026, 12, 31);
    private static readonly Guid Id = DeterministicId.From("round");
    private static readonly RoundGrade[] Grades = [new("grade-1", 1, "好", "good"), new("grade-2", 2, "一般", "fair")];
    private static readonly RoundTerms Terms = new(
        FiguresOn, FiguresOn, NothingOwed.FullPoints, 5,
        [
            new(1, CriterionKind.Quantitative, LedgerFigures.OfDutiesMet, null, true, null, "履责完成率", 60, null),
            new(2, CriterionKind.Qualitative, null, null, false, null, "制度建设", 40, 10),
        ],
        [new("grade-1", 80), new("grade-2", 0)], []);

    private static BureauRoundOpened Opened { get; } = new(Id, "2026年度考核", 2026, Terms, Grades, ["education", "finance"], Today, "ana");

    private static BureauFiguresTaken Taken(string bureau, int met = 9, int notMet = 1) => new(bureau, FiguresOn, [new(1, met, notMet)], "ana");

    private static BureauAssessed Assessed(string bureau, int mark = 8) => new(bureau, [new(2, mark, null)], "较好", "ana");

    [Fact]
    public void A_year_is_opened_with_everything_by_which_it_appraises()
    {
        given.Nothing().When(round => OpenBureauRoundDecider.Decide(new(Id, "2026年度考核", 2026, Terms, Grades, ["finance", "education", "finance"]), round, By("ana")))
            .RecordsOne<BureauRoundOpened>().Bureaus.ShouldBe(["education", "finance"]);
        given.Nothing().When(round => OpenBureauRoundDecider.Decide(
                new(Id, "2026年度考核", 2026, Terms with { Criteria = [Terms.Criteria[0]], ObjectionDays = 0, Thresholds = [], FiguresOn = new(2025, 12, 31) }, Grades, ["finance"]), round, By("ana")))
            .IsRefused<TermsAreNotAcceptable>().Errors.Select(each => each.Pointer).ShouldBe(["/figuresOn", "/objectionDays", "/criteria", "/thresholds"]);
    }

    [Fact]
    public void Figures_are_frozen_of_each_bureau_once_when_their_day_is_over()
    {
        var figures = new Dictionary<string, IReadOnlyList<BureauFigure>> { ["education"] = [new(1, 1, 1)], ["finance"] = [new(1, 9, 1)] };
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new TakeBureauFigures(figures), round!, By("ana")))
            .RecordsTheFacts(typeof(BureauFiguresTaken), typeof(BureauFiguresTaken));
        var again = AppraiseBureauDecider.Decide(new TakeBureauFigures(figures), given.History(Opened, Taken("finance")).State!, By("ana"));
        again.ShouldBeOfType<Decision<BureauRoundEvent>.Accepted>().Events.Single().ShouldBeOfType<BureauFiguresTaken>().BureauId.ShouldBe("education");
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new TakeBureauFigures(figures), round!, By("ana", FiguresOn))).IsRefused<DayOfFiguresIsNotOver>();
    }

    [Fact]
    public void A_result_is_computed_and_settled_by_another_than_the_assessor()
    {
        var ready = given.History(Opened, Taken("finance"), Assessed("finance"));
        var settled = ready.When(round => AppraiseBureauDecider.Decide(new SettleBureau("finance", "好"), round!, By("ben"))).RecordsOne<BureauSettled>();
        (settled.Result.Sum, settled.Result.Grade).ShouldBe((86m, "grade-1"));
        ready.When(round => AppraiseBureauDecider.Decide(new SettleBureau("finance", "好"), round!, By("ana"))).IsRefused<AssessorMayNotSettle>();
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new SettleBureau("finance", "好"), round!, By("ben")))
            .IsRefused<AppraisalIsNotComplete>().Errors.Select(each => each.Pointer).ShouldBe(["/figures", "/assessment"]);
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new SettleBureau("weather", "好"), round!, By("ben"))).IsRefused<BureauIsNotAppraised>();
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new AssessBureau("finance", [new(2, 11, null)], "好"), round!, By("ana")))
            .IsRefused<MarksAreNotAcceptable>().Errors.Single().Pointer.ShouldBe("/marks/0/given");
        given.History(Opened, Taken("finance"), Assessed("finance"), settled).When(round => AppraiseBureauDecider.Decide(new AssessBureau("finance", [new(2, 9, null)], "好"), round!, By("ana")))
            .IsRefused<ResultIsSettled>();
    }

    [Fact]
    public void Results_are_announced_objected_to_in_time_and_decided_by_another_than_the_settler()
    {
        var settled = Settled("finance");
        given.History(Opened).When(round => AppraiseBureauDecider.Decide(new AnnounceBureaus(), round!, By("ana"))).IsRefused<NothingIsSettled>();
        given.History(Opened, settled).When(round => AppraiseBureauDecider.Decide(new AnnounceBureaus(), round!, By("ana"))).Records(new BureauAnnounced("finance", Today, Today.AddDays(5), "ana"));
        var announced = new BureauAnnounced("finance", Today, Today.AddDays(5), "ana");
        given.History(Opened, settled, announced).When(round => AppraiseBureauDecider.Decide(new TakeInObjection("finance", "漏计一项", Today.AddDays(5)), round!))
            .Records(new BureauObjected("finance", "漏计一项", Today.AddDays(5)));
        given.History(Opened, settled, announced).When(round => AppraiseBureauDecider.Decide(new TakeInObjection("finance", "漏计一项", Today.AddDays(6)), round!)).IsRefused<ObjectionIsOutOfTime>();
        given.History(Opened, settled).When(round => AppraiseBureauDecider.Decide(new TakeInObjection("finance", "漏计一项", Today), round!)).IsRefused<ResultIsNotAnnounced>();
        var objected = given.History(Opened, settled, announced, new BureauObjected("finance", "漏计一项", Today));
        objected.When(round => AppraiseBureauDecider.Decide(new DecideBureauObjection("finance", false, "核实无误"), round!, By("ben"))).IsRefused<SettlerMayNotDecide>();
        objected.When(round => AppraiseBureauDecider.Decide(new DecideBureauObjection("finance", false, "核实无误"), round!, By("cai")))
            .Records(new BureauObjectionDecided("finance", false, "核实无误", Today, "cai"))!.Bureaus["finance"].IsFinal(Today).ShouldBeTrue();
        objected.When(round => AppraiseBureauDecider.Decide(new DecideBureauObjection("finance", true, "属实"), round!, By("cai")))
            .Records(new BureauObjectionDecided("finance", true, "属实", Today, "cai"))!.Bureaus["finance"].Settled.ShouldBeNull();
        given.History(Opened, settled, announced).When(round => AppraiseBureauDecider.Decide(new DecideBureauObjection("finance", true, "属实"), round!, By("cai"))).IsRefused<NoObjectionWaits>();
        objected.When(round => AppraiseBureauDecider.Decide(new TakeInObjection("finance", "另一条", Today), round!)).IsRefused<ObjectionIsRaised>();
    }

    [Fact]
    public void The_year_is_closed_once_every_result_is_final_and_nothing_is_added_then()
    {
        BureauAnnounced Announced(string bureau) => new(bureau, Today, Today.AddDays(5), "ana");
        var all = given.History(Opened, Settled("education"), Settled("finance"), Announced("education"), Announced("finance"));
        all.When(round => AppraiseBureauDecider.Decide(new CloseBureauRound(), round!, By("ana", Today.AddDays(6)))).Records(new BureauRoundClosed(Today.AddDays(6), "ana"));
        all.When(round => AppraiseBureauDecider.Decide(new CloseBureauRound(), round!, By("ana", Today.AddDays(5)))).IsRefused<RoundIsNotFinished>()
            .Errors.Select(each => each.Pointer).ShouldBe(["/bureaus/education", "/bureaus/finance"]);
        given.History(Opened, new BureauRoundClosed(Today, "ana")).When(round => AppraiseBureauDecider.Decide(new AssessBureau("finance", [new(2, 8, null)], "好"), round!, By("ana")))
            .IsRefused<RoundIsClosed>();
    }

    [Fact]
    public void A_bureau_reads_its_result_and_objects_in_time()
    {
        var result = new ToldResultOfYear(Id, "2026年度考核", 2026, FiguresOn, [], 86, "好", "好", Today, Today.AddDays(5), 1);
        var arrived = new ToldAppraisalArrived("district", "区督导", result);
        told.Nothing().When(each => ToldAppraisalDecider.Decide(result, "district", "区督导", each)).Records(arrived);
        told.History(arrived).When(each => ToldAppraisalDecider.Decide(new ObjectToYear("漏计一项"), each!, By("office", Today.AddDays(5)))).RecordsOne<ToldAppraisalObjected>();
        told.History(arrived).When(each => ToldAppraisalDecider.Decide(new ObjectToYear("漏计一项"), each!, By("office", Today.AddDays(6)))).IsRefused<ObjectionIsOutOfTime>();
        told.History(arrived).When(each => ToldAppraisalDecider.Decide(new SentRuling(Id, false, "核实无误", Today), each!)).IsRefused<NoObjectionWaits>();
        var objected = new ToldAppraisalObjected("漏计一项", Today, "office");
        told.History(arrived, objected).When(each => ToldAppraisalDecider.Decide(new SentRuling(Id, true, "属实", Today), each!)).Records(new ToldObjectionDecided(true, "属实", Today));
        told.History(arrived, objected).When(each => ToldAppraisalDecider.Decide(result with { Announcement = 2, Points = 90 }, "district", "区督导", each))
            .RecordsOne<ToldAppraisalArrived>().Result.Points.ShouldBe(90);
        told.History(arrived, objected).When(each => ToldAppraisalDecider.Decide(new ObjectToYear("另一条"), each!, By("office"))).IsRefused<ObjectionIsRaised>();
    }

    private static BureauSettled Settled(string bureau) =>
        new(bureau, given.History(Opened, Taken(bureau), Assessed(bureau)).State!.ResultOf(bureau), "好", "ben");

    private static By By(string who, DateOnly? on = null) => new(who, null, new(on ?? Today, new(1, 0), TimeSpan.Zero), on ?? Today);
}
