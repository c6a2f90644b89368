namespace Platform.Domain.Appraisals;

/// <summary>What a decision about a round of appraisal needs to know.</summary>
public sealed record AppraisalRound(
    Guid Id, RoundOpened Opened, RoundTerms? Terms, IReadOnlyList<AppraisedSubject> Subjects, DateOnly? StartedOn, DateOnly? ClosedOn, DateOnly? WithdrawnOn = null)
{
    public static AppraisalRound? Evolve(AppraisalRound? round, RoundEvent @event) => (round, @event) switch
    {
        (_, RoundOpened e) => new(e.RoundId, e, null, [], null, null),
        (null, _) => null,
        (var r, RoundTermsSet e) => r with { Terms = e.Terms },
        (var r, RoundSubjectsNamed e) => r with { Subjects = e.Subjects },
        (var r, RoundStarted e) => r with { StartedOn = e.On },
        (var r, RoundClosed e) => r with { ClosedOn = e.On },
        (var r, RoundWithdrawn e) => r with { WithdrawnOn = e.On },
        (var r, _) => r,
    };

    /// <summary>The id of a subject's appraisal in the round.</summary>
    public static Guid AppraisalOf(Guid roundId, Guid subjectKey) => DeterministicId.From("appraisal", roundId.ToString(), subjectKey.ToString());

    /// <summary>Why nothing is appraised in it any more; null while it goes on.</summary>
    public Refusal? Over() => WithdrawnOn is { } day ? new RoundIsWithdrawn(day) : ClosedOn is not null ? new RoundIsClosed() : null;

    /// <summary>The terms of a round that has started, which are there and stay.</summary>
    public RoundTerms Locked() => Terms ?? throw new InvalidOperationException("The round has not started.");
}

public sealed record RoundIsLocked()
    : Refusal("appraisal-round-is-locked", "This round has started. Its criteria, weights, thresholds, caps and subjects are locked and are not changed any more.");
