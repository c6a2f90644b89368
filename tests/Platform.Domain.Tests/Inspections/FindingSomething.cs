using Platform.Domain.Inspections;
using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Inspections;

public sealed class FindingSomething
{
    private static readonly DeciderSpec<Finding, FindingEvent> given = new(Finding.Evolve);
    private static readonly Inspection Running = Inspecting.Given.History(Inspecting.Planned).State!;
    private static readonly RecordFinding Command = new(Inspecting.FindingId, Inspecting.First, null, 1, "会议记录不全", Severity.Ordinary, Inspecting.Today.AddDays(20));

    private static FindingRecorded Recorded { get; } = (FindingRecorded)((Decision<FindingEvent>.Accepted)RecordFindingDecider.Decide(Command, null, Running, Inspecting.Ana)).Events[0];

    [Fact]
    public void It_has_a_severity_an_owner_a_day_and_the_point_that_it_is_about()
    {
        var found = given.Nothing().When(f => RecordFindingDecider.Decide(Command, f, Running, Inspecting.Ana)).RecordsOne<FindingRecorded>();

        (found.Severity, found.DueOn, found.Reference, found.OccurrenceId).ShouldBe((Severity.Ordinary, Command.DueOn, "focus:1", Finding.DutyOf(Inspecting.FindingId, 1)));
        given.Nothing().When(f => RecordFindingDecider.Decide(Command with { ItemNumber = 2 }, f, Running, Inspecting.Ana)).RecordsOne<FindingRecorded>().Reference.ShouldBe("own:材料齐全");
        given.Nothing().When(f => RecordFindingDecider.Decide(Command with { ItemNumber = null }, f, Running, Inspecting.Ana)).RecordsOne<FindingRecorded>().Reference.ShouldBeNull();
    }

    [Fact]
    public void It_is_of_a_running_inspection_its_units_and_its_points_and_due_in_time()
    {
        var concluded = Inspecting.Given.History(Inspecting.Planned, Inspecting.Concluded).State!;

        given.Nothing().When(f => RecordFindingDecider.Decide(Command, f, concluded, Inspecting.Ana)).IsRefused<InspectionIsConcluded>();
        given.Nothing().When(f => RecordFindingDecider.Decide(Command with { UnitId = Inspecting.Id }, f, Running, Inspecting.Ana)).IsRefused<UnitIsNotInTheSample>();
        given.Nothing().When(f => RecordFindingDecider.Decide(Command with { ItemNumber = 9, DueOn = Inspecting.Today.AddDays(-1) }, f, Running, Inspecting.Ana))
            .IsRefused<FindingIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/itemNumber", "/dueOn"]);
    }

    [Fact]
    public void Its_rectification_is_judged_by_its_day_and_names_the_finding()
    {
        var duty = Finding.Duty(Recorded, 1, Inspecting.Today, Recorded.DueOn, 15);

        (duty.Id, duty.ArisesFrom, duty.ObligationId, duty.Category).ShouldBe((Recorded.OccurrenceId, Inspecting.FindingId, "RECTIFICATION", "inspection"));
        (duty.DueOn, duty.ClosesOn, duty.RequiredCount, duty.FirstStatus).ShouldBe((Recorded.DueOn, Recorded.DueOn.AddDays(15), 1, OccurrenceStatus.Pending));
    }

    [Fact]
    public void What_is_not_put_right_after_all_is_owed_again_as_another_duty()
    {
        var reopened = given.History(Recorded).When(Reopen("ben")).RecordsOne<FindingReopened>();

        (reopened.Round, reopened.OccurrenceId).ShouldBe((2, Finding.DutyOf(Inspecting.FindingId, 2)));
        reopened.OccurrenceId.ShouldNotBe(Recorded.OccurrenceId);
    }

    [Fact]
    public void Only_what_was_confirmed_is_opened_again_by_another_person_and_due_in_time()
    {
        given.History(Recorded).When(Reopen("ben", verified: false)).IsRefused<FindingIsNotRectified>();
        given.History(Recorded).When(Reopen("cai")).IsRefused<RectifierMayNotReopen>();
        given.History(Recorded).When(Reopen("ben", dueIn: -1)).IsRefused<ReopeningIsDueInThePast>();
    }

    // Verified is the first round; the duty of a second is new.
    private static Func<Finding?, Decision<FindingEvent>> Reopen(string who, bool verified = true, int dueIn = 10) => finding => ReopenFindingDecider.Decide(
        new("复查仍缺", Inspecting.Today.AddDays(dueIn), verified && finding!.Rounds == 1, ["cai"]), finding!, Inspecting.By(who));
}
