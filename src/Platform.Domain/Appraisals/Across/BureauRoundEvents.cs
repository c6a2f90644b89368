namespace Platform.Domain.Appraisals.Across;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record BureauRoundEvent
{
    private protected BureauRoundEvent()
    {
    }
}

/// <summary>How many duties of a bureau count as met and how many do not, for one criterion. Duties not yet judged are in neither.</summary>
public sealed record BureauFigure(int Criterion, int Met, int NotMet);

/// <summary>The oversight department opened the appraisal of a year of its bureaus. What it appraises by is fixed with it.</summary>
/// <param name="Grades">The department's own, best first; empty where the result is points and words.</param>
/// <param name="Bureaus">The tenants that are appraised.</param>
[StoredAs("bureau-round.opened.v1")]
public sealed record BureauRoundOpened(
    Guid RoundId, string Title, int Year, RoundTerms Terms, IReadOnlyList<RoundGrade> Grades, IReadOnlyList<string> Bureaus, DateOnly OpenedOn, string OpenedBy) : BureauRoundEvent;

/// <summary>The figures of a bureau were taken from its ledgers as they were known at the end of a day, and are frozen.</summary>
[StoredAs("bureau-round.figures-taken.v1")]
public sealed record BureauFiguresTaken(string BureauId, DateOnly KnownOn, IReadOnlyList<BureauFigure> Figures, string TakenBy) : BureauRoundEvent;

[StoredAs("bureau-round.assessed.v1")]
public sealed record BureauAssessed(string BureauId, IReadOnlyList<Mark> Marks, string Words, string AssessedBy) : BureauRoundEvent;

[StoredAs("bureau-round.settled.v1")]
public sealed record BureauSettled(string BureauId, AppraisalResult Result, string Words, string SettledBy) : BureauRoundEvent;

/// <param name="ObjectUntil">The last day on which the bureau may object, in Asia/Shanghai.</param>
[StoredAs("bureau-round.announced.v1")]
public sealed record BureauAnnounced(string BureauId, DateOnly On, DateOnly ObjectUntil, string AnnouncedBy) : BureauRoundEvent;

[StoredAs("bureau-round.objected.v1")]
public sealed record BureauObjected(string BureauId, string Words, DateOnly On) : BureauRoundEvent;

/// <summary>An objection was decided. One that is upheld opens the bureau's result again.</summary>
[StoredAs("bureau-round.objection-decided.v1")]
public sealed record BureauObjectionDecided(string BureauId, bool Upheld, string Reasons, DateOnly On, string DecidedBy) : BureauRoundEvent;

/// <summary>Every result of the year is final.</summary>
[StoredAs("bureau-round.closed.v1")]
public sealed record BureauRoundClosed(DateOnly On, string ClosedBy) : BureauRoundEvent;
