namespace Platform.Domain.Appraisals;

/// <summary>Sets by what a round appraises, until it starts (rows H8 and H9 of the matrix).</summary>
public sealed record SetRoundTerms(RoundTerms Terms);

public sealed record TermsAreNotAcceptable()
    : Refusal("appraisal-terms-are-not-acceptable", "The round cannot appraise by these terms; each part that does not fit is named with how to mend it.");

public static class SetRoundTermsDecider
{
    public static Decision<RoundEvent> Decide(SetRoundTerms command, AppraisalRound round, By by)
    {
        if (round.Terms is { } known && known.IsSame(command.Terms))
        {
            return Decision<RoundEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (round.StartedOn is not null)
        {
            return new RoundIsLocked();
        }

        return TermFaults.Of(command.Terms, round.Opened).ToArray() is { Length: > 0 } faults
            ? new TermsAreNotAcceptable { Errors = faults }
            : new RoundTermsSet(command.Terms, by.ActorId);
    }
}
