namespace Platform.Domain.Accountability;

/// <summary>At which step a case stands: the first that is neither done nor left out.</summary>
public static class CaseProgress
{
    private static readonly CaseStep[] Order = Enum.GetValues<CaseStep>();

    public static CaseStep At(AccountabilityCase file) =>
        file is { Verification.Established: false } ? CaseStep.Closing : Order.First(step => !IsDone(file, step));

    /// <summary>The facts, and after them that the next step is reached where they complete the one at which the case stands.</summary>
    public static Decision<CaseEvent> With(AccountabilityCase file, By by, params CaseEvent[] facts)
    {
        var after = facts.Aggregate((AccountabilityCase?)file, AccountabilityCase.Evolve)!;
        var step = At(after);
        return step == file.Step ? facts : [.. facts, Reached(file.Opened, step, by)];
    }

    /// <summary>A step that is reached today, with its clock by the limits that the case was opened with.</summary>
    public static CaseStepReached Reached(CaseOpened opened, CaseStep step, By by) =>
        new(step, by.Today, opened.Limits.FirstOrDefault(limit => limit.Step == step) is { } limit ? by.Today.AddDays(limit.Days) : null);

    private static bool IsDone(AccountabilityCase file, CaseStep step) => file.Skips(step) || step switch
    {
        CaseStep.Verification => file.Verification is not null,
        CaseStep.Attribution => file.Attribution is not null,
        CaseStep.Notice => file.Subjects.All(subject => subject.NoticeOn is not null),
        CaseStep.FileAccess => file.Subjects.All(subject => subject.AccessOn is not null),
        CaseStep.Statement => file.Subjects.All(subject => !subject.Statements.IsEmpty || subject.StatementDeclinedOn is not null),
        CaseStep.ProposedMeasure => file.Subjects.All(subject => subject.Proposed is not null),
        CaseStep.Decision => file.DecidedOn is not null,
        CaseStep.Service => file.Subjects.All(subject => subject.ServedOn is not null),
        CaseStep.Review => file.Subjects.All(subject => subject.AcceptedOn is not null || subject.Review is not null),
        CaseStep.Execution => file.Subjects.All(subject => subject.Measures.All(subject.Executed.Contains)),
        CaseStep.Filing => file.Opened.Filing is null || file.Receipt is not null,
        CaseStep.Closing => false,
    };
}
