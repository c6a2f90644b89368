using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability.Evaluations;

/// <summary>Asks for the conclusive evaluation of a candidate, where the scheme in force asks for one.</summary>
/// <param name="Rules">The scheme's rules of accountability; null where no scheme in force asks for an evaluation.</param>
/// <param name="Since">First day of the time that is looked at.</param>
public sealed record RequestEvaluation(
    Guid EvaluationId, Guid CandidateId, Guid UnitId, string Position, Guid SchemeId, AccountabilityRules? Rules, DateOnly Since);

public sealed record RulesAskForNoEvaluation()
    : Refusal("rules-ask-for-no-evaluation", "No scheme in force here asks for a conclusive evaluation of candidates.");

public sealed record EvaluationIsFaulty()
    : Refusal("evaluation-is-faulty", "The evaluation cannot be entered as it is; each member at fault is named.");

public static class RequestEvaluationDecider
{
    public const string EvaluationCode = "conclusive-evaluation";
    public const string GateCode = "gate";
    public const int LongestPosition = 100;
    public const int LongestYears = 10;

    public static Decision<EvaluationEvent> Decide(RequestEvaluation command, ConclusiveEvaluation? evaluation, By by)
    {
        if (evaluation is not null)
        {
            return Decision<EvaluationEvent>.Nothing;
        }

        if (command.Rules?.PromotionRules.FirstOrDefault(rule => rule.Code == EvaluationCode) is not { } rule)
        {
            return new RulesAskForNoEvaluation();
        }

        if (Faults(command, by).ToList() is { Count: > 0 } faults)
        {
            return new EvaluationIsFaulty { Errors = faults };
        }

        return new EvaluationRequested(
            command.EvaluationId, command.CandidateId, command.UnitId, command.Position.Trim(), command.SchemeId, rule.Article,
            command.Rules.PromotionRules.FirstOrDefault(each => each.Code == GateCode)?.Article, command.Since, by.Today, by.PersonId!.Value);
    }

    private static IEnumerable<FieldError> Faults(RequestEvaluation command, By by)
    {
        if (by.PersonId is null)
        {
            yield return new("/unitId", "no-person", "An evaluation is asked for by a person; this account has none.");
        }

        if (by.PersonId == command.CandidateId)
        {
            yield return new("/candidateId", "yourself", "Nobody asks for their own evaluation.");
        }

        if (string.IsNullOrWhiteSpace(command.Position) || command.Position.Trim().Length > LongestPosition)
        {
            yield return new("/position", "required", $"Name the office in 1 to {LongestPosition} characters.");
        }

        if (command.Since >= by.Today || command.Since < by.Today.AddYears(-LongestYears))
        {
            yield return new("/since", "out-of-range", $"Give a day before today and not more than {LongestYears} years ago.");
        }
    }
}
