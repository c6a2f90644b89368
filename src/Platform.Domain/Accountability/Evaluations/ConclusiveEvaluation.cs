namespace Platform.Domain.Accountability.Evaluations;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record EvaluationEvent
{
    private protected EvaluationEvent()
    {
    }
}

/// <summary>A body that means to put a candidate forward asks what the record says.</summary>
/// <param name="Position">The office in question, in short.</param>
/// <param name="Article">The provision that asks for the evaluation.</param>
/// <param name="GateArticle">The provision by which a candidate is not submitted; null where the rules have none.</param>
/// <param name="Since">First day of the time that is looked at, in Asia/Shanghai.</param>
[StoredAs("evaluation.requested.v1")]
public sealed record EvaluationRequested(
    Guid EvaluationId, Guid CandidateId, Guid UnitId, string Position, Guid SchemeId, string Article, string? GateArticle, DateOnly Since, DateOnly On,
    Guid RequestedBy) : EvaluationEvent;

/// <summary>The record was answered, as it stood.</summary>
/// <param name="Matters">What was found on each verification that runs.</param>
/// <param name="MayBeSubmitted">False while a serious matter is not verified to its end.</param>
/// <param name="ValidUntil">Last day on which the answer may be used.</param>
[StoredAs("evaluation.answered.v1")]
public sealed record EvaluationAnswered(
    CandidateRecord Record, IReadOnlyList<MatterFinding> Matters, string Words, bool MayBeSubmitted, DateOnly ValidUntil, DateOnly On, Guid AnsweredBy)
    : EvaluationEvent;

/// <summary>The candidate may be submitted in spite of the gate, for a reason that stands in the record.</summary>
[StoredAs("evaluation.gate-lifted.v1")]
public sealed record EvaluationGateLifted(string Reason, DateOnly On, Guid LiftedBy) : EvaluationEvent;

/// <summary>What is recorded of a candidate on a day: duties of the posts held, decisions, verifications that run. No opinion on views has a place here.</summary>
/// <param name="On">Day in Asia/Shanghai on which the record was read.</param>
public sealed record CandidateRecord(
    DateOnly On, IReadOnlyList<PostDuties> Posts, IReadOnlyList<RecordedDecision> Decisions, IReadOnlyList<RunningVerification> Verifications);

/// <summary>The duties of a post on whose own day the candidate held it.</summary>
/// <param name="Owed">Duties that fell due.</param>
/// <param name="Overdue">Those of them that are not done.</param>
public sealed record PostDuties(Guid PostId, int Owed, int OnTime, int Late, int Overdue);

/// <param name="Measures">Codes of the scheme's ladder; none where the decision found nobody answerable.</param>
/// <param name="EffectUntil">Last day on which the measures have an effect; null where none was set.</param>
/// <param name="EffectExpiredOn">The day on which the end of the effect was recorded; null while it is not.</param>
public sealed record RecordedDecision(
    Guid CaseId, string Article, DateOnly On, IReadOnlyList<string> Measures, DateOnly? EffectUntil = null, DateOnly? EffectExpiredOn = null);

/// <param name="OccurredOn">The day of what is verified.</param>
public sealed record RunningVerification(Guid CaseId, string Article, DateOnly OccurredOn);

/// <summary>Whether a verification that runs is about a serious matter, as whoever answers found it.</summary>
public sealed record MatterFinding(Guid CaseId, bool Serious, string Ground);

/// <summary>A conclusive evaluation (结论性评价) of a candidate, and whether the candidate may be submitted (row I12 of the matrix).</summary>
public sealed record ConclusiveEvaluation(Guid Id, EvaluationRequested Request, EvaluationAnswered? Answered, EvaluationGateLifted? Lifted)
{
    public static ConclusiveEvaluation? Evolve(ConclusiveEvaluation? evaluation, EvaluationEvent @event) => (evaluation, @event) switch
    {
        (_, EvaluationRequested e) => new(e.EvaluationId, e, null, null),
        (null, _) => null,
        (var asked, EvaluationAnswered e) => asked with { Answered = e },
        (var asked, EvaluationGateLifted e) => asked with { Lifted = e },
        (var asked, _) => asked,
    };

    /// <summary>Whoever asked sees it, and the candidate once it is answered; beyond them those who answer or decide.</summary>
    public bool IsShownTo(Guid? person, bool answersOrDecides) =>
        person is { } reader && (reader == Request.CandidateId ? Answered is not null : reader == Request.RequestedBy || answersOrDecides);
}
