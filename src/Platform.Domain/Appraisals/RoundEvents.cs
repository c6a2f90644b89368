namespace Platform.Domain.Appraisals;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record RoundEvent
{
    private protected RoundEvent()
    {
    }
}

/// <summary>A round of appraisal was opened for a cycle of the rules. What the rules say of it is kept with it.</summary>
/// <param name="OrganiserUnitId">The unit that holds the round.</param>
/// <param name="Grades">The grades of the rules, best first; empty where they name none.</param>
/// <param name="BothKinds">Whether the rules ask for figures and marks together.</param>
/// <param name="Falsification">Null where the rules name no consequence.</param>
[StoredAs("appraisal-round.opened.v1")]
public sealed record RoundOpened(
    Guid RoundId, string Title, Guid OrganiserUnitId, Guid SchemeId, RoundCycle Cycle, RoundPeriod Period, IReadOnlyList<RoundGrade> Grades, bool BothKinds,
    FalsificationRule? Falsification, string OpenedBy) : RoundEvent;

[StoredAs("appraisal-round.terms-set.v1")]
public sealed record RoundTermsSet(RoundTerms Terms, string SetBy) : RoundEvent;

/// <summary>Who is appraised, and by whom. The latest list stands until the round starts.</summary>
[StoredAs("appraisal-round.subjects-named.v1")]
public sealed record RoundSubjectsNamed(IReadOnlyList<AppraisedSubject> Subjects, string NamedBy) : RoundEvent;

/// <summary>The round started: from here on its terms and subjects are locked.</summary>
[StoredAs("appraisal-round.started.v1")]
public sealed record RoundStarted(DateOnly On, string StartedBy) : RoundEvent;

/// <summary>Every result of the round is final, and nothing is added but what the results are used for.</summary>
[StoredAs("appraisal-round.closed.v1")]
public sealed record RoundClosed(DateOnly On, string ClosedBy) : RoundEvent;

/// <summary>The round is not held after all. What was recorded in it stays, and counts for nobody.</summary>
[StoredAs("appraisal-round.withdrawn.v1")]
public sealed record RoundWithdrawn(DateOnly On, string Reason, string WithdrawnBy) : RoundEvent;

public enum AppraisedKind
{
    /// <summary>A leading body, by its unit.</summary>
    Body,

    /// <summary>A post, by whoever holds it.</summary>
    Post,
}

/// <summary>Whom a round appraises.</summary>
/// <param name="Key">The post's id; for a body the unit's.</param>
/// <param name="PersonId">Who holds the post; for a body who speaks for it.</param>
/// <param name="HeldSince">The first day of the holder's tenure: duties of earlier days are not theirs. Null for a body.</param>
public sealed record AppraisedSubject(
    Guid Key, AppraisedKind Kind, Guid UnitId, Guid? PostId, Guid PersonId, DateOnly? HeldSince, string TitleZh, string? TitleEn, AppraisalHandlers Handlers);

/// <summary>Who does what in an appraisal: three different persons, and none of them is the subject's own.</summary>
/// <param name="ReviewerId">Decides an objection.</param>
public sealed record AppraisalHandlers(Guid AssessorId, Guid SettlerId, Guid ReviewerId)
{
    public Guid Of(AppraisalCapacity capacity) => capacity switch
    {
        AppraisalCapacity.Assessor => AssessorId,
        AppraisalCapacity.Settler => SettlerId,
        AppraisalCapacity.Reviewer => ReviewerId,
    };

    public AppraisalHandlers With(AppraisalCapacity capacity, Guid person) => capacity switch
    {
        AppraisalCapacity.Assessor => this with { AssessorId = person },
        AppraisalCapacity.Settler => this with { SettlerId = person },
        AppraisalCapacity.Reviewer => this with { ReviewerId = person },
    };

    /// <summary>Whether they and the subject's person are four different ones.</summary>
    public bool Differ(Guid subjectPerson) => new[] { AssessorId, SettlerId, ReviewerId, subjectPerson }.Distinct().Count() == 4;
}

public enum AppraisalCapacity
{
    Assessor,
    Settler,
    Reviewer,
}
