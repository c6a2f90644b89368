namespace Platform.Domain.Accountability.Limits;

/// <summary>Sets how many calendar days each step may take, 1 to 365; a step that is left out has no clock.</summary>
/// <param name="Basis">By which document or decision of the bureau.</param>
public sealed record SetCaseLimits(Guid PolicyId, IReadOnlyList<StepLimit> Limits, string Basis);

public sealed record CaseLimitsAreNotAcceptable()
    : Refusal("case-limits-are-not-acceptable", "The limits cannot be set as they are; each member at fault is named.");

public static class SetCaseLimitsDecider
{
    public static Decision<CaseLimitEvent> Decide(SetCaseLimits command, CaseLimitPolicy? policy, By by)
    {
        List<FieldError> faults =
        [
            .. command.Limits.Select((limit, i) => (limit, i)).Where(each => each.limit.Days is < 1 or > 365)
                .Select(each => new FieldError($"/limits/{each.i}/days", "out-of-range", "Give a number of days from 1 to 365.")),
            .. command.Limits.DistinctBy(limit => limit.Step).Count() != command.Limits.Count ? new FieldError[] { new("/limits", "each-step-once", "Name each step once.") } : [],
            .. string.IsNullOrWhiteSpace(command.Basis) || command.Basis.Length > 500
                ? new FieldError[] { new("/basis", "required", "Say by which document or decision, in 1 to 500 characters.") }
                : [],
        ];
        return faults.Count > 0 ? new CaseLimitsAreNotAcceptable { Errors = faults }
            : policy is not null && policy.Basis == command.Basis.Trim() && policy.Limits.SequenceEqual(command.Limits) ? Decision<CaseLimitEvent>.Nothing
            : new CaseLimitsSet(command.PolicyId, command.Limits, command.Basis.Trim(), by.ActorId);
    }
}
