namespace Platform.Domain.Appraisals;

/// <summary>Withdraws a round that is not held after all, with the reason. Whoever was told a result keeps it: then the round goes on to its end.</summary>
/// <param name="Told">Appraisals of the round whose result was announced.</param>
public sealed record WithdrawRound(string Reason, IReadOnlyList<Guid> Told);

public sealed record RoundIsWithdrawn(DateOnly On)
    : Refusal("appraisal-round-is-withdrawn", $"This round was withdrawn on {On:yyyy-MM-dd}. What was recorded stays, and nothing is added.");

public sealed record RoundResultsAreTold()
    : Refusal("appraisal-round-results-are-told", "A result of this round was announced. It is changed by an objection or a cap, and the round is closed once every result is final.");

public static class WithdrawRoundDecider
{
    public static Decision<RoundEvent> Decide(WithdrawRound command, AppraisalRound round, By by) => round switch
    {
        { WithdrawnOn: not null } => Decision<RoundEvent>.Nothing,
        { ClosedOn: not null } => new RoundIsClosed(),
        _ when command.Told.Count > 0 => new RoundResultsAreTold
        {
            Errors = [.. command.Told.Select(id => new FieldError($"/appraisals/{id}", "is-announced", "This result was announced."))],
        },
        _ => new RoundWithdrawn(by.Today, command.Reason, by.ActorId),
    };
}
