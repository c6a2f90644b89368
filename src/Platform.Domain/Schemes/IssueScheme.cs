namespace Platform.Domain.Schemes;

/// <summary>
/// Puts a signed-off scheme in force. <paramref name="EffectiveFrom"/> may lie in the past, for rules that were in force
/// before they were entered here. Whoever signed off may issue: the rules name no second pair of eyes for it.
/// </summary>
/// <param name="Transition">How it takes over from the version in force; null where there is none.</param>
public sealed record IssueScheme(DateOnly? EffectiveFrom, Transition? Transition = null);

public sealed record SchemeIsNotSignedOff()
    : Refusal("scheme-is-not-signed-off", "Only a signed-off scheme can be issued. Sign it off first.");

public sealed record EffectiveDateIsMissing()
    : Refusal("effective-date-is-missing", "Say from which day the scheme is in force.");

public sealed record SchemeIsIssued()
    : Refusal("scheme-is-issued", "An issued scheme does not change. Import the changed rules and supersede this one.");

public sealed record SchemeIsSuperseded()
    : Refusal("scheme-is-superseded", "This scheme was superseded by another and does not change.");

public static class IssueSchemeDecider
{
    public static Decision<SchemeEvent> Decide(IssueScheme command, Scheme scheme, By by)
    {
        if (command.EffectiveFrom is not { } effectiveFrom)
        {
            return new EffectiveDateIsMissing
            {
                Errors = [new("/effectiveFrom", "required", "Give the first day in force as YYYY-MM-DD.")],
            };
        }

        if (command.Transition?.Check(effectiveFrom) is { Count: > 0 } faults)
        {
            return new TransitionIsFaulty { Errors = faults };
        }

        return scheme.Status switch
        {
            SchemeStatus.Draft => new SchemeIsNotSignedOff(),
            SchemeStatus.SignedOff => new SchemeIssued(effectiveFrom, scheme.ContentHash) { Transition = command.Transition },
            SchemeStatus.Issued when (scheme.EffectiveFrom, scheme.Transition) == (effectiveFrom, command.Transition) => Decision<SchemeEvent>.Nothing,
            SchemeStatus.Issued => new SchemeIsIssued(),
            SchemeStatus.Superseded => new SchemeIsSuperseded(),
            SchemeStatus.Withdrawn => new SchemeIsWithdrawn(),
        };
    }
}
