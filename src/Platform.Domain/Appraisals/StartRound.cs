namespace Platform.Domain.Appraisals;

/// <summary>Starts a round. From here on nothing that it appraises by is changed.</summary>
public sealed record StartRound;

public sealed record RoundIsNotReady()
    : Refusal("appraisal-round-is-not-ready", "The round cannot start yet; what is missing is named.");

public static class StartRoundDecider
{
    public static Decision<RoundEvent> Decide(StartRound command, AppraisalRound round, By by)
    {
        if (round.StartedOn is not null)
        {
            return Decision<RoundEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        FieldError[] missing =
        [
            .. round.Terms is null ? [new FieldError("/terms", "required", "Set the criteria and their weights first.")] : Array.Empty<FieldError>(),
            .. round.Subjects.Count == 0 ? [new FieldError("/subjects", "required", "Name at least one body or post.")] : Array.Empty<FieldError>(),
        ];
        return missing.Length > 0 ? new RoundIsNotReady { Errors = missing } : new RoundStarted(by.Today, by.ActorId);
    }
}

/// <summary>Closes a round in which every result is final.</summary>
/// <param name="Unfinished">Appraisals of the round without a final result.</param>
public sealed record CloseRound(IReadOnlyList<Guid> Unfinished);

public sealed record RoundIsNotFinished()
    : Refusal("appraisal-round-is-not-finished", "Some results of this round are not final. Settle and announce them, and let the days for objections pass.");

public static class CloseRoundDecider
{
    public static Decision<RoundEvent> Decide(CloseRound command, AppraisalRound round, By by) => round switch
    {
        { ClosedOn: not null } => Decision<RoundEvent>.Nothing,
        _ when round.Over() is { } over => over,
        { StartedOn: null } => new RoundIsNotFinished(),
        _ when command.Unfinished.Count > 0 => new RoundIsNotFinished
        {
            Errors = [.. command.Unfinished.Select(id => new FieldError($"/appraisals/{id}", "is-not-final", "This result is not final."))],
        },
        _ => new RoundClosed(by.Today, by.ActorId),
    };
}
