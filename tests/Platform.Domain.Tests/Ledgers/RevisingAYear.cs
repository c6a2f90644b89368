using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

public sealed class RevisingAYear
{
    private static readonly DeciderSpec<YearPlan, YearPlanEvent> given = new(YearPlan.Evolve);
    private static readonly Guid Post = DeterministicId.From("post");
    private static readonly PlannedOccurrence General = Duty.Periodic with { Id = DeterministicId.From("general"), PostId = Post };
    private static readonly PlannedOccurrence ForStation = For("station");
    private static readonly PlannedOccurrence ForFarm = For("farm");
    private static readonly PlannedOccurrence OfTheUnit = Duty.Regular with { Id = DeterministicId.From("regular") };

    [Fact]
    public void A_charge_brings_a_duty_for_each_unit_and_takes_back_the_general_one() =>
        Plan(General, OfTheUnit).When(Revise(ForStation, ForFarm, OfTheUnit)).RecordsOne<YearRevised>().ShouldSatisfyAllConditions(
            revised => revised.Added.ShouldBe([ForStation, ForFarm]),
            revised => revised.Withdrawn.ShouldBe([General.Id]),
            revised => revised.Reason.ShouldBe("分管调整"));

    [Fact]
    public void A_unit_that_left_the_charge_is_no_longer_owed_for() =>
        Plan(ForStation, ForFarm).When(Revise(ForStation)).RecordsOne<YearRevised>().Withdrawn.ShouldBe([ForFarm.Id]);

    [Fact]
    public void What_has_a_result_stays() =>
        Plan(ForStation, ForFarm).When(plan => ReviseYearDecider.Decide(new([ForStation], new HashSet<Guid> { ForFarm.Id }, "分管调整"), plan!)).RecordsNothing();

    [Fact]
    public void A_new_post_brings_its_duties() =>
        Plan(OfTheUnit).When(Revise(OfTheUnit, General)).RecordsOne<YearRevised>().Added.ShouldBe([General]);

    [Fact]
    public void Duties_that_are_not_owed_for_each_unit_stay_whatever_the_organisation_is_now() =>
        Plan(OfTheUnit, General).When(Revise()).RecordsNothing();

    [Fact]
    public void What_stands_as_it_is_owed_needs_no_revision() => Plan(ForStation, OfTheUnit).When(Revise(OfTheUnit, ForStation)).RecordsNothing();

    [Fact]
    public void What_stayed_when_a_new_version_took_over_is_neither_owed_twice_nor_dropped()
    {
        static PlannedOccurrence Of(PlannedOccurrence duty) =>
            duty with { Id = DeterministicId.From("new version", duty.Id.ToString("n")), SchemeId = DeterministicId.From("new version") };

        Plan(OfTheUnit, ForStation).When(Revise(Of(OfTheUnit), Of(ForStation))).RecordsNothing();
        Plan(OfTheUnit, ForStation).When(Revise(Of(OfTheUnit), Of(ForStation), Of(ForFarm))).RecordsOne<YearRevised>().ShouldSatisfyAllConditions(
            revised => revised.Added.ShouldBe([Of(ForFarm)]),
            revised => revised.Withdrawn.ShouldBeEmpty());
    }

    [Fact]
    public void What_was_taken_back_and_is_owed_again_is_another_duty()
    {
        var revised = Plan(ForStation, ForFarm).When(Revise(ForStation)).RecordsOne<YearRevised>();

        var again = given.History(Opened(ForStation, ForFarm), revised).When(Revise(ForStation, ForFarm)).RecordsOne<YearRevised>();

        again.Added.ShouldHaveSingleItem().ShouldBe(ForFarm with { Id = again.Added[0].Id });
        again.Added[0].Id.ShouldNotBe(ForFarm.Id);
        given.History(Opened(ForStation, ForFarm), revised, again).When(Revise(ForStation, ForFarm)).RecordsNothing();
    }

    private static DeciderSpec<YearPlan, YearPlanEvent>.Given Plan(params PlannedOccurrence[] planned) => given.History(Opened(planned));

    private static YearOpened Opened(params PlannedOccurrence[] planned) => new(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, planned);

    private static Func<YearPlan?, Decision<YearPlanEvent>> Revise(params PlannedOccurrence[] derived) =>
        plan => ReviseYearDecider.Decide(new(derived, new HashSet<Guid>(), "分管调整"), plan!);

    private static PlannedOccurrence For(string unit) => General with { Id = DeterministicId.From("for", unit), TargetUnitId = DeterministicId.From(unit) };
}
