using Platform.Domain.Meetings;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Meetings;

public sealed class ReplacingAnAct
{
    private static readonly DeciderSpec<Act, ActEvent> given = new(Act.Evolve);
    private static readonly Guid Right = DeterministicId.From("right");
    private static readonly ActHeld Held = new(
        DeterministicId.From("act"), DeterministicId.From("unit"), ActKind.Report, "半年报告", new(2026, 6, 30), [], [], [], [], null);

    [Fact]
    public void The_wrong_record_names_the_one_in_its_place() =>
        given.History(Held).When(Replace(Right)).Records(new ActReplaced(Right, "日期有误"))!.SupersededBy.ShouldBe(Right);

    [Fact]
    public void The_same_replacement_again_is_one_fact() => given.History(Held, new ActReplaced(Right, "日期有误")).When(Replace(Right)).RecordsNothing();

    [Fact]
    public void What_was_replaced_is_not_replaced_by_another() =>
        given.History(Held, new ActReplaced(Right, "日期有误")).When(Replace(DeterministicId.From("third"))).IsRefused<ActIsAlreadyReplaced>().By.ShouldBe(Right);

    private static Func<Act?, Decision<ActEvent>> Replace(Guid by) => a => ReplaceActDecider.Decide(new(by, "日期有误"), a!);
}
