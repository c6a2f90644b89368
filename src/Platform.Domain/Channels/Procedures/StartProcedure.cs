namespace Platform.Domain.Channels.Procedures;

/// <summary>Begins a procedure of the bureau's book.</summary>
public sealed record StartProcedure(Guid ProcedureId, Guid UnitId, string Name, string Subject, Guid ResponsiblePostId, DateOnly StartedOn);

public sealed record ProcedureIsUnknown()
    : Refusal("procedure-is-unknown", "The bureau has no such procedure. Choose one of its book.");

public sealed record ProcedureDayIsOutOfTime(DateOnly From)
    : Refusal("procedure-day-is-out-of-time", $"A step is recorded for a day from {From:yyyy-MM-dd}, that of the one before, to today.");

public static class StartProcedureDecider
{
    public static Decision<ProcedureEvent> Decide(StartProcedure command, Procedure? procedure, ProcedureBook book, By by)
    {
        if (procedure is not null)
        {
            return Decision<ProcedureEvent>.Nothing;
        }

        if (book.Templates.FirstOrDefault(each => each.Name == command.Name) is not { } template)
        {
            return new ProcedureIsUnknown { Errors = [new("/name", "unknown", "Choose a procedure of the bureau's book.")] };
        }

        return command.StartedOn > by.Today
            ? new ProcedureDayIsOutOfTime(command.StartedOn) { Errors = [new("/startedOn", "in-the-future", "Give a day that is not after today.")] }
            : new ProcedureStarted(
                command.ProcedureId, command.UnitId, template.Name, template.Article, command.Subject, template.Steps, command.ResponsiblePostId, command.StartedOn, by.ActorId);
    }
}
