using Platform.Domain.Organisation;
using static Platform.Domain.Tests.Organisation.Bureau;

namespace Platform.Domain.Tests.Organisation;

public sealed class WithdrawingUnits
{
    [Fact]
    public void Leaves_no_trace_of_them_in_the_tree_and_their_codes_free()
    {
        var tree = given.History(Units()).When(Withdraw([Budget, Station])).RecordsOne<UnitsWithdrawn>();
        var after = given.History(And(tree)).State!;

        after.Find(Budget).ShouldBeNull();
        after.FindByCode("110").ShouldBeNull();
        after.SubtreeOf(Root).ShouldBe([Root, Treasury], ignoreOrder: true);
        given.History(And(tree)).When(t => OpenUnitsDecider.Decide(new(Tenant, [new("100", "新预算科", null, "division", "000", Founded)], null), t, Clerk))
            .RecordsOne<UnitOpened>().NameZh.ShouldBe("新预算科");
    }

    [Fact]
    public void Of_a_whole_tree_leaves_room_for_another_root()
    {
        var withdrawn = given.History(Units()).When(Withdraw([Root, Budget, Treasury, Station])).RecordsOne<UnitsWithdrawn>();

        given.History(And(withdrawn)).State!.RootId.ShouldBeNull();
    }

    [Fact]
    public void Of_units_that_are_gone_is_nothing() => given.History(Units()).When(Withdraw([Id("999")])).RecordsNothing();

    [Fact]
    public void Is_refused_for_each_unit_in_use_by_name()
    {
        var history = And(Opened("120", "100", "后设科"), new UnitRenamed(Treasury, "国库处", null, Day(3, 1)));

        var refused = given.History(history).When(Withdraw([Budget, Treasury, Station], (Station, "has-posts"), (Station, "has-an-open-year")))
            .IsRefused<UnitsAreDependedOn>();

        refused.Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([
            ("/units/100", "has-units-below"), ("/units/200", "was-changed-since"), ("/units/110", "has-posts"), ("/units/110", "has-an-open-year"),
        ]);
    }

    [Fact]
    public void Is_refused_for_a_successor() =>
        given.History(And(new UnitDissolved(Treasury, Budget, Day(3, 1), "合并"))).When(Withdraw([Budget, Station]))
            .IsRefused<UnitsAreDependedOn>().Errors.ShouldHaveSingleItem().Code.ShouldBe("was-changed-since");

    [Theory]
    [InlineData("has-posts", "has-posts")]
    [InlineData("has-persons", "has-persons")]
    [InlineData("has-an-open-year", "has-an-open-year")]
    [InlineData("has-acts", "has-acts")]
    [InlineData("has-evidence", "has-evidence")]
    [InlineData("has-portfolio", "has-portfolio")]
    [InlineData("has-groups", "has-groups")]
    [InlineData("has-division", "has-division")]
    [InlineData("has-roles", "has-roles")]
    public void Names_what_rests_on_a_unit(string resting, string code) =>
        given.History(Units()).When(Withdraw([Station], (Station, resting))).IsRefused<UnitsAreDependedOn>().Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Withdraw(Guid[] units, params (Guid Unit, string Code)[] resting) =>
        tree => WithdrawUnitsDecider.Decide(new(units, "错表", resting.ToLookup(each => each.Unit, each => each.Code)), tree);
}
