namespace Platform.Domain.Accountability;

/// <summary>What the investigator verified. Every threshold of the circumstance has to be addressed.</summary>
public sealed record VerifyCase(bool Established, string Words, IReadOnlyList<ThresholdFinding> Thresholds);

public static class VerifyCaseDecider
{
    public static Decision<CaseEvent> Decide(VerifyCase command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Stands(file, CaseStep.Verification, CaseCapacity.Investigator, by) is { } against)
        {
            return against;
        }

        var asked = file.Opened.Trigger.Thresholds;
        var faults = CaseGuard.Text("/words", command.Words)
            .Concat(asked.Where(threshold => command.Thresholds.Count(found => found.Threshold == threshold) != 1)
                .Select(threshold => new FieldError("/thresholds", "threshold-not-addressed", $"The rules ask for \"{threshold}\". Say once whether it is met, and by what.")))
            .Concat(command.Thresholds.Where(found => !asked.Contains(found.Threshold))
                .Select(found => new FieldError("/thresholds", "threshold-not-asked", $"The rules do not ask for \"{found.Threshold}\" here.")))
            .Concat(command.Thresholds.SelectMany(found => CaseGuard.Text("/thresholds", found.Words)))
            .Concat(command.Established && command.Thresholds.Any(found => !found.Met)
                ? [new FieldError("/established", "threshold-not-met", "What the rules ask of the outcome is not met, so that the circumstance is not established.")]
                : []);
        return CaseGuard.Faulty(faults) ?? CaseProgress.With(
            file, by, new CaseVerified(command.Established, command.Words.Trim(), command.Thresholds, by.PersonId!.Value));
    }
}
