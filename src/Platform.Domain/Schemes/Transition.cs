namespace Platform.Domain.Schemes;

/// <summary>How a new version of the rules reaches duties that the former version already asks for.</summary>
public enum TransitionRule
{
    /// <summary>Windows that began under the former version end under it (matrix U17).</summary>
    BegunWindowsKeepOld,

    /// <summary>From the first day in force, whatever has not fallen due is owed under the new version.</summary>
    NewAtOnce,

    /// <summary>What falls due before a named day is owed under the former version, and the rest under the new one.</summary>
    CutAtDate,
}

/// <param name="CutOn">The first due day under the new version; only where the rule is to cut at a date.</param>
public sealed record Transition(TransitionRule Rule, DateOnly? CutOn = null)
{
    /// <summary>What holds when nobody chose: old windows end as they began (U17).</summary>
    public static Transition Default { get; } = new(TransitionRule.BegunWindowsKeepOld);

    /// <summary>Everything wrong with it at once, for rules in force from <paramref name="effectiveFrom"/>.</summary>
    public IReadOnlyList<FieldError> Check(DateOnly effectiveFrom) => (Rule, CutOn) switch
    {
        (TransitionRule.CutAtDate, null) =>
            [new("/transition/cutOn", "required", "Give the day from which on what falls due is owed under the new version.")],
        (TransitionRule.CutAtDate, { } cut) when cut < effectiveFrom =>
            [new("/transition/cutOn", "before-effective-date", $"Give a day that is not before the rules are in force on {effectiveFrom:yyyy-MM-dd}.")],
        (not TransitionRule.CutAtDate, { }) =>
            [new("/transition/cutOn", "not-asked-for", "Only a cut at a date has such a day. Leave it out, or choose that rule.")],
        _ => [],
    };
}

public sealed record TransitionIsFaulty()
    : Refusal("transition-is-faulty", "The transition to the new version cannot be taken as it is; each member at fault is named.");
