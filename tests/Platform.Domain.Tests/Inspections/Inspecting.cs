using CsCheck;
using Platform.Domain.Inspections;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Inspections;

/// <summary>An inspection of two branches by papers and on site, for tests to start from.</summary>
internal static class Inspecting
{
    public static readonly Guid Id = DeterministicId.From("inspection");
    public static readonly Guid First = DeterministicId.From("first branch");
    public static readonly Guid Second = DeterministicId.From("second branch");
    public static readonly Guid FindingId = DeterministicId.From("finding");
    public static readonly DateOnly Today = new(2026, 6, 10);
    public static readonly By Ana = By("ana");

    public static readonly PlanInspection Command = new(
        Id, "年度专题督查", new(InspectorKind.Own, DeterministicId.From("bureau"), null, "区财政局"), new(2026, 6, 1), new(2026, 6, 30), ["document-review", "self-check"],
        [First, Second], null, null, [new(1, "focus", "1", "14", "履行主体责任"), new(2, "own", null, null, "材料齐全")]);

    public static readonly DeciderSpec<Inspection, InspectionEvent> Given = new(Inspection.Evolve);

    public static InspectionPlanned Planned { get; } = (InspectionPlanned)((Decision<InspectionEvent>.Accepted)PlanInspectionDecider.Decide(Command, null, Ana)).Events[0];

    public static By By(string actor, DateOnly? day = null) =>
        new(actor, null, new(day ?? Today, new(1, 0), TimeSpan.Zero), day ?? Today);

    public static UnitChecked Checked(Guid unit) => new(unit, "document-review", Today, [new(1, ItemOutcome.Met, null)], [], "ana");

    public static InspectionConcluded Concluded { get; } = new(Today, "总体较好", null, "ana");
}

public sealed class DrawingASample
{
    [Fact]
    public void The_same_seed_draws_the_same_units_whatever_their_order_and_repetition() =>
        Gen.Select(Gen.Guid.Array[1, 40], Gen.String, Gen.Int[1, 40]).Sample((units, seed, size) =>
        {
            var sample = UnitSample.Draw(units, size, seed);
            var again = UnitSample.Draw([.. units.Reverse(), .. units], size, seed);

            sample.Drawn.ShouldBe(again.Drawn);
            sample.Drawn.Count.ShouldBe(Math.Min(size, units.Distinct().Count()));
            sample.Drawn.ShouldBeSubsetOf(units);
            sample.IsReproduced().ShouldBeTrue();
        });

    [Fact]
    public void Another_seed_draws_others_and_a_forged_draw_is_noticed()
    {
        Guid[] units = [.. Enumerable.Range(0, 40).Select(number => DeterministicId.From("unit", $"{number}"))];
        var sample = UnitSample.Draw(units, 5, "2026-06-01 开奖号");

        UnitSample.Draw(units, 5, "2026-06-02 开奖号").Drawn.ShouldNotBe(sample.Drawn);
        (sample with { Drawn = [.. units.Except(sample.Drawn).Take(5)] }).IsReproduced().ShouldBeFalse();
    }
}

public sealed class PlanningAnInspection
{
    [Fact]
    public void The_sample_is_fixed_with_the_plan_and_says_what_it_rests_on()
    {
        var planned = Inspecting.Given.Nothing().When(i => PlanInspectionDecider.Decide(Inspecting.Command with { SampleSize = 1 }, i, Inspecting.Ana)).RecordsOne<InspectionPlanned>();

        planned.Sample.Drawn.Count.ShouldBe(1);
        planned.Sample.Seed.ShouldBe(Inspecting.Id.ToString("n"));
        planned.Sample.IsReproduced().ShouldBeTrue();
        Inspecting.Planned.Sample.Drawn.ShouldBe([Inspecting.First, Inspecting.Second], ignoreOrder: true);
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        Inspecting.Given.Nothing().When(i => PlanInspectionDecider.Decide(
            Inspecting.Command with { To = new(2026, 5, 1), Methods = ["self-check", "hearsay"], SampleSize = 3 }, i, Inspecting.Ana))
            .IsRefused<InspectionIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/to", "/methods/1", "/sampleSize"]);
}

public sealed class CheckingAUnit
{
    private static readonly CheckUnit Command = new(Inspecting.First, "document-review", Inspecting.Today, [new(1, ItemOutcome.Met, null), new(2, ItemOutcome.NotMet, "缺会议记录")], []);

    [Fact]
    public void Each_point_is_recorded_and_the_latest_of_a_method_stands()
    {
        var check = Inspecting.Given.History(Inspecting.Planned).When(Check(Command)).RecordsOne<UnitChecked>();

        (check.UnitId, check.Method, check.Results.Count, check.CheckedBy).ShouldBe((Inspecting.First, "document-review", 2, "ana"));
        Inspecting.Given.History(Inspecting.Planned, check).When(Check(Command with { Results = [new(1, ItemOutcome.NotApplicable, null)] })).RecordsOne<UnitChecked>();
    }

    [Fact]
    public void It_is_of_the_sample_the_methods_the_days_and_the_points_of_the_inspection()
    {
        Inspecting.Given.History(Inspecting.Planned).When(Check(Command with { UnitId = Inspecting.Id })).IsRefused<UnitIsNotInTheSample>();
        Inspecting.Given.History(Inspecting.Planned, Inspecting.Checked(Inspecting.First), Inspecting.Checked(Inspecting.Second), Inspecting.Concluded)
            .When(Check(Command)).IsRefused<InspectionIsConcluded>();
        Pointers(Command with { Method = "hear-report", CheckedOn = Inspecting.Today.AddDays(1) }).ShouldBe(["/method", "/checkedOn"]);
        Pointers(Command with { CheckedOn = new(2026, 5, 31) }).ShouldBe(["/checkedOn"]);
        Pointers(Command with { Results = [new(1, ItemOutcome.Met, null), new(1, ItemOutcome.Met, null), new(9, ItemOutcome.Met, null), new(2, ItemOutcome.NotMet, null)] })
            .ShouldBe(["/results/1", "/results/2", "/results/3/remark"]);
    }

    private static IEnumerable<string> Pointers(CheckUnit command) =>
        Inspecting.Given.History(Inspecting.Planned).When(Check(command)).IsRefused<CheckIsNotAcceptable>().Errors.Select(error => error.Pointer);

    private static Func<Inspection?, Decision<InspectionEvent>> Check(CheckUnit command) => inspection => CheckUnitDecider.Decide(command, inspection!, Inspecting.Ana);
}

public sealed class ConcludingAnInspection
{
    private static readonly ConcludeInspection Command = new(Inspecting.Today, "总体较好", null);

    [Fact]
    public void It_is_concluded_when_every_unit_was_looked_at()
    {
        Inspecting.Given.History(Inspecting.Planned, Inspecting.Checked(Inspecting.First)).When(Conclude(Command)).IsRefused<UnitsAreNotChecked>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe($"/units/{Inspecting.Second}");
        Inspecting.Given.History(Inspecting.Planned, Inspecting.Checked(Inspecting.First), Inspecting.Checked(Inspecting.Second)).When(Conclude(Command)).Records(Inspecting.Concluded);
    }

    [Fact]
    public void Whoever_inspects_from_outside_keeps_the_checks()
    {
        var outside = Inspecting.Planned with { Inspector = new(InspectorKind.Outside, null, Inspecting.Id, "区委宣传部") };

        Inspecting.Given.History(outside).When(Conclude(Command)).Records(Inspecting.Concluded);
    }

    [Fact]
    public void Once_and_on_a_day_of_it()
    {
        InspectionEvent[] history = [Inspecting.Planned, Inspecting.Checked(Inspecting.First), Inspecting.Checked(Inspecting.Second)];

        Inspecting.Given.History(history).When(Conclude(Command with { ConcludedOn = Inspecting.Today.AddDays(1) })).IsRefused<ConclusionIsOutOfTime>();
        Inspecting.Given.History(history).When(Conclude(Command with { ConcludedOn = new(2026, 5, 1) })).IsRefused<ConclusionIsOutOfTime>();
        Inspecting.Given.History([.. history, Inspecting.Concluded]).When(Conclude(Command with { Summary = "另一结论" })).IsRefused<InspectionIsConcluded>();
    }

    [Fact]
    public void The_result_is_told_once_and_after_the_conclusion()
    {
        var command = new CirculateInspection([Inspecting.First, Inspecting.First], ["区委"]);
        Func<Inspection?, Decision<InspectionEvent>> circulate = inspection => CirculateInspectionDecider.Decide(command, inspection!, Inspecting.Ana);

        Inspecting.Given.History(Inspecting.Planned).When(circulate).IsRefused<InspectionIsNotConcluded>();
        var told = Inspecting.Given.History(Inspecting.Planned, Inspecting.Concluded).When(circulate).RecordsOne<InspectionCirculated>();
        told.UnitIds.ShouldBe([Inspecting.First]);
        Inspecting.Given.History(Inspecting.Planned, Inspecting.Concluded, told with { ReportedTo = [] }).When(circulate).IsRefused<InspectionIsCirculated>();
    }

    private static Func<Inspection?, Decision<InspectionEvent>> Conclude(ConcludeInspection command) => inspection => ConcludeInspectionDecider.Decide(command, inspection!, Inspecting.Ana);
}
