namespace Platform.Domain.Ledgers;

/// <summary>When an instrument is to be looked at again, and the last day on which it is in force.</summary>
public sealed record InstrumentDates(DateOnly? ReviewOn, DateOnly? ExpiresOn);

/// <summary>Records these dates of an instrument or body that must exist; a later record takes the place of an earlier one.</summary>
public sealed record DateInstrument(DateOnly? ReviewOn, DateOnly? ExpiresOn);

public sealed record DutyIsNoInstrument()
    : Refusal("duty-is-no-instrument", "Only what must exist, an instrument or a body, has a day of review and a last day. This duty is done and not kept.");

public sealed record ReviewFollowsExpiry()
    : Refusal("review-follows-expiry", "The review would come after the last day in force. Give a day of review that is not after it.");

public static class DateInstrumentDecider
{
    public static Decision<OccurrenceEvent> Decide(DateInstrument command, Occurrence occurrence, By by)
    {
        if (occurrence.Terms.Verdict != Derivation.Verdicts.Existence)
        {
            return new DutyIsNoInstrument();
        }

        if (occurrence.Instrument == new InstrumentDates(command.ReviewOn, command.ExpiresOn))
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.IsSettledWithoutAct())
        {
            return new DutyIsSettled();
        }

        return command.ReviewOn > command.ExpiresOn
            ? new ReviewFollowsExpiry()
            : new InstrumentDated(command.ReviewOn, command.ExpiresOn, by.ActorId);
    }
}

/// <summary>Where an instrument stands on a day: shown or not, to be reviewed, expired.</summary>
public static class InstrumentState
{
    public const string Unshown = "unshown";
    public const string AwaitsConfirmation = "awaits-confirmation";
    public const string InForce = "in-force";
    public const string ReviewDue = "review-due";
    public const string Expired = "expired";

    /// <param name="expiresOn">The last day in force.</param>
    public static string Of(OccurrenceStatus status, DateOnly? reviewOn, DateOnly? expiresOn, DateOnly day) => status switch
    {
        OccurrenceStatus.Submitted => AwaitsConfirmation,
        OccurrenceStatus.Fulfilled or OccurrenceStatus.Late or OccurrenceStatus.MadeUp when expiresOn < day => Expired,
        OccurrenceStatus.Fulfilled or OccurrenceStatus.Late or OccurrenceStatus.MadeUp when reviewOn <= day => ReviewDue,
        OccurrenceStatus.Fulfilled or OccurrenceStatus.Late or OccurrenceStatus.MadeUp => InForce,
        _ => Unshown,
    };
}
