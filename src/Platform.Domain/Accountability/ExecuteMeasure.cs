namespace Platform.Domain.Accountability;

/// <summary>Records that a measure was carried out.</summary>
/// <param name="On">The day it was.</param>
public sealed record ExecuteMeasure(Guid Subject, string Measure, DateOnly On, string? Words);

public sealed record MeasureWasNotDecided()
    : Refusal("measure-was-not-decided", "That measure was not decided for this subject, so that there is nothing to carry out.");

public static class ExecuteMeasureDecider
{
    public static Decision<CaseEvent> Decide(ExecuteMeasure command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.Stands(file, CaseStep.Execution, CaseCapacity.Investigator, by) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        var subject = file.Find(command.Subject)!;
        if (!subject.Measures.Contains(command.Measure))
        {
            return new MeasureWasNotDecided { Errors = [new("/measure", "not-decided", "Name a measure that was decided for this subject.")] };
        }

        if (subject.Executed.Contains(command.Measure))
        {
            return Decision<CaseEvent>.Nothing;
        }

        return command.On > by.Today || command.On < file.DecidedOn
            ? new CaseEntryIsFaulty { Errors = [new("/on", "out-of-range", "Give a day from the decision to today.")] }
            : CaseProgress.With(file, by, new CaseMeasureExecuted(command.Subject, command.Measure, command.On, command.Words?.Trim(), by.PersonId!.Value));
    }
}
