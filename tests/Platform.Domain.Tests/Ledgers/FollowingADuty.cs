using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>City education 6(2): a study is held and reported upward. Agriculture 二(一)5: an inspection is made and its result reported.</summary>
public sealed class FollowingADuty
{
    private static readonly DeciderSpec<YearPlan, YearPlanEvent> given = new(YearPlan.Evolve);
    private static readonly DateOnly Done = new(2026, 5, 10);
    private static readonly SchemeRules Agriculture = SchemeRules.Of(Packs.Template("agriculture"));
    private static readonly SchemeRules City = SchemeRules.Of(Packs.Template("education-city"));
    private static readonly PlannedOccurrence Inspection = Duty.Periodic with { ObligationId = "AGR-O-016" };

    [Fact]
    public void The_report_of_an_inspection_begins_when_it_is_confirmed()
    {
        var report = FollowUpOccurrence.Of(Agriculture, new(), Inspection, Done).ShouldNotBeNull();

        (report.ObligationId, report.Follows, report.WindowFrom).ShouldBe(("AGR-O-017", Inspection.Id, Done));
        report.EvidenceKinds.ShouldBe(Agriculture.Find("AGR-O-017")!.EvidenceKinds);
    }

    /// <summary>The texts name no day: the report is owed, and nothing is late.</summary>
    [Fact]
    public void It_is_due_by_its_own_rule()
    {
        FollowUpOccurrence.Of(Agriculture, new() { PromptlyHours = 24 }, Inspection, Done)!.ShouldSatisfyAllConditions(
            report => report.DueOn.ShouldBeNull(), report => report.Verdict.ShouldBe(Verdicts.None));

        var within = Rules(new() { Obligation = "AGR-O-017", DueDays = 10 }, null);
        FollowUpOccurrence.Of(within, new(), Inspection, Done)!.ShouldSatisfyAllConditions(
            report => (report.DueOn, report.WindowTo).ShouldBe((Done.AddDays(10), Done.AddDays(10))),
            report => report.ClosesOn.ShouldBe(Done.AddDays(25)),
            report => report.Verdict.ShouldBe(Verdicts.ByDate));

        var promptly = Rules(new() { Obligation = "AGR-O-017" }, Timings.Promptly);
        FollowUpOccurrence.Of(promptly, new() { PromptlyHours = 24 }, Inspection, Done)!.DueOn.ShouldBe(Done.AddDays(1));
    }

    [Fact]
    public void A_study_whose_own_result_is_reported_is_followed_once()
    {
        var study = Duty.Periodic with { ObligationId = "EJA-O-030" };
        var report = FollowUpOccurrence.Of(City, new(), study, Done).ShouldNotBeNull();

        (report.ObligationId, report.Follows, report.CadenceKind).ShouldBe(("EJA-O-030", study.Id, CadenceKinds.PerEvent));
        FollowUpOccurrence.Of(City, new(), PlannedOccurrence.Of(report, "study-session", Duty.SchemeId), Done).ShouldBeNull();
    }

    [Fact]
    public void Most_duties_are_followed_by_nothing() =>
        FollowUpOccurrence.Of(Agriculture, new(), Duty.Periodic with { ObligationId = "AGR-O-009" }, Done).ShouldBeNull();

    [Fact]
    public void It_is_planned_once_however_often_the_first_is_confirmed()
    {
        var report = PlannedOccurrence.Of(FollowUpOccurrence.Of(Agriculture, new(), Inspection, Done)!, "reporting-up", Duty.SchemeId);
        var opened = new YearOpened(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, [Inspection]);

        given.History(opened).When(plan => StartFollowUpDecider.Decide(new(report, Done, "专题督查"), plan!))
            .Records(new OccurrenceAdded(Duty.PlanId, Duty.UnitId, 2026, Duty.SchemeId, report, Done, "专题督查"));
        // After a correction it may be confirmed as done on another day; the report is the same duty.
        FollowUpOccurrence.Of(Agriculture, new(), Inspection, Done.AddDays(3))!.Id.ShouldBe(report.Id);
    }

    [Fact]
    public void A_pack_names_only_duties_of_its_own_to_follow()
    {
        var pack = Packs.Unseen();
        pack["obligations"]![0]!["followUp"] = System.Text.Json.Nodes.JsonNode.Parse("""{"obligation":"ARC-O-999"}""");

        PackReader.Read(Packs.Element(pack)).Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Pointer.ShouldBe("/obligations/0/followUp/obligation"), error => error.Code.ShouldBe("unresolved-reference"));
    }

    private static SchemeRules Rules(FollowUp followUp, string? timing)
    {
        var pack = Packs.Template("agriculture");
        return SchemeRules.Of(pack with
        {
            Obligations =
            [
                .. pack.Obligations.Select(o => o.Id switch
                {
                    "AGR-O-016" => o with { FollowUp = followUp },
                    "AGR-O-017" => o with { Cadence = o.Cadence with { Timing = timing } },
                    _ => o,
                }),
            ],
        });
    }
}
