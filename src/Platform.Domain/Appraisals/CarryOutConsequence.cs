namespace Platform.Domain.Appraisals;

/// <summary>Records that a measure which the rules name for falsification was carried out.</summary>
/// <param name="CaseId">The accountability case that was opened for it.</param>
public sealed record CarryOutConsequence(Guid CapId, string Measure, DateOnly On, string Words, Guid? CaseId);

public sealed record RulesNameNoSuchConsequence()
    : Refusal("rules-name-no-such-consequence", "The rules name no such measure for what was recorded. Choose one that they name.");

public sealed record ConsequenceIsOutOfTime()
    : Refusal("consequence-is-out-of-time", "A measure is carried out on a day that has come, and not before what it follows from.");

public static class CarryOutConsequenceDecider
{
    public static Decision<AppraisalEvent> Decide(CarryOutConsequence command, SubjectAppraisal appraisal, By by)
    {
        if (appraisal.Consequences.Any(done => (done.CapId, done.Measure) == (command.CapId, command.Measure)))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        if (by.PersonId == appraisal.Subject.PersonId)
        {
            return new SubjectMayNotDoThis();
        }

        if (appraisal.Caps.FirstOrDefault(cap => cap.CapId == command.CapId && !appraisal.Lifted.ContainsKey(cap.CapId)) is not { } cap)
        {
            return new CapIsUnknown();
        }

        if (cap.Consequence?.Measures.Contains(command.Measure) != true)
        {
            return new RulesNameNoSuchConsequence { Errors = [new("/measure", "no-such-measure", "Choose a measure that the rules name.")] };
        }

        return command.On > by.Today || command.On < cap.OccurredOn
            ? new ConsequenceIsOutOfTime { Errors = [new("/on", "out-of-range", "Give a day between the falsification and today.")] }
            : new ConsequenceCarriedOut(command.CapId, command.Measure, command.On, command.Words, command.CaseId, by.ActorId);
    }
}
