using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Interpretations;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class InterpretingAnArticle
{
    private static readonly SchemePack Pack = Packs.Template("finance");
    private static readonly Ambiguity Point = Pack.Ambiguities[0];
    private static readonly Guid First = DeterministicId.From("first interpretation");
    private static readonly Guid Second = DeterministicId.From("second interpretation");
    private static readonly By Leader = new("account-leader", DeterministicId.From("leader"), Given.Ana.At, Given.Ana.Today);

    private static readonly InterpretationProposed Proposed = new(First, Point.Articles[0], Point.Id, "按三类组织分别理解", Given.Ana.ActorId);
    private static readonly InterpretationApproved Approved = new(First, Leader.ActorId);

    [Fact]
    public void It_is_written_by_one_person_and_approved_by_another_and_then_decides_the_point()
    {
        var proposed = Given.AnIssuedScheme.When(Propose(First, " 按三类组织分别理解 ")).Records(Proposed)!;
        proposed.Decides(Point.Id).ShouldBeFalse();

        var approved = Given.A.History(Given.Imported, Proposed).When(Approve(First, Leader)).Records(Approved)!;

        approved.Decides(Point.Id).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_approves_what_they_wrote() =>
        Given.A.History(Given.Imported, Proposed).When(Approve(First, Given.Ana)).IsRefused<InterpreterMayNotApprove>();

    [Fact]
    public void A_point_is_decided_once_until_the_decision_is_withdrawn()
    {
        var other = Proposed with { InterpretationId = Second };
        Given.A.History(Given.Imported, Proposed, Approved).When(Propose(Second, "另一种理解")).IsRefused<AmbiguityIsDecided>();
        Given.A.History(Given.Imported, Proposed, other, Approved).When(Approve(Second, Leader)).IsRefused<AmbiguityIsDecided>();

        var withdrawn = new InterpretationWithdrawn(First, "上级另有答复", Given.Ana.ActorId);
        Given.A.History(Given.Imported, Proposed, Approved).When(Withdraw(First)).Records(withdrawn)!.Decides(Point.Id).ShouldBeFalse();
        Given.A.History(Given.Imported, Proposed, other, Approved, withdrawn).When(Approve(Second, Leader)).Records(new InterpretationApproved(Second, Leader.ActorId));
    }

    [Fact]
    public void What_was_withdrawn_is_not_approved_and_what_there_is_not_neither()
    {
        var withdrawn = new InterpretationWithdrawn(First, "上级另有答复", Given.Ana.ActorId);

        Given.A.History(Given.Imported, Proposed, withdrawn).When(Approve(First, Leader)).IsRefused<InterpretationIsWithdrawn>();
        Given.ADraft.When(Approve(First, Leader)).IsRefused<InterpretationIsUnknown>();
        Given.ADraft.When(Withdraw(First)).IsRefused<InterpretationIsUnknown>();
    }

    [Fact]
    public void An_article_may_be_explained_without_an_unclear_point() =>
        Given.ADraft.When(scheme => ProposeInterpretationDecider.Decide(new(First, "9", null, "说明"), scheme!, Pack, Given.Ana))
            .Records(new InterpretationProposed(First, "9", null, "说明", Given.Ana.ActorId));

    [Fact]
    public void Every_fault_is_named()
    {
        IEnumerable<string> Faults(ProposeInterpretation command) =>
            Given.ADraft.When(scheme => ProposeInterpretationDecider.Decide(command, scheme!, Pack, Given.Ana)).IsRefused<InterpretationIsFaulty>().Errors.Select(error => error.Pointer);

        Faults(new(First, "999", "FIN-A-99", " ")).ShouldBe(["/ambiguityId", "/article", "/text"]);
        Faults(new(First, "2", Point.Id, "说明")).ShouldBe(["/article"]);
    }

    [Fact]
    public void A_withdrawn_scheme_takes_no_interpretation() => Given.AWithdrawnScheme.When(Propose(First, "说明")).IsRefused<SchemeIsWithdrawn>();

    private static Func<Scheme?, Decision<SchemeEvent>> Propose(Guid id, string words) =>
        scheme => ProposeInterpretationDecider.Decide(new(id, Point.Articles[0], Point.Id, words), scheme!, Pack, Given.Ana);

    private static Func<Scheme?, Decision<SchemeEvent>> Approve(Guid id, By by) => scheme => ApproveInterpretationDecider.Decide(new(id), scheme!, by);

    private static Func<Scheme?, Decision<SchemeEvent>> Withdraw(Guid id) => scheme => WithdrawInterpretationDecider.Decide(new(id, "上级另有答复"), scheme!, Given.Ana);
}
