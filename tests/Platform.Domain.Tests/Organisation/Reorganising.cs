using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using static Platform.Domain.Tests.Organisation.Bureau;

namespace Platform.Domain.Tests.Organisation;

public sealed class Reorganising
{
    private static readonly Guid ReorganisationId = DeterministicId.From("reorganisation");
    private static readonly DateOnly On = Day(5, 1);

    [Fact]
    public void Two_units_are_merged_into_a_third_that_stands_and_what_lay_below_them_goes_along()
    {
        var merged = Reorganisation(ReorganisationKind.Merge, [Budget]) with { IntoUnitId = Treasury };

        var tree = given.History(Units()).When(Decide(merged)).RecordsTheFacts(typeof(UnitMoved), typeof(UnitDissolved), typeof(UnitsReorganised));

        tree.Find(Station)!.ParentId.ShouldBe(Treasury);
        tree.Find(Budget)!.SuccessorId.ShouldBe(Treasury);
        var reorganised = tree.Reorganisations[ReorganisationId];
        (reorganised.Kind, reorganised.On, reorganised.Reason, reorganised.OpenDuties).ShouldBe((ReorganisationKind.Merge, On, "机构改革", OpenDutiesRule.GoToSuccessor));
        reorganised.UnitIds.ShouldBe([Budget]);
        reorganised.IntoUnitIds.ShouldBe([Treasury]);
    }

    [Fact]
    public void Two_units_are_merged_into_a_new_one()
    {
        var merged = Reorganisation(ReorganisationKind.Merge, [Budget, Treasury]) with { NewUnits = [New("300", "预算国库科")] };

        var tree = given.History(Units()).When(Decide(merged)).RecordsTheFacts(
            typeof(UnitOpened), typeof(UnitMoved), typeof(UnitDissolved), typeof(UnitDissolved), typeof(UnitsReorganised));

        tree.Find(Id("300"))!.OpenedOn.ShouldBe(On);
        tree.Find(Budget)!.SuccessorId.ShouldBe(Id("300"));
        tree.Find(Treasury)!.SuccessorId.ShouldBe(Id("300"));
        tree.AncestorsOf(Station, On).ShouldBe([Id("300"), Root]);
        tree.AncestorsOf(Station, On.AddDays(-1)).ShouldBe([Budget, Root]);
    }

    [Fact]
    public void A_unit_is_split_and_ends_or_goes_on()
    {
        var split = Reorganisation(ReorganisationKind.Split, [Budget]) with { NewUnits = [New("310", "预算一科"), New("320", "预算二科")] };

        var ended = given.History(Units()).When(Decide(split)).RecordsTheFacts(
            typeof(UnitOpened), typeof(UnitOpened), typeof(UnitMoved), typeof(UnitDissolved), typeof(UnitsReorganised));
        ended.Find(Budget)!.SuccessorId.ShouldBe(Id("310"));
        ended.Reorganisations[ReorganisationId].OpenDuties.ShouldBe(OpenDutiesRule.GoToSuccessor);

        var goesOn = given.History(Units()).When(Decide(split with { GoesOn = true })).RecordsTheFacts(typeof(UnitOpened), typeof(UnitOpened), typeof(UnitsReorganised));
        goesOn.Find(Budget)!.DissolvedOn.ShouldBeNull();
        goesOn.Reorganisations[ReorganisationId].OpenDuties.ShouldBeNull();
    }

    [Fact]
    public void A_unit_is_dissolved_without_a_successor_only_when_its_duties_need_none()
    {
        var dissolved = Reorganisation(ReorganisationKind.Dissolve, [Treasury]);

        Refused(dissolved).ShouldBe(["/openDuties"]);
        given.History(Units()).When(Decide(dissolved with { OpenDuties = OpenDutiesRule.Lapse })).RecordsTheFacts(typeof(UnitDissolved), typeof(UnitsReorganised));
    }

    [Fact]
    public void The_same_again_under_another_id_would_change_nothing() =>
        given.History(And(new UnitDissolved(Treasury, null, On, "机构改革")))
            .When(Decide(Reorganisation(ReorganisationKind.Dissolve, [Treasury]) with { OpenDuties = OpenDutiesRule.Lapse })).IsRefused<NothingWouldChange>();

    [Fact]
    public void A_move_leaves_open_duties_alone() =>
        given.History(Units()).When(Decide(Reorganisation(ReorganisationKind.Move, [Station]) with { IntoUnitId = Treasury }))
            .RecordsTheFacts(typeof(UnitMoved), typeof(UnitsReorganised)).Reorganisations[ReorganisationId].OpenDuties.ShouldBeNull();

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Refused(Reorganisation(ReorganisationKind.Merge, [Budget, Budget, Id("nowhere")]) with { Reason = " " })
            .ShouldBe(["/unitIds/1", "/unitIds/2", "/reason", "/intoUnitId"]);
        Refused(Reorganisation(ReorganisationKind.Merge, [Budget, Treasury]) with { IntoUnitId = Treasury }).ShouldBe(["/unitIds/1"]);
        Refused(Reorganisation(ReorganisationKind.Split, [Budget, Treasury])).ShouldBe(["/unitIds", "/newUnits"]);
        Refused(Reorganisation(ReorganisationKind.Move, [Budget]) with { NewUnits = [New("300", "新科")], GoesOn = true }).ShouldBe(["/newUnits", "/intoUnitId", "/goesOn"]);
        Refused(Reorganisation(ReorganisationKind.Dissolve, [Treasury]) with { IntoUnitId = Id("nowhere") }).ShouldBe(["/intoUnitId"]);
        Refused(Reorganisation(ReorganisationKind.Merge, [Budget]) with { NewUnits = [New("300", "新科") with { OpenedOn = On.AddDays(1) }] }).ShouldBe(["/newUnits/0/openedOn"]);
        // What a new unit is refused for stands at its own place in the request.
        Refused(Reorganisation(ReorganisationKind.Merge, [Budget]) with { NewUnits = [New("200", "新科")] }).ShouldBe(["/newUnits/0/code"]);
    }

    [Fact]
    public void What_a_single_change_would_be_refused_for_refuses_the_whole()
    {
        given.History(Units()).When(Decide(Reorganisation(ReorganisationKind.Merge, [Budget]) with { IntoUnitId = Station })).IsRefused<SuccessorLiesBelow>();
        given.History(Units()).When(Decide(Reorganisation(ReorganisationKind.Move, [Root]) with { IntoUnitId = Station })).IsRefused<RootStays>();
        given.History(Units()).When(Decide(Reorganisation(ReorganisationKind.Dissolve, [Budget]) with { OpenDuties = OpenDutiesRule.Lapse })).IsRefused<UnitHasUnitsBelow>();
        given.History(And(new UnitDissolved(Treasury, null, Day(2, 1), "撤销")))
            .When(Decide(Reorganisation(ReorganisationKind.Merge, [Budget, Treasury]) with { NewUnits = [New("300", "新科")] })).IsRefused<UnitIsDissolved>();
        given.History(Units()).When(Decide(Reorganisation(ReorganisationKind.Move, [Station]) with { IntoUnitId = Treasury, On = Today.AddDays(1) })).IsRefused<DayIsToCome>();
    }

    private static Reorganise Reorganisation(ReorganisationKind kind, Guid[] units) =>
        new(ReorganisationId, Tenant, kind, units, null, [], null, false, On, "机构改革", OpenDutiesRule.GoToSuccessor);

    private static UnitToOpen New(string code, string nameZh) => new(code, nameZh, null, "division", "000", On);

    private static Func<OrganisationTree?, Decision<OrganisationEvent>> Decide(Reorganise command) => tree => ReorganiseDecider.Decide(command, tree!, Clerk);

    private static IReadOnlyList<string> Refused(Reorganise command) =>
        [.. given.History(Units()).When(Decide(command)).IsRefused<ReorganisationIsNotAcceptable>().Errors.Select(error => error.Pointer)];
}
