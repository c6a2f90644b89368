using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability;

/// <summary>
/// The measures that a scheme offers, by subject and severity. Where the text states severities, a measure belongs to its
/// own; where it only lists measures, any of the subject's list may be taken and a severity is a group of the list.
/// "single" and "or" let one be taken of a step, "list" and "and" one or more.
/// </summary>
public sealed class MeasureLadder(AccountabilityRules rules)
{
    public const string External = "by-external-rules";

    public IReadOnlyList<LadderStep> StepsOf(string subject) => [.. rules.Ladder.Where(step => step.Subjects.Contains(subject))];

    /// <summary>Everything that stands against the choice, each measure by its name; empty when the scheme offers it.</summary>
    public IReadOnlyList<FieldError> Against(string subject, MeasureChoice choice, string pointer)
    {
        var steps = StepsOf(subject);
        if (steps.Count == 0)
        {
            return [new($"{pointer}/measures", "subject-has-no-measures", "The rules name this subject and offer no measure for it. Choose no measure, or another subject.")];
        }

        if (choice.Severity is null && steps.Any(step => step.SeverityStated == true))
        {
            return [new($"{pointer}/severity", "severity-required", $"The rules state measures by severity. Give one of {List(steps.Select(step => step.Severity))}.")];
        }

        var taken = choice.Severity is { } severity ? [.. steps.Where(step => step.Severity == severity)] : steps;
        if (taken.Count == 0)
        {
            return [new($"{pointer}/severity", "severity-not-offered", $"The rules know no \"{choice.Severity}\" for this subject. Give one of {List(steps.Select(step => step.Severity))}.")];
        }

        return [.. Faults(taken, choice, pointer)];
    }

    private static IEnumerable<FieldError> Faults(IReadOnlyList<LadderStep> steps, MeasureChoice choice, string pointer)
    {
        var offered = steps.SelectMany(step => step.Measures).ToList();
        if (choice.Measures.Count == 0 || choice.Measures.Distinct().Count() != choice.Measures.Count)
        {
            yield return new($"{pointer}/measures", "measures-required", $"Name each measure once, of {List(offered)}.");
        }

        foreach (var measure in choice.Measures.Where(measure => !offered.Contains(measure)))
        {
            yield return new($"{pointer}/measures", "measure-not-offered", $"The rules offer no \"{measure}\" here; they offer {List(offered)}.");
        }

        foreach (var step in steps.Where(step => step.Connective is "single" or "or" && step.Measures.Count(choice.Measures.Contains) > 1))
        {
            yield return new($"{pointer}/measures", "measures-exclude-one-another", $"The rules offer one of {List(step.Measures)}, not several.");
        }

        if (choice.Measures.Contains(External) && string.IsNullOrWhiteSpace(choice.ExternalBasis))
        {
            yield return new($"{pointer}/externalBasis", "external-basis-required", "The rules leave the measure to outside rules. Name the document and the provision.");
        }
    }

    private static string List(IEnumerable<string> codes) => string.Join(", ", codes.Distinct());
}
