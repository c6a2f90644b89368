namespace Platform.Domain.Appraisals.Across;

/// <summary>A line of a result in words that a bureau reads without the round.</summary>
public sealed record ToldLine(string Words, CriterionKind Kind, int Found, int Of, int Weight, decimal Points);

/// <summary>The result of a bureau's year as the department tells it.</summary>
/// <param name="ObjectUntil">The last day on which the bureau may object, in Asia/Shanghai.</param>
/// <param name="Announcement">Counts from 1; a result that was opened again is announced again.</param>
public sealed record ToldResultOfYear(
    Guid RoundId, string Title, int Year, DateOnly? FiguresKnownOn, IReadOnlyList<ToldLine> Lines, decimal Points, string? Grade, string Words, DateOnly On, DateOnly ObjectUntil,
    int Announcement)
{
    public const string Letter = "appraisal.result";
}

/// <summary>The bureau objects to a result.</summary>
public sealed record SentObjection(Guid RoundId, string Words, DateOnly On)
{
    public const string Letter = "appraisal.objection";
}

/// <summary>What was decided about an objection.</summary>
public sealed record SentRuling(Guid RoundId, bool Upheld, string Reasons, DateOnly On)
{
    public const string Letter = "appraisal.ruling";
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ToldAppraisalEvent
{
    private protected ToldAppraisalEvent()
    {
    }
}

/// <summary>The department told the bureau the result of its year.</summary>
[StoredAs("told-appraisal.arrived.v1")]
public sealed record ToldAppraisalArrived(string From, string DepartmentName, ToldResultOfYear Result) : ToldAppraisalEvent;

[StoredAs("told-appraisal.objected.v1")]
public sealed record ToldAppraisalObjected(string Words, DateOnly On, string ObjectedBy) : ToldAppraisalEvent;

[StoredAs("told-appraisal.objection-decided.v1")]
public sealed record ToldObjectionDecided(bool Upheld, string Reasons, DateOnly On) : ToldAppraisalEvent;

/// <summary>What a decision of the bureau about its result needs to know.</summary>
public sealed record ToldAppraisal(Guid Id, ToldAppraisalArrived Arrived, ToldAppraisalObjected? Objection, ToldObjectionDecided? Ruling)
{
    public static ToldAppraisal? Evolve(ToldAppraisal? told, ToldAppraisalEvent @event) => (told, @event) switch
    {
        (_, ToldAppraisalArrived e) => new(e.Result.RoundId, e, null, null),
        (null, _) => null,
        (var t, ToldAppraisalObjected e) => t with { Objection = e },
        (var t, ToldObjectionDecided e) => t with { Ruling = e },
        (var t, _) => t,
    };
}

/// <summary>The bureau objects to the result of its year.</summary>
public sealed record ObjectToYear(string Words);

public static class ToldAppraisalDecider
{
    public static Decision<ToldAppraisalEvent> Decide(ToldResultOfYear letter, string from, string departmentName, ToldAppraisal? told) =>
        told is not null && letter.Announcement <= told.Arrived.Result.Announcement ? Decision<ToldAppraisalEvent>.Nothing : new ToldAppraisalArrived(from, departmentName, letter);

    public static Decision<ToldAppraisalEvent> Decide(ObjectToYear command, ToldAppraisal told, By by) =>
        told.Objection is { } known ? known.Words == command.Words ? Decision<ToldAppraisalEvent>.Nothing : new ObjectionIsRaised()
        : by.Today > told.Arrived.Result.ObjectUntil ? new ObjectionIsOutOfTime()
        : new ToldAppraisalObjected(command.Words, by.Today, by.ActorId);

    public static Decision<ToldAppraisalEvent> Decide(SentRuling letter, ToldAppraisal told) =>
        told.Objection is null ? new NoObjectionWaits()
        : told.Ruling is not null ? Decision<ToldAppraisalEvent>.Nothing
        : new ToldObjectionDecided(letter.Upheld, letter.Reasons, letter.On);
}
