namespace Platform.Domain.Accountability;

/// <summary>What the investigator proposes of every subject. It binds nobody.</summary>
public sealed record ProposeMeasures(IReadOnlyList<SubjectDecision> Proposals, CaseRules Rules);

public static class ProposeMeasuresDecider
{
    public static Decision<CaseEvent> Decide(ProposeMeasures command, AccountabilityCase file, By by) =>
        CaseGuard.Stands(file, CaseStep.ProposedMeasure, CaseCapacity.Investigator, by)
        ?? CaseGuard.Faulty(SubjectDecisions.Faults(command.Proposals, file, command.Rules, by, "/proposals"))
        ?? CaseProgress.With(file, by, new CaseMeasuresProposed(command.Proposals, by.PersonId!.Value));
}

/// <summary>What is asked of what is proposed and of what is decided alike.</summary>
internal static class SubjectDecisions
{
    public static IEnumerable<FieldError> Faults(IReadOnlyList<SubjectDecision> decisions, AccountabilityCase file, CaseRules rules, By by, string pointer)
    {
        if (decisions.Select(each => each.Subject).Order().SequenceEqual(file.Subjects.Select(each => each.Subject.Key).Order()) is false)
        {
            yield return new(pointer, "each-subject-once", "Say of every subject, once, what is to be decided.");
        }

        for (var i = 0; i < decisions.Count; i++)
        {
            foreach (var fault in Faults(decisions[i], file, rules, by, $"{pointer}/{i}"))
            {
                yield return fault;
            }
        }
    }

    public static IEnumerable<FieldError> Faults(SubjectDecision decision, AccountabilityCase file, CaseRules rules, By by, string pointer)
    {
        foreach (var fault in CaseGuard.Text($"{pointer}/reasons", decision.Reasons))
        {
            yield return fault;
        }

        if (file.Find(decision.Subject) is { } subject && decision.Outcome == DecisionOutcome.Measures)
        {
            foreach (var fault in rules.Ladder.Against(subject.Subject.PackSubject, decision.Choice ?? new(null, [], null), $"{pointer}/choice"))
            {
                yield return fault;
            }
        }

        if (decision.Outcome != DecisionOutcome.Measures && (decision.Choice is not null || decision.EffectUntil is not null))
        {
            yield return new($"{pointer}/choice", "no-measures", "Without measures there is no choice of the ladder and no end of effect. Leave them out.");
        }

        if (decision.Outcome == DecisionOutcome.Tolerance == string.IsNullOrWhiteSpace(decision.ToleranceGround))
        {
            yield return new($"{pointer}/toleranceGround", "tolerance-ground", "Name the ground of tolerance with that outcome, and with no other.");
        }

        if (decision.EffectUntil <= by.Today)
        {
            yield return new($"{pointer}/effectUntil", "too-early", "Give a day to come, or leave it out.");
        }
    }
}
