using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

public sealed class OpeningAYear
{
    private static readonly DeciderSpec<YearPlan, YearPlanEvent> given = new(YearPlan.Evolve);
    private static readonly PlannedOccurrence[] Planned = [Duty.Periodic, Duty.Regular with { Id = DeterministicId.From("other") }];
    private static readonly OpenYear Command = new(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, Planned);

    [Fact]
    public void The_duties_of_the_year_are_one_fact()
    {
        var plan = given.Nothing().When(p => OpenYearDecider.Decide(Command, p))
            .Records(new YearOpened(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, Planned))!;

        plan.Occurrences.Keys.ShouldBe(Planned.Select(o => o.Id), ignoreOrder: true);
        (plan.Id, plan.UnitId, plan.Year, plan.SchemeId).ShouldBe((Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId));
    }

    [Fact]
    public void An_open_year_stays_as_it_was_opened() =>
        given.History(new YearOpened(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, Planned))
            .When(p => OpenYearDecider.Decide(Command with { SchemeId = DeterministicId.From("a later scheme"), Occurrences = [] }, p)).RecordsNothing();

    [Fact]
    public void A_plan_is_named_by_tenant_unit_and_year()
    {
        var id = YearPlan.IdFor("finance", Duty.UnitId, 2026);

        YearPlan.IdFor("finance", Duty.UnitId, 2026).ShouldBe(id);
        YearPlan.IdFor("education", Duty.UnitId, 2026).ShouldNotBe(id);
        YearPlan.IdFor("finance", Duty.Id, 2026).ShouldNotBe(id);
        YearPlan.IdFor("finance", Duty.UnitId, 2027).ShouldNotBe(id);
    }
}
