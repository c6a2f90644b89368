using Platform.Domain.Organisation;
using static Platform.Domain.Tests.Organisation.Bureau;

namespace Platform.Domain.Tests.Organisation;

public sealed class RenamingAUnit
{
    [Fact]
    public void The_name_holds_from_its_day_and_the_old_one_before()
    {
        var tree = given.History(Units()).When(Rename(Budget, "预算处", Day(3, 1))).Records(new UnitRenamed(Budget, "预算处", null, Day(3, 1)))!;

        tree.UnitsOn(Day(3, 1)).Single(u => u.Id == Budget).NameZh.ShouldBe("预算处");
        tree.UnitsOn(Day(2, 28)).Single(u => u.Id == Budget).NameZh.ShouldBe("预算科");
    }

    [Fact]
    public void The_same_name_from_another_day_is_refused() =>
        given.History(Units()).When(Rename(Budget, "预算科", Day(3, 1))).IsRefused<UnitHasThatName>();

    [Fact]
    public void A_name_does_not_reach_behind_a_later_one() =>
        given.History(And(new UnitRenamed(Budget, "预算处", null, Day(3, 1)))).When(Rename(Budget, "预算局", Day(2, 1))).IsRefused<LaterChangeStands>();

    [Fact]
    public void Unknown_dissolved_and_future_are_refused_by_name()
    {
        given.History(Units()).When(Rename(Id("999"), "甲", Day(3, 1))).IsRefused<UnitIsUnknown>();
        given.History(And(new UnitDissolved(Treasury, null, Day(3, 1), "撤销"))).When(Rename(Treasury, "甲", Day(3, 2))).IsRefused<UnitIsDissolved>();
        given.History(Units()).When(Rename(Budget, "甲", Today.AddDays(1))).IsRefused<DayIsToCome>();
        given.History(Units()).When(Rename(Budget, "甲", Founded.AddDays(-1))).IsRefused<UnitOpensLater>();
        given.History(Units()).When(Rename(Budget, "", Day(3, 1))).IsRefused<UnitNamesAreNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/nameZh");
    }

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Rename(Guid unit, string nameZh, DateOnly on) =>
        tree => RenameUnitDecider.Decide(new(unit, nameZh, null, on), tree!, Clerk);
}

public sealed class MovingAUnit
{
    [Fact]
    public void The_unit_lies_under_the_new_parent_from_that_day_and_the_past_stays()
    {
        var tree = given.History(Units()).When(Move(Station, Treasury, Day(3, 1))).Records(new UnitMoved(Station, Budget, Treasury, Day(3, 1)))!;

        tree.PathOf(Station).ShouldBe([Root, Treasury, Station]);
        tree.AncestorsOf(Station, Day(2, 28)).ShouldBe([Budget, Root]);
        tree.AncestorsOf(Station, Day(3, 1)).ShouldBe([Treasury, Root]);
        tree.SubtreeOf(Budget).ShouldBe([Budget]);
        tree.SubtreeOf(Root).ShouldBe([Root, Budget, Treasury, Station]);
    }

    [Fact]
    public void A_unit_does_not_come_to_lie_under_itself()
    {
        given.History(Units()).When(Move(Budget, Station, Day(3, 1))).IsRefused<UnitWouldLieUnderItself>();
        given.History(Units()).When(Move(Budget, Budget, Day(3, 1))).IsRefused<UnitWouldLieUnderItself>();
    }

    [Fact]
    public void A_backdated_move_does_not_close_a_circle_on_a_day_between()
    {
        // The treasury lay under the station from March to May; the station cannot have gone under the treasury in April.
        var history = And(new UnitMoved(Treasury, Root, Station, Day(3, 1)), new UnitMoved(Treasury, Station, Root, Day(5, 1)));

        given.History(history).When(Move(Station, Treasury, Day(4, 1))).IsRefused<UnitWouldLieUnderItself>();
        given.History(history).When(Move(Station, Treasury, Day(2, 1))).IsRefused<UnitWouldLieUnderItself>().On.ShouldBe(Day(3, 1));
        given.History(history).When(Move(Station, Treasury, Day(5, 1))).Records(new UnitMoved(Station, Budget, Treasury, Day(5, 1)));
    }

    [Fact]
    public void The_root_stays() => given.History(Units()).When(Move(Root, Budget, Day(3, 1))).IsRefused<RootStays>();

    [Fact]
    public void What_is_there_already_or_moved_later_or_is_gone_is_refused_by_name()
    {
        given.History(Units()).When(Move(Station, Budget, Day(3, 1))).IsRefused<UnitLiesThereAlready>();
        given.History(And(new UnitMoved(Station, Budget, Treasury, Day(3, 1)))).When(Move(Station, Root, Day(2, 1))).IsRefused<LaterChangeStands>();
        given.History(And(new UnitDissolved(Treasury, null, Day(3, 1), "撤销"))).When(Move(Station, Treasury, Day(4, 1))).IsRefused<UnitIsDissolved>();
        given.History(Units()).When(Move(Station, Id("999"), Day(3, 1))).IsRefused<UnitIsUnknown>();
    }

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Move(Guid unit, Guid parent, DateOnly on) =>
        tree => MoveUnitDecider.Decide(new(unit, parent, on), tree!, Clerk);
}

public sealed class DissolvingAUnit
{
    [Fact]
    public void A_unit_with_nothing_below_ends_on_its_day()
    {
        var tree = given.History(Units()).When(Dissolve(Treasury, null, Day(3, 1))).Records(new UnitDissolved(Treasury, null, Day(3, 1), "机构改革"))!;

        tree.UnitsOn(Day(2, 28)).Select(u => u.Code).ShouldBe(["000", "100", "110", "200"]);
        tree.UnitsOn(Day(3, 1)).Select(u => u.Code).ShouldBe(["000", "100", "110"]);
    }

    [Fact]
    public void Without_a_successor_the_units_below_stand_in_the_way_by_name() =>
        given.History(Units()).When(Dissolve(Budget, null, Day(3, 1))).IsRefused<UnitHasUnitsBelow>().NamesZh.ShouldBe(["编审站"]);

    [Fact]
    public void The_units_below_go_to_the_successor_on_the_same_day() =>
        given.History(Units()).When(Dissolve(Budget, Treasury, Day(3, 1)))
            .Records(new UnitMoved(Station, Budget, Treasury, Day(3, 1)), new UnitDissolved(Budget, Treasury, Day(3, 1), "机构改革"));

    [Fact]
    public void A_unit_that_left_only_later_stands_in_the_way_of_an_earlier_day()
    {
        var history = And(new UnitMoved(Station, Budget, Treasury, Day(4, 1)));

        given.History(history).When(Dissolve(Budget, null, Day(3, 1))).IsRefused<UnitHasUnitsBelow>();
        given.History(history).When(Dissolve(Budget, null, Day(4, 1))).Records(new UnitDissolved(Budget, null, Day(4, 1), "机构改革"));
    }

    [Fact]
    public void The_successor_is_another_existing_unit_outside()
    {
        given.History(Units()).When(Dissolve(Budget, Station, Day(3, 1))).IsRefused<SuccessorLiesBelow>();
        given.History(Units()).When(Dissolve(Budget, Budget, Day(3, 1))).IsRefused<SuccessorLiesBelow>();
        given.History(Units()).When(Dissolve(Budget, Id("999"), Day(3, 1))).IsRefused<UnitIsUnknown>();
        given.History(And(new UnitDissolved(Treasury, null, Day(2, 1), "撤销"))).When(Dissolve(Budget, Treasury, Day(3, 1))).IsRefused<UnitIsDissolved>();
    }

    [Fact]
    public void The_root_stays_and_a_reason_is_asked()
    {
        given.History(Units()).When(Dissolve(Root, null, Day(3, 1))).IsRefused<RootStays>();
        given.History(Units()).When(tree => DissolveUnitDecider.Decide(new(Treasury, null, Day(3, 1), " "), tree!, Clerk)).IsRefused<DissolutionNeedsAReason>();
    }

    [Fact]
    public void A_dissolution_does_not_reach_behind_a_later_change() =>
        given.History(And(new UnitRenamed(Treasury, "支付中心", null, Day(4, 1)))).When(Dissolve(Treasury, null, Day(3, 1))).IsRefused<LaterChangeStands>();

    [Fact]
    public void A_dissolved_unit_is_not_dissolved_otherwise() =>
        given.History(And(new UnitDissolved(Treasury, null, Day(3, 1), "撤销"))).When(Dissolve(Treasury, Budget, Day(4, 1))).IsRefused<UnitIsDissolved>();

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Dissolve(Guid unit, Guid? successor, DateOnly on) =>
        tree => DissolveUnitDecider.Decide(new(unit, successor, on, "机构改革"), tree!, Clerk);
}
