namespace Platform.Domain.Accountability;

/// <summary>Puts somebody else in the place of a handler who may be partial, with the reason. By the handler, or by whoever opened the case.</summary>
/// <param name="SuccessorStands">Whether the successor holds, today, a post in the deciding body or a seat in a leading group of it; asked of a decider alone.</param>
public sealed record RecuseHandler(CaseCapacity Capacity, Guid SuccessorId, string Reason, bool SuccessorStands);

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

        if (command is { Capacity: CaseCapacity.Decider, SuccessorStands: false })
        {
            return new DeciderLacksStanding { Errors = [new("/successorId", "not-of-the-body", "Choose somebody who holds a post in the deciding body.")] };
        }

        return CaseGuard.Faulty(CaseGuard.Text("/reason", command.Reason))
            ?? (Decision<CaseEvent>)new CaseHandlerRecused(command.Capacity, former, command.SuccessorId, command.Reason.Trim(), by.PersonId!.Value);
    }
}
