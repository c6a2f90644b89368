using Platform.Domain.Appraisals;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>A round that is not held after all: withdrawn with a reason as long as nobody was told a result, and over from there on.</summary>
public sealed class WithdrawingARound
{
    private static readonly RoundWithdrawn Withdrawn = new(Appraising.Today, "制度调整", "ana");
    private static readonly AppraisalRound Over = AppraisalRound.Evolve(Appraising.Running, Withdrawn)!;

    [Fact]
    public void It_is_withdrawn_in_preparation_and_while_it_runs()
    {
        Appraising.Round.History(Appraising.Opened).When(Withdraw()).Records(Withdrawn);
        Appraising.Round.History(Started).When(Withdraw()).Records(Withdrawn);
    }

    [Fact]
    public void Whoever_was_told_a_result_keeps_it_and_a_closed_round_stays_closed()
    {
        Appraising.Round.History(Started).When(Withdraw(Appraising.Unit)).IsRefused<RoundResultsAreTold>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe($"/appraisals/{Appraising.Unit}");
        Appraising.Round.History([.. Started, new RoundClosed(Appraising.Today, "ana")]).When(Withdraw()).IsRefused<RoundIsClosed>();
    }

    [Fact]
    public void Nothing_of_the_round_goes_on_and_what_was_done_already_is_no_fault()
    {
        RoundEvent[] prepared = [Appraising.Opened, new RoundTermsSet(Appraising.Terms, "ana"), Withdrawn];
        Appraising.Round.History(prepared).When(round => StartRoundDecider.Decide(new(), round!, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        Appraising.Round.History(prepared).When(Terms(Appraising.Terms with { ObjectionDays = 10 })).IsRefused<RoundIsWithdrawn>();
        Appraising.Round.History(prepared).When(Terms(Appraising.Terms)).RecordsNothing();
        Appraising.Round.History(prepared).When(round => NameSubjectsDecider.Decide(new([Entry]), round!, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        Appraising.Round.History([.. Started, Withdrawn]).When(round => CloseRoundDecider.Decide(new([]), round!, Appraising.By())).IsRefused<RoundIsWithdrawn>();
    }

    [Fact]
    public void Nobody_assesses_settles_or_announces_in_it_any_more()
    {
        var (begun, complete) = (Appraising.Given.History(Appraising.Begun), Appraising.Given.History(Appraising.Complete));

        begun.When(a => TakeFiguresDecider.Decide(new(Appraising.Terms.FiguresOn, [], []), a!, Over, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        begun.When(a => AssessSelfDecider.Decide(new(Appraising.Self.Marks, "自评"), a!, Over, Appraising.By(Appraising.Speaker))).IsRefused<RoundIsWithdrawn>();
        begun.When(a => AssessSubjectDecider.Decide(new(Appraising.Assessment.Marks, "好"), a!, Over, Appraising.By(Appraising.Assessor))).IsRefused<RoundIsWithdrawn>();
        begun.When(a => ReplaceHandlerDecider.Decide(new(AppraisalCapacity.Assessor, Appraising.Post, "调离"), a!, Over, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        begun.When(a => RecordCapDecider.Decide(new(Appraising.CapId, CapKind.Falsification, null, "虚报", Appraising.Today, null), a!, Over, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        begun.When(a => LiftCapDecider.Decide(new(Appraising.CapId, "有误"), a!, Over, Appraising.By())).IsRefused<RoundIsWithdrawn>();
        complete.When(a => SettleAppraisalDecider.Decide(new("同意"), a!, Over, Appraising.By(Appraising.Leader))).IsRefused<RoundIsWithdrawn>();
        Appraising.Given.History([.. Appraising.Complete, Appraising.Settled]).When(a => AnnounceAppraisalDecider.Decide(new(), a!, Over, Appraising.By())).IsRefused<RoundIsWithdrawn>();
    }

    private static RoundEvent[] Started => [Appraising.Opened, new RoundTermsSet(Appraising.Terms, "ana"), new RoundSubjectsNamed([Appraising.Body], "ana"), Appraising.Started];

    private static SubjectEntry Entry { get; } =
        new(AppraisedKind.Body, Appraising.Unit, null, Appraising.Speaker, null, "某党组织", null, Appraising.Body.Handlers, []);

    private static Func<AppraisalRound?, Decision<RoundEvent>> Withdraw(params Guid[] told) =>
        round => WithdrawRoundDecider.Decide(new("制度调整", told), round!, Appraising.By());

    private static Func<AppraisalRound?, Decision<RoundEvent>> Terms(RoundTerms terms) => round => SetRoundTermsDecider.Decide(new(terms), round!, Appraising.By());
}
