using Platform.Domain.Organisation;
using static Platform.Domain.Tests.Organisation.Bureau;

namespace Platform.Domain.Tests.Organisation;

public sealed class OpeningUnits
{
    private static readonly HashSet<string> Types = ["bureau", "division", "station"];

    [Fact]
    public void A_batch_opens_parents_before_children_whatever_their_order() =>
        given.Nothing()
            .When(Open(Row("110", "100", "编审站", "station"), Row("100", "000", "预算科"), Row("000", null, "区财政局", "bureau"), Row("200", "000", "国库科")))
            .Records(Opened("000", null, "区财政局", "bureau"), Opened("100", "000", "预算科"), Opened("200", "000", "国库科"), Opened("110", "100", "编审站", "station"));

    [Fact]
    public void A_recorded_row_is_passed_over_and_the_rest_opened() =>
        given.History(Units()).When(Open(Row("100", "000", "预算科"), Row("300", "100", "农业科"))).Records(Opened("300", "100", "农业科"));

    [Fact]
    public void A_row_is_recorded_though_the_unit_was_renamed_and_moved_since() =>
        given.History(And(new UnitRenamed(Station, "编审中心", null, Day(2, 1)), new UnitMoved(Station, Budget, Treasury, Day(3, 1))))
            .When(Open(Row("110", "100", "编审站", "station"))).RecordsNothing();

    [Fact]
    public void A_row_that_says_how_the_unit_stands_now_is_recorded_too() =>
        given.History(And(new UnitRenamed(Station, "编审中心", null, Day(2, 1)), new UnitMoved(Station, Budget, Treasury, Day(3, 1))))
            .When(Open(Row("110", "200", "编审中心", "station"))).RecordsNothing();

    [Fact]
    public void Everything_wrong_with_a_batch_is_said_at_once_and_nothing_is_opened()
    {
        var refused = given.History(Units())
            .When(Open(
                Row("300", "100", "农业科"),
                Row("100", "000", "别的科"),
                Row("300", "100", "重复科"),
                Row("坏", "999", " ", "office"),
                Row("301", "302", "甲"),
                Row("302", "301", "乙"),
                Row("303", null, "另一根"),
                Row("304", "000", "早科") with { OpenedOn = Founded.AddDays(-1) },
                Row("305", "000", "明日科") with { OpenedOn = Today.AddDays(1) }))
            .IsRefused<UnitsAreNotAcceptable>();

        refused.Errors.Select(e => (e.Pointer, e.Code)).ShouldBe([
            ("/units/1/code", "code-taken"),
            ("/units/2/code", "code-repeated"),
            ("/units/3/code", "not-a-code"),
            ("/units/3/nameZh", "not-a-name"),
            ("/units/3/unitType", "unit-type-unknown"),
            ("/units/3/parentCode", "parent-unknown"),
            ("/units/4/parentCode", "parent-circular"),
            ("/units/5/parentCode", "parent-circular"),
            ("/units/6/parentCode", "root-exists"),
            ("/units/7/openedOn", "before-parent"),
            ("/units/8/openedOn", "day-is-to-come"),
        ]);
    }

    [Fact]
    public void An_empty_organization_gets_one_root() =>
        given.Nothing().When(Open(Row("000", null, "局", "bureau"), Row("001", null, "又一局", "bureau")))
            .IsRefused<UnitsAreNotAcceptable>().Errors.ShouldHaveSingleItem().ShouldBe(
                new("/units/1/parentCode", "root-repeated", "Row 0 is the root. Name the unit above this one."));

    [Fact]
    public void Codes_that_differ_by_case_alone_are_one_code() =>
        given.History(And(Opened("A1", "000", "甲科"))).When(Open(Row("a1", "000", "甲科")))
            .IsRefused<UnitsAreNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("code-taken");

    [Fact]
    public void A_parent_is_found_by_its_code_in_any_case() =>
        given.History(And(Opened("A1", "000", "甲科"))).When(Open(Row("A2", "a1", "乙科"))).Records(Opened("A2", "A1", "乙科"));

    [Fact]
    public void Nothing_is_opened_under_a_dissolved_unit_and_its_code_stays_its_own()
    {
        var history = And(new UnitDissolved(Treasury, null, Day(3, 1), "合并"));

        given.History(history).When(Open(Row("210", "200", "支付站"))).IsRefused<UnitsAreNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("parent-dissolved");
        given.History(history).When(Open(Row("200", "000", "新国库科"))).IsRefused<UnitsAreNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("code-taken");
    }

    [Fact]
    public void Any_unit_type_is_accepted_while_the_bureau_has_no_rules() =>
        given.History(Units()).When(tree => OpenUnitsDecider.Decide(new(Tenant, [Row("300", "000", "农业科", "anything")], null), tree, Clerk))
            .RecordsOne<UnitOpened>().UnitType.ShouldBe("anything");

    [Fact]
    public void A_tree_has_at_most_sixteen_levels()
    {
        var chain = Enumerable.Range(0, 17).Select(i => Row($"L{i}", i == 0 ? null : $"L{i - 1}", $"第{i}级", "bureau")).ToArray();

        given.Nothing().When(Open(chain[..16])).Records([.. chain[..16].Select((row, i) => Opened(row.Code, i == 0 ? null : $"L{i - 1}", row.NameZh, "bureau"))]);
        given.Nothing().When(Open(chain)).IsRefused<UnitsAreNotAcceptable>().Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.Pointer.ShouldBe("/units/16/parentCode"), e => e.Code.ShouldBe("too-deep"));
    }

    [Fact]
    public void An_organization_holds_five_thousand_units_and_not_one_more()
    {
        UnitToOpen[] rows = [Row("R", null, "局", "bureau"), .. Enumerable.Range(1, OrganisationTree.MostUnits - 1).Select(i => Row($"U{i}", "R", $"科{i}"))];
        var opened = ((Decision<OrganisationEvent>.Accepted)Open(rows)(null)).Events;

        opened.Count.ShouldBe(OrganisationTree.MostUnits);
        given.History(opened).When(Open(rows)).RecordsNothing();
        given.History(opened).When(Open(Row("ONE", "R", "多余科"))).IsRefused<OrganisationIsFull>();
    }

    private static UnitToOpen Row(string code, string? parent, string nameZh, string type = "division") => new(code, nameZh, null, type, parent, Founded);

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Open(params UnitToOpen[] rows) =>
        tree => OpenUnitsDecider.Decide(new(Tenant, rows, Types), tree, Clerk);
}
