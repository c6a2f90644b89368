using Platform.Domain.Channels.Activities;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

/// <summary>A lecture that is to be requested ten days before, for tests to start from.</summary>
internal static class Approving
{
    public static readonly Guid Id = DeterministicId.From("activity");
    public static readonly Guid Approver = DeterministicId.From("approver");
    public static readonly ActivityPolicy Policy = new(DeterministicId.From("policy"), [new("讲座", Approver, 10), new("论坛", null, 10)], false, 30);
    public static readonly ActivityPlan Plan = new(Keeping.Unit, "讲座", "政策解读讲座", Keeping.Today.AddDays(20), null, "一楼会议室", null, Keeping.Post);
    public static readonly DeciderSpec<Activity, ActivityEvent> Given = new(Activity.Evolve);

    public static ActivityRequested Requested { get; } = new(Id, Plan, Approver, 10, false, 30, "ana");

    public static ActivityApproved Approved { get; } = new(Keeping.Today, null, Plan.PlannedOn.AddDays(30), "ben");
}

public sealed class SettingTheRulesForActivities
{
    private static readonly DeciderSpec<ActivityPolicy, ActivityPolicyEvent> given = new(ActivityPolicy.Evolve);
    private static readonly SetActivityPolicy Command = new(Approving.Policy.Id, [new("讲座", Approving.Approver, 10)], true, 10, new HashSet<Guid> { Approving.Approver });

    [Fact]
    public void Each_setting_states_the_whole() =>
        given.Nothing().When(p => SetActivityPolicyDecider.Decide(Command, p, Keeping.Ana)).RecordsOne<ActivityPolicySet>().MarksLateRequests.ShouldBeTrue();

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        given.Nothing().When(p => SetActivityPolicyDecider.Decide(
            Command with { Kinds = [new("讲座", Approving.Approver, 10), new("讲座", null, 366)], ValidDays = -1 }, p, Keeping.Ana))
            .IsRefused<ActivityPolicyIsNotAcceptable>().Errors.Select(error => error.Pointer)
            .ShouldBe(["/kinds/1/name", "/kinds/1/approverPostId", "/kinds/1/daysBefore", "/validDays"]);
}

public sealed class RequestingAnActivity
{
    [Fact]
    public void It_goes_to_the_approver_of_its_kind() =>
        Approving.Given.Nothing().When(Request(Approving.Plan)).Records(Approving.Requested);

    [Fact]
    public void A_late_request_is_refused_or_marked_as_the_bureau_has_it()
    {
        var late = Approving.Plan with { PlannedOn = Keeping.Today.AddDays(9) };

        Approving.Given.Nothing().When(Request(late)).IsRefused<ActivityIsRequestedTooLate>().Earliest.ShouldBe(Keeping.Today.AddDays(10));
        Approving.Given.Nothing().When(Request(late, Approving.Policy with { MarksLateRequests = true })).RecordsOne<ActivityRequested>().IsLate.ShouldBeTrue();
        Approving.Given.Nothing().When(Request(Approving.Plan with { PlannedOn = Keeping.Today.AddDays(10) })).RecordsOne<ActivityRequested>().IsLate.ShouldBeFalse();
    }

    [Fact]
    public void It_is_of_a_kind_that_somebody_approves_and_still_to_come()
    {
        Approving.Given.Nothing().When(Request(Approving.Plan with { Kind = "论坛" })).IsRefused<ActivityKindHasNoApprover>();
        Approving.Given.Nothing().When(Request(Approving.Plan with { Kind = "野餐" })).IsRefused<ActivityKindHasNoApprover>();
        Approving.Given.Nothing().When(Request(Approving.Plan with { PlannedOn = Keeping.Today.AddDays(-1) }, Approving.Policy with { MarksLateRequests = true })).IsRefused<ActivityIsInThePast>();
    }

    private static Func<Activity?, Decision<ActivityEvent>> Request(ActivityPlan plan, ActivityPolicy? policy = null) =>
        activity => RequestActivityDecider.Decide(new(Approving.Id, plan), activity, policy ?? Approving.Policy, Keeping.Ana);
}

public sealed class DecidingOnAnActivity
{
    [Fact]
    public void Somebody_else_approves_it_under_conditions_and_until_a_day()
    {
        Approving.Given.History(Approving.Requested).When(Decide(new(true, null, null, null))).Records(Approving.Approved);
        var approved = Approving.Given.History(Approving.Requested).When(Decide(new(true, "限本单位参加", null, Approving.Plan.PlannedOn))).RecordsOne<ActivityApproved>();
        (approved.Conditions, approved.ValidUntil).ShouldBe(("限本单位参加", Approving.Plan.PlannedOn));
        Approving.Given.History(Approving.Requested).When(Decide(new(true, null, null, null), "ana")).IsRefused<ActivityRequesterMayNotDecide>();
    }

    [Fact]
    public void A_refusal_says_why_and_an_approval_reaches_the_planned_day()
    {
        Approving.Given.History(Approving.Requested).When(Decide(new(false, null, "时间冲突", null))).Records(new ActivityRefused(Keeping.Today, "时间冲突", "ben"));
        Pointer(new(false, null, " ", null)).ShouldBe("/reason");
        Pointer(new(true, null, null, Approving.Plan.PlannedOn.AddDays(-1))).ShouldBe("/validUntil");
    }

    [Fact]
    public void It_is_decided_once_in_time_and_not_after_it_was_called_off()
    {
        var past = Approving.Requested with { Plan = Approving.Plan with { PlannedOn = Keeping.Today.AddDays(-1) } };

        Approving.Given.History(past).When(Decide(new(true, null, null, null))).IsRefused<ActivityDayHasPassed>();
        Approving.Given.History(Approving.Requested, Approving.Approved).When(Decide(new(false, null, "改变主意", null))).IsRefused<ActivityIsDecided>();
        Approving.Given.History(Approving.Requested, new ActivityRefused(Keeping.Today, "时间冲突", "ben")).When(Decide(new(true, null, null, null))).IsRefused<ActivityIsDecided>();
        Approving.Given.History(Approving.Requested, new ActivityCancelled(Keeping.Today, "改期", "ana")).When(Decide(new(true, null, null, null))).IsRefused<ActivityIsCancelled>();
    }

    private static string Pointer(DecideActivity command) =>
        Approving.Given.History(Approving.Requested).When(Decide(command)).IsRefused<ActivityDecisionIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer;

    private static Func<Activity?, Decision<ActivityEvent>> Decide(DecideActivity command, string who = "ben") => a => DecideActivityDecider.Decide(command, a!, Keeping.By(who));
}

public sealed class HoldingAnActivity
{
    private static readonly ActivityRequested Soon = Approving.Requested with { Plan = Approving.Plan with { PlannedOn = Keeping.Today } };
    private static readonly ActivityApproved Approved = Approving.Approved with { DecidedOn = Keeping.Today.AddDays(-3), ValidUntil = Keeping.Today };
    private static readonly ActivityHeld Held = new(Keeping.Today, [], null, "ana");

    [Fact]
    public void Only_the_fact_and_the_day_are_recorded_within_its_approval()
    {
        Approving.Given.History(Soon, Approved).When(Hold(Keeping.Today)).RecordsOne<ActivityHeld>().HeldOn.ShouldBe(Keeping.Today);
        Approving.Given.History(Soon, Approved).When(Hold(Keeping.Today.AddDays(1))).IsRefused<ActivityDayIsOutsideItsApproval>();
        Approving.Given.History(Soon, Approved).When(Hold(Keeping.Today.AddDays(-4))).IsRefused<ActivityDayIsOutsideItsApproval>();
        Approving.Given.History(Soon, Approved with { ValidUntil = Keeping.Today.AddDays(-1) }).When(Hold(Keeping.Today)).IsRefused<ActivityDayIsOutsideItsApproval>();
    }

    [Fact]
    public void What_is_not_approved_or_called_off_is_not_held_and_what_was_held_is_held_once()
    {
        Approving.Given.History(Soon).When(Hold(Keeping.Today)).IsRefused<ActivityIsNotApproved>();
        Approving.Given.History(Soon, Approved, new ActivityCancelled(Keeping.Today, "改期", "ana")).When(Hold(Keeping.Today)).IsRefused<ActivityIsCancelled>();
        Approving.Given.History(Soon, Approved, Held).When(Hold(Keeping.Today.AddDays(-1))).IsRefused<ActivityWasHeld>();
    }

    [Fact]
    public void It_is_called_off_as_long_as_it_has_not_taken_place()
    {
        Approving.Given.History(Soon, Approved).When(Cancel("改期")).Records(new ActivityCancelled(Keeping.Today, "改期", "ana"));
        Approving.Given.History(Soon, Approved, Held).When(Cancel("改期")).IsRefused<ActivityWasHeld>();
        Approving.Given.History(Soon, new ActivityRefused(Keeping.Today, "时间冲突", "ben")).When(Cancel("改期")).IsRefused<ActivityIsDecided>();
        Approving.Given.History(Soon, new ActivityCancelled(Keeping.Today, "改期", "ana")).When(Cancel("别的理由")).IsRefused<ActivityIsCancelled>();
    }

    private static Func<Activity?, Decision<ActivityEvent>> Hold(DateOnly on) => a => HoldActivityDecider.Decide(new(on, [], null), a!, Keeping.Ana);

    private static Func<Activity?, Decision<ActivityEvent>> Cancel(string reason) => a => CancelActivityDecider.Decide(new(reason), a!, Keeping.Ana);
}
