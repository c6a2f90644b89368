namespace Platform.Domain.Accountability.Evaluations;

/// <summary>Answers what the record says, and closes the gate while a serious matter is not verified to its end.</summary>
/// <param name="Record">As it stands now, read for this decision.</param>
/// <param name="Matters">One for each verification that runs.</param>
/// <param name="ValidUntil">Last day on which the answer may be used.</param>
public sealed record AnswerEvaluation(CandidateRecord Record, IReadOnlyList<MatterFinding> Matters, string Words, DateOnly ValidUntil);

public sealed record EvaluationIsAnswered()
    : Refusal("evaluation-is-answered", "This evaluation has its answer already. Ask for another one if the record has changed.");

public sealed record EvaluationNeedsAnother()
    : Refusal("evaluation-needs-another", "Whoever asked for an evaluation and whoever it is about do not answer it, and whoever answered does not lift its gate.");

public static class AnswerEvaluationDecider
{
    public const int LongestMonths = 12;

    public static Decision<EvaluationEvent> Decide(AnswerEvaluation command, ConclusiveEvaluation evaluation, By by)
    {
        if (evaluation.Answered is { } answered)
        {
            return answered.AnsweredBy == by.PersonId && answered.Words == command.Words.Trim() && answered.ValidUntil == command.ValidUntil
                ? Decision<EvaluationEvent>.Nothing
                : new EvaluationIsAnswered();
        }

        if (by.PersonId is not { } person || person == evaluation.Request.RequestedBy || person == evaluation.Request.CandidateId)
        {
            return new EvaluationNeedsAnother();
        }

        if (Faults(command, by).ToList() is { Count: > 0 } faults)
        {
            return new EvaluationIsFaulty { Errors = faults };
        }

        return new EvaluationAnswered(
            command.Record, [.. command.Matters.Select(matter => matter with { Ground = matter.Ground.Trim() })], command.Words.Trim(),
            !command.Matters.Any(matter => matter.Serious), command.ValidUntil, by.Today, person);
    }

    private static IEnumerable<FieldError> Faults(AnswerEvaluation command, By by)
    {
        var running = command.Record.Verifications.Select(each => each.CaseId).ToHashSet();
        var found = command.Matters.Select(matter => matter.CaseId).ToList();
        if (found.Count != found.Distinct().Count() || !running.SetEquals(found))
        {
            yield return new("/matters", "not-each-addressed", "Say of each verification that runs, and of no other, whether its matter is serious. Read the record again.");
        }

        foreach (var (matter, at) in command.Matters.Select((matter, at) => (matter, at)))
        {
            foreach (var fault in CaseGuard.Text($"/matters/{at}/ground", matter.Ground))
            {
                yield return fault;
            }
        }

        foreach (var fault in CaseGuard.Text("/words", command.Words))
        {
            yield return fault;
        }

        if (command.ValidUntil <= by.Today || command.ValidUntil > by.Today.AddMonths(LongestMonths))
        {
            yield return new("/validUntil", "out-of-range", $"Give a day to come, at most {LongestMonths} months ahead.");
        }
    }
}
