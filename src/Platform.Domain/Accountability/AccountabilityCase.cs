using System.Collections.Immutable;
using Platform.Domain.Accountability.Attribution;

namespace Platform.Domain.Accountability;

/// <summary>What the file holds of one subject.</summary>
public sealed record SubjectFile(CaseSubject Subject)
{
    public DateOnly? NoticeOn { get; init; }

    public DateOnly? StatementDueOn { get; init; }

    public DateOnly? AccessOn { get; init; }

    public ImmutableList<SubjectStatement> Statements { get; init; } = [];

    public DateOnly? StatementDeclinedOn { get; init; }

    public ImmutableList<SubjectRemark> Remarks { get; init; } = [];

    public SubjectDecision? Proposed { get; init; }

    /// <summary>What holds: the decision, or what a review put in its place.</summary>
    public SubjectDecision? Decision { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? ReviewUntil { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? ReviewAskedOn { get; init; }

    public string? ReviewGrounds { get; init; }

    public ReviewOutcome? Review { get; init; }

    public string? ReviewReasons { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    /// <summary>The measures that were carried out.</summary>
    public ImmutableList<string> Executed { get; init; } = [];

    /// <summary>The day on which it was recorded that the effect of what holds has ended.</summary>
    public DateOnly? EffectExpiredOn { get; init; }

    public IReadOnlyList<string> Measures => Decision is { Outcome: DecisionOutcome.Measures, Choice: { } choice } ? choice.Measures : [];
}

public sealed record CaseVerification(bool Established, string Words, IReadOnlyList<ThresholdFinding> Thresholds);

public sealed record CaseAttribution(
    AttributionFacts Facts, IReadOnlyList<AttributionConclusion> Conclusions, IReadOnlyList<AttributedResponsibility> Responsibilities);

/// <summary>An accountability case: its whole file, which is small. Days are in Asia/Shanghai.</summary>
/// <param name="Since">The day on which <paramref name="Step"/> was reached.</param>
/// <param name="FileSha256">Over every fact of the file so far, one after the other (docs/adr/0018).</param>
public sealed record AccountabilityCase(
    Guid Id, CaseOpened Opened, CaseHandlers Handlers, CaseStatus Status, CaseStep Step, DateOnly Since, DateOnly? DueOn, string FileSha256)
{
    public ImmutableList<SubjectFile> Subjects { get; init; } = [];

    public ImmutableList<SkippedStep> Skipped { get; init; } = [];

    /// <summary>Subjects that were given a case of their own. What is here of them stays readable to them.</summary>
    public ImmutableList<SubjectFile> Departed { get; init; } = [];

    /// <summary>The cases that this one took in.</summary>
    public ImmutableList<CaseTakenIn> TakenIn { get; init; } = [];

    public CaseMerged? Merged { get; init; }

    public CaseVerification? Verification { get; init; }

    public CaseAttribution? Attribution { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>The hash of the file that the decision was taken on.</summary>
    public string? FrozenSha256 { get; init; }

    public CaseFiled? Filed { get; init; }

    public CaseFilingReceived? Receipt { get; init; }

    /// <summary>By which bulletins others were told of it, the latest last.</summary>
    public ImmutableList<CaseCirculated> Circulars { get; init; } = [];

    public DateOnly? SuspendedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>The summary of the closing, or the reason of the withdrawal.</summary>
    public string? EndedBecause { get; init; }

    /// <summary>Whether it was opened on a finding that was not put right.</summary>
    public bool IsOnNonRectification => Opened.Sources.Any(source => source is { Kind: "finding", Id: not null });

    public SubjectFile? Find(Guid subject) => Subjects.Find(file => file.Subject.Key == subject);

    public bool Skips(CaseStep step) => Skipped.Any(skipped => skipped.Step == step);

    public static AccountabilityCase? Evolve(AccountabilityCase? file, CaseEvent @event) =>
        Fold(file, @event) is { } next ? next with { FileSha256 = CaseFileHash.Next(file?.FileSha256, @event) } : null;

    private static AccountabilityCase? Fold(AccountabilityCase? file, CaseEvent @event) => (file, @event) switch
    {
        (_, CaseOpened e) => new(e.CaseId, e, e.Handlers, CaseStatus.Open, CaseStep.Verification, e.OccurredOn, null, string.Empty)
        {
            Subjects = [.. e.Subjects.Select(subject => new SubjectFile(subject))],
        },
        (null, _) => null,
        (var f, CaseStepReached e) => f with { Step = e.Step, Since = e.On, DueOn = e.DueOn },
        (var f, CaseStepSkipped e) => f with { Skipped = f.Skipped.Add(new(e.Step, e.Ground, e.On)) },
        (var f, CaseVerified e) => f with { Verification = new(e.Established, e.Words, e.Thresholds) },
        (var f, CaseAttributed e) => f with { Attribution = new(e.Facts, e.Conclusions, e.Responsibilities) },
        (var f, CaseNoticeServed e) => f.With(e.Subject, s => s with { NoticeOn = e.On, StatementDueOn = e.StatementDueOn }),
        (var f, CaseFileOpened e) => f.With(e.Subject, s => s with { AccessOn = e.On }),
        (var f, CaseStatementMade e) => f.With(e.Subject, s => s with { Statements = s.Statements.Add(e.Statement) }),
        (var f, CaseStatementDeclined e) => f.With(e.Subject, s => s with { StatementDeclinedOn = e.On }),
        (var f, CaseStatementExtended e) => f.With(e.Subject, s => s with { StatementDueOn = e.Until }),
        (var f, CaseRemarkMade e) => f.With(e.Subject, s => s with { Remarks = s.Remarks.Add(e.Remark) }),
        (var f, CaseMeasuresProposed e) => e.Proposals.Aggregate(f, (at, p) => at.With(p.Subject, s => s with { Proposed = p })),
        (var f, CaseDecided e) => e.Decisions.Aggregate(f, (at, d) => at.With(d.Subject, s => s with { Decision = d })) with
        {
            DecidedOn = e.On,
            FrozenSha256 = e.FileSha256,
        },
        (var f, CaseDecisionServed e) => f.With(e.Subject, s => s with { ServedOn = e.On, ReviewUntil = e.ReviewUntil }),
        (var f, CaseDecisionAccepted e) => f.With(e.Subject, s => s with { AcceptedOn = e.On }),
        (var f, CaseReviewAsked e) => f.With(e.Subject, s => s with { ReviewAskedOn = e.On, ReviewGrounds = e.Grounds }),
        (var f, CaseReviewed e) => f.With(e.Subject, s => Reviewed(s, e)),
        (var f, CaseMeasureExecuted e) => f.With(e.Subject, s => s with { Executed = s.Executed.Add(e.Measure) }),
        (var f, CaseEffectExpired e) => f.With(e.Subject, s => s with { EffectExpiredOn = e.On }),
        (var f, CaseFiled e) => f with { Filed = e },
        (var f, CaseFilingReceived e) => f with { Receipt = e },
        (var f, CaseClosed e) => f with { Status = CaseStatus.Closed, EndedOn = e.On, EndedBecause = e.Summary },
        (var f, CaseSuspended e) => f with { Status = CaseStatus.Suspended, SuspendedOn = e.On },
        (var f, CaseResumed e) => f with
        {
            Status = CaseStatus.Open,
            SuspendedOn = null,
            DueOn = e.DueOn,
            Subjects = [.. f.Subjects.Select(subject => Resumed(subject, f.SuspendedOn, e.On))],
        },
        (var f, CaseCirculated e) => f with { Circulars = f.Circulars.Add(e) },
        (var f, CaseWithdrawn e) => f with { Status = CaseStatus.Withdrawn, EndedOn = e.On, EndedBecause = e.Reason },
        (var f, CaseMerged e) => f with { Status = CaseStatus.Merged, EndedOn = e.On, EndedBecause = e.Ground, Merged = e },
        (var f, CaseTakenIn e) => f with
        {
            TakenIn = f.TakenIn.Add(e),
            Subjects = [.. f.Subjects, .. e.Subjects.Select(subject => new SubjectFile(subject))],
            Verification = e.Established ? f.Verification : null,
        },
        (var f, CaseSplit e) => f with
        {
            Subjects = f.Subjects.RemoveAll(each => e.Subjects.Contains(each.Subject.Key)),
            Departed = f.Departed.AddRange(f.Subjects.Where(each => e.Subjects.Contains(each.Subject.Key))),
        },
        (var f, CaseHandlerRecused e) => f with { Handlers = f.Handlers.With(e.Capacity, e.SuccessorId) },
        (var f, _) => f,
    };

    // What was left to a subject on the day of the suspension is left to it afterwards.
    private static SubjectFile Resumed(SubjectFile file, DateOnly? suspendedOn, DateOnly on)
    {
        DateOnly? Moved(DateOnly? last) => last >= suspendedOn ? last?.AddDays(on.DayNumber - suspendedOn!.Value.DayNumber) : last;
        return file with { StatementDueOn = Moved(file.StatementDueOn), ReviewUntil = Moved(file.ReviewUntil) };
    }

    private static SubjectFile Reviewed(SubjectFile file, CaseReviewed reviewed) => file with
    {
        Review = reviewed.Outcome,
        ReviewReasons = reviewed.Reasons,
        ReviewedOn = reviewed.On,
        // What holds instead has an end of its own.
        EffectExpiredOn = reviewed.Outcome == ReviewOutcome.Upheld ? file.EffectExpiredOn : null,
        Decision = reviewed.Outcome switch
        {
            ReviewOutcome.Upheld => file.Decision,
            ReviewOutcome.Changed => reviewed.Decision ?? file.Decision,
            ReviewOutcome.Revoked => new(reviewed.Subject, DecisionOutcome.NoAccountability, null, reviewed.Reasons, null, null),
        },
    };

    private AccountabilityCase With(Guid subject, Func<SubjectFile, SubjectFile> change) =>
        this with { Subjects = [.. Subjects.Select(file => file.Subject.Key == subject ? change(file) : file)] };
}
