using Platform.Domain.Organisation.Division;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class DividingTheWork
{
    private static readonly DeciderSpec<WorkDivision, WorkDivisionEvent> given = new(WorkDivision.Evolve);
    private static readonly Guid Id = WorkDivision.IdFor(Bureau.Tenant);
    private static readonly Guid Officer = DeterministicId.From("officer");
    private static readonly DivisionTopic Topic = new("finance", "7", "FIN-O-008");
    private static readonly TopicAssigned Assigned = new(Id, Topic, Bureau.Budget, Officer, Bureau.Day(1, 1), "clerk");
    private static readonly SupervisorNamed Supervised = new(Id, Bureau.Budget, Bureau.Treasury, Officer, Bureau.Day(1, 1), "clerk");

    [Fact]
    public void A_topic_has_one_responsible_unit_and_a_named_post()
    {
        given.Nothing().When(Assign(Bureau.Budget, Officer, Bureau.Day(1, 1))).Records(Assigned);
        given.History(Assigned).When(Assign(Bureau.Treasury, null, Bureau.Day(3, 1))).RecordsOne<TopicAssigned>().UnitId.ShouldBe(Bureau.Treasury);
        given.History(Assigned).When(Assign(Bureau.Treasury, null, Bureau.Founded)).IsRefused<DivisionReachesBack>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/from");
    }

    [Fact]
    public void What_is_named_has_to_be_there() =>
        given.Nothing().When(d => AssignTopicDecider.Decide(new(Topic, false, Bureau.Budget, false, Officer, false, Bureau.Day(1, 1)), Id, d, Bureau.Clerk))
            .IsRefused<DivisionIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/article", "/unitId", "/postId"]);

    [Fact]
    public void It_ends_on_a_day_and_begins_anew_on_or_after_it()
    {
        var released = new TopicReleased(Topic, Bureau.Day(3, 1), "调整", "clerk");

        given.History(Assigned).When(Release(Bureau.Day(3, 1))).Records(released);
        given.Nothing().When(Release(Bureau.Day(3, 1))).IsRefused<TopicIsNotAssigned>();
        given.History(Assigned, released).When(Release(Bureau.Day(4, 1))).IsRefused<TopicIsNotAssigned>();
        given.History(Assigned).When(Release(Bureau.Founded)).IsRefused<DivisionReachesBack>();
        given.History(Assigned, released).When(Assign(Bureau.Treasury, null, Bureau.Day(2, 1))).IsRefused<DivisionReachesBack>();
        given.History(Assigned, released).When(Assign(Bureau.Treasury, null, Bureau.Day(3, 1))).RecordsOne<TopicAssigned>();
    }

    [Fact]
    public void The_pattern_says_who_leads_coordinates_and_joins()
    {
        var set = given.Nothing().When(Pattern(Bureau.Day(1, 1), Bureau.Root, Bureau.Budget, Bureau.Treasury)).RecordsOne<PatternSet>();

        (set.LeadingUnitId, set.CoordinatingUnitId).ShouldBe((Bureau.Root, Bureau.Budget));
        given.History(set).When(Pattern(Bureau.Day(2, 1), Bureau.Root, Bureau.Treasury)).RecordsOne<PatternSet>().JoiningUnitIds.ShouldBeEmpty();
        given.History(set).When(Pattern(Bureau.Founded, Bureau.Root, Bureau.Treasury)).IsRefused<DivisionReachesBack>();
        given.Nothing().When(Pattern(Bureau.Day(1, 1), Bureau.Root, Bureau.Budget, Officer)).IsRefused<DivisionIsNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/joiningUnitIds/0"]);
    }

    [Fact]
    public void A_unit_has_a_discipline_supervisor_that_is_not_itself()
    {
        given.Nothing().When(Supervise(Bureau.Treasury, Officer)).Records(Supervised);
        given.Nothing().When(Supervise(Bureau.Budget, null)).IsRefused<UnitSupervisesItself>();
        given.Nothing().When(d => NameSupervisorDecider.Decide(new(Bureau.Budget, Bureau.Treasury, Officer, Bureau.Day(1, 1), false, false), Id, d, Bureau.Clerk))
            .IsRefused<DivisionIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/supervisorUnitId", "/supervisorPostId"]);
    }

    [Fact]
    public void A_supervision_ends_on_a_day()
    {
        given.History(Supervised).When(EndSupervision(Bureau.Day(3, 1))).Records(new SupervisorReleased(Bureau.Budget, Bureau.Day(3, 1), null, "clerk"));
        given.Nothing().When(EndSupervision(Bureau.Day(3, 1))).IsRefused<UnitHasNoSupervisor>();
        given.History(Supervised).When(EndSupervision(Bureau.Founded)).IsRefused<DivisionReachesBack>();
    }

    private static Func<WorkDivision?, Decision<WorkDivisionEvent>> Assign(Guid unit, Guid? post, DateOnly from) => division =>
        AssignTopicDecider.Decide(new(Topic, true, unit, true, post, true, from), Id, division, Bureau.Clerk);

    private static Func<WorkDivision?, Decision<WorkDivisionEvent>> Release(DateOnly on) => division =>
        ReleaseTopicDecider.Decide(new(Topic, on, "调整"), division, Bureau.Clerk);

    private static Func<WorkDivision?, Decision<WorkDivisionEvent>> Pattern(DateOnly from, Guid leading, Guid coordinating, params Guid[] joining) => division =>
        SetPatternDecider.Decide(
            new(leading, coordinating, null, joining, "10", from, new HashSet<Guid> { Bureau.Root, Bureau.Budget, Bureau.Treasury }, true), Id, division, Bureau.Clerk);

    private static Func<WorkDivision?, Decision<WorkDivisionEvent>> Supervise(Guid unit, Guid? post) => division =>
        NameSupervisorDecider.Decide(new(Bureau.Budget, unit, post, Bureau.Day(1, 1), true, true), Id, division, Bureau.Clerk);

    private static Func<WorkDivision?, Decision<WorkDivisionEvent>> EndSupervision(DateOnly on) => division =>
        ReleaseSupervisorDecider.Decide(new(Bureau.Budget, on, null), division, Bureau.Clerk);
}
