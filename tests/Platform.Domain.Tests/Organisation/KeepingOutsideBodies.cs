using Platform.Domain.Organisation.Bodies;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class KeepingOutsideBodies
{
    private static readonly DeciderSpec<BodyEntry, OutsideBodyEvent> given = new(BodyEntry.Evolve);
    private static readonly Guid Id = DeterministicId.From("body");
    private static readonly string[] Superior = ["superior", "report-recipient"];
    private static readonly OutsideBodyEntered Entered = new(Id, "区委宣传部", null, Superior, Bureau.Founded, "clerk");

    [Fact]
    public void A_body_is_entered_with_what_it_is_to_the_bureau() =>
        given.Nothing().When(Enter(Superior)).RecordsOne<OutsideBodyEntered>().Relations.ShouldBe(Superior);

    [Fact]
    public void What_it_is_comes_from_the_kinds_of_the_rules_and_a_name_is_one_bodys()
    {
        given.Nothing().When(Enter(["superior", "friend"])).IsRefused<BodyRelationIsUnknown>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/relations/1");
        given.Nothing().When(Enter(Superior, taken: true)).IsRefused<BodyNameIsTaken>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/nameZh");
    }

    [Fact]
    public void Another_name_holds_from_its_day_on()
    {
        given.History(Entered).When(Revise(Bureau.Day(3, 1))).RecordsOne<OutsideBodyRevised>().NameZh.ShouldBe("区委宣传统战部");
        given.History(Entered).When(Revise(Bureau.Founded.AddDays(-1))).IsRefused<BodyChangeReachesBack>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/from");
        given.History(Entered).When(b => ReviseOutsideBodyDecider.Decide(new("区委宣传部", null, Superior, Bureau.Founded, false), b!, Bureau.Clerk)).RecordsNothing();
        given.History(Entered).When(b => ReviseOutsideBodyDecider.Decide(new("甲", null, ["friend"], Bureau.Day(3, 1), false), b!, Bureau.Clerk)).IsRefused<BodyRelationIsUnknown>();
    }

    [Fact]
    public void What_is_no_longer_kept_changes_no_more()
    {
        var ended = new OutsideBodyEnded(Bureau.Day(4, 1), "机构改革", "clerk");

        given.History(Entered).When(End(Bureau.Day(4, 1))).Records(ended);
        given.History(Entered, ended).When(Revise(Bureau.Day(5, 1))).IsRefused<OutsideBodyIsEnded>();
        given.History(Entered, ended).When(End(Bureau.Day(5, 1))).IsRefused<OutsideBodyIsEnded>();
        given.History(Entered).When(End(Bureau.Founded.AddDays(-1))).IsRefused<BodyChangeReachesBack>();
    }

    private static Func<BodyEntry?, Decision<OutsideBodyEvent>> Enter(string[] relations, bool taken = false) => body =>
        EnterOutsideBodyDecider.Decide(new(Id, "区委宣传部", null, relations, Bureau.Founded, taken), body, Bureau.Clerk);

    private static Func<BodyEntry?, Decision<OutsideBodyEvent>> Revise(DateOnly from) => body =>
        ReviseOutsideBodyDecider.Decide(new("区委宣传统战部", null, Superior, from, false), body!, Bureau.Clerk);

    private static Func<BodyEntry?, Decision<OutsideBodyEvent>> End(DateOnly until) => body =>
        EndOutsideBodyDecider.Decide(new(until, "机构改革"), body!, Bureau.Clerk);
}
