namespace Platform.Domain.Accountability;

/// <summary>Puts somebody else in the place of a handler who may be partial, with the reason. By the handler, or by whoever opened the case.</summary>
/// <param name="SuccessorStands">Whether a successor who decides or reviews holds, today, a post in the body that does, or a seat in a leading group of it.</param>
/// <param name="SuccessorMay">Whether the successor has an account that may take the part (<see cref="HandlerRights"/>).</param>
public sealed record RecuseHandler(CaseCapacity Capacity, Guid SuccessorId, string Reason, bool SuccessorStands, bool SuccessorMay);

public static class RecuseHandlerDecider
{
    public static Decision<CaseEvent> Decide(RecuseHandler command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Runs(file) is { } against)
        {
            return against;
        }

        var former = file.Handlers.Of(command.Capacity);
        if (former == command.SuccessorId)
        {
            return Decision<CaseEvent>.Nothing;
        }

        if (by.PersonId != former && by.PersonId != file.Opened.OpenedBy)
        {
            return new NotYourPartOfTheCase();
        }

        if (file.Handlers.Persons().Contains(command.SuccessorId) || file.Subjects.Any(subject => subject.Subject.PersonId == command.SuccessorId))
        {
            return new HandlersMustDiffer { Errors = [new("/successorId", "takes-part-already", "Choose somebody who has no other part in the case.")] };
        }

        if (!command.SuccessorMay)
        {
            return HandlerRights.Lacking("/successorId");
        }

        if (!command.SuccessorStands && command.Capacity != CaseCapacity.Investigator)
        {
            FieldError[] errors = [new("/successorId", "not-of-the-body", "Choose somebody who holds a post in the body that decides or reviews.")];
            return command.Capacity == CaseCapacity.Decider ? new DeciderLacksStanding { Errors = errors } : new ReviewerLacksStanding { Errors = errors };
        }

        return CaseGuard.Faulty(CaseGuard.Text("/reason", command.Reason))
            ?? (Decision<CaseEvent>)new CaseHandlerRecused(command.Capacity, former, command.SuccessorId, command.Reason.Trim(), by.PersonId!.Value);
    }
}
