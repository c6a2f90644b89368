namespace Platform.Domain.Accountability;

/// <summary>Leaves out the step at which the case stands, with the ground for it.</summary>
public sealed record SkipStep(CaseStep Step, string Ground);

public sealed record StepCannotBeSkipped()
    : Refusal("step-cannot-be-skipped", "A case is verified, decided and closed; these steps cannot be left out.");

public sealed record LimitStillRuns()
    : Refusal("limit-still-runs", "A subject still has time for this step, or asked for a review that is not decided. It can be left out when the last day has passed.");

public static class SkipStepDecider
{
    public static Decision<CaseEvent> Decide(SkipStep command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Stands(file, command.Step, CaseCapacity.Investigator, by) is { } against)
        {
            return against;
        }

        if (command.Step is CaseStep.Verification or CaseStep.Decision or CaseStep.Closing)
        {
            return new StepCannotBeSkipped();
        }

        if (file.Subjects.Any(subject => StillRuns(command.Step, subject, by)))
        {
            return new LimitStillRuns();
        }

        return CaseGuard.Faulty(CaseGuard.Text("/ground", command.Ground))
            ?? CaseProgress.With(file, by, new CaseStepSkipped(command.Step, command.Ground.Trim(), by.Today, by.PersonId!.Value));
    }

    // What a subject may still do is not taken from it by a ground.
    private static bool StillRuns(CaseStep step, SubjectFile subject, By by) => step switch
    {
        CaseStep.Statement => subject is { Statements.IsEmpty: true, StatementDeclinedOn: null } && subject.StatementDueOn >= by.Today,
        CaseStep.Review => subject.AcceptedOn is null && subject.Review is null && (subject.ReviewAskedOn is not null || subject.ReviewUntil >= by.Today),
        _ => false,
    };
}
