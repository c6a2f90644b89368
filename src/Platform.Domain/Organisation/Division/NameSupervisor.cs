namespace Platform.Domain.Organisation.Division;

/// <summary>Names who supervises discipline in a unit: a post, or a unit as a whole (matrix C8).</summary>
/// <param name="UnitsExist">Whether both units exist on that day.</param>
/// <param name="PostIsInUnit">Whether the post named stands in the supervising unit; true where none is named.</param>
public sealed record NameSupervisor(Guid UnitId, Guid SupervisorUnitId, Guid? SupervisorPostId, DateOnly From, bool UnitsExist, bool PostIsInUnit);

public sealed record UnitSupervisesItself()
    : Refusal("unit-supervises-itself", "A unit does not supervise itself as a whole. Name a post in it, or another unit.");

public static class NameSupervisorDecider
{
    public static Decision<WorkDivisionEvent> Decide(NameSupervisor command, Guid divisionId, WorkDivision? division, By by)
    {
        var current = division?.Supervisors.GetValueOrDefault(command.UnitId);
        if (current == new Supervisor(command.SupervisorUnitId, command.SupervisorPostId, command.From))
        {
            return Decision<WorkDivisionEvent>.Nothing;
        }

        FieldError[] errors =
        [
            .. command.UnitsExist ? [] : new[] { new FieldError("/supervisorUnitId", "unit-unknown", "Choose units that exist on that day.") },
            .. command.PostIsInUnit ? [] : new[] { new FieldError("/supervisorPostId", "post-unknown", "Choose a post that stands in the supervising unit.") },
        ];
        return errors.Length > 0 ? new DivisionIsNotAcceptable { Errors = errors }
            : command.UnitId == command.SupervisorUnitId && command.SupervisorPostId is null
                ? new UnitSupervisesItself { Errors = [new("/supervisorUnitId", "unit-supervises-itself", "Choose another unit.")] }
            : DivisionDays.Since(current?.From, division?.UnsupervisedSince, command.UnitId) is { } since && command.From < since
                ? new DivisionReachesBack(since) { Errors = [new("/from", "too-early", "Give that day or a later one.")] }
            : new SupervisorNamed(divisionId, command.UnitId, command.SupervisorUnitId, command.SupervisorPostId, command.From, by.ActorId);
    }
}

public sealed record ReleaseSupervisor(Guid UnitId, DateOnly On, string? Reason);

public sealed record UnitHasNoSupervisor()
    : Refusal("unit-has-no-supervisor", "Nobody is named to supervise this unit, so there is nothing to end.");

public static class ReleaseSupervisorDecider
{
    public static Decision<WorkDivisionEvent> Decide(ReleaseSupervisor command, WorkDivision? division, By by)
    {
        if (division?.Supervisors.GetValueOrDefault(command.UnitId) is not { } current)
        {
            return division?.UnsupervisedSince.GetValueOrDefault(command.UnitId) == command.On ? Decision<WorkDivisionEvent>.Nothing : new UnitHasNoSupervisor();
        }

        return command.On < current.From
            ? new DivisionReachesBack(current.From) { Errors = [new("/on", "too-early", "Give that day or a later one.")] }
            : new SupervisorReleased(command.UnitId, command.On, command.Reason, by.ActorId);
    }
}
