namespace Platform.Domain.Accountability;

public enum SubjectKind
{
    /// <summary>A leading body.</summary>
    Collective,

    /// <summary>The holder of a post on the day it happened.</summary>
    Individual,
}

/// <summary>Whom a case is against: a leading body, or the holder of a post on the day it happened. It follows the person wherever they go.</summary>
/// <param name="Key">The post's id; for a leading body the unit's.</param>
/// <param name="PackSubject">Which subject of the scheme's ladder it is.</param>
/// <param name="PersonId">Who held the post on that day; for a leading body who speaks for it.</param>
/// <param name="TitleZh">As it was called when the case was opened.</param>
public sealed record CaseSubject(Guid Key, string PackSubject, SubjectKind Kind, Guid UnitId, Guid? PostId, Guid PersonId, string TitleZh, string TitleEn);

/// <summary>What a case is opened on, as the scheme had it on the day it happened.</summary>
/// <param name="Id">The trigger's id; <c>heading</c> where the scheme lists none and its heading is the trigger.</param>
/// <param name="Thresholds">What the rules ask of the outcome: the item's, and the heading's where it says another.</param>
public sealed record CaseTrigger(string Id, string Article, string TitleZh, string TitleEn, IReadOnlyList<string> Thresholds, string Recordability);

/// <summary>The duty that was failed, as the scheme names it.</summary>
public sealed record FailedDuty(string ObligationId, string Article, string TitleZh, string TitleEn);

/// <summary>Where the case came from. A source is linked by a person; none opens a case by itself.</summary>
/// <param name="Kind"><c>missed-duty</c>, <c>finding</c>, <c>incident</c>, <c>proposal</c>, <c>instruction</c>, <c>case</c> or <c>falsification</c> (in an appraisal).</param>
/// <param name="Id">What it is, where it is kept here.</param>
/// <param name="Words">The document or event, in words.</param>
public sealed record CaseSource(string Kind, Guid? Id, string Words)
{
    public static IReadOnlyList<string> Kinds { get; } = ["missed-duty", "finding", "incident", "proposal", "instruction", "case", "falsification"];
}

/// <summary>Who does what in a case: three different persons, and none of them answers in it.</summary>
/// <param name="DecidingUnitId">The body that decides; it has to manage every subject.</param>
/// <param name="ReviewUnitId">Another body, which reviews.</param>
public sealed record CaseHandlers(Guid InvestigatorId, Guid DeciderId, Guid ReviewerId, Guid DecidingUnitId, Guid ReviewUnitId)
{
    public Guid Of(CaseCapacity capacity) => capacity switch
    {
        CaseCapacity.Investigator => InvestigatorId,
        CaseCapacity.Decider => DeciderId,
        CaseCapacity.Reviewer => ReviewerId,
    };

    /// <summary>The body for which somebody acts: whoever investigates acts for the one that decides.</summary>
    public Guid BodyOf(CaseCapacity capacity) => capacity == CaseCapacity.Reviewer ? ReviewUnitId : DecidingUnitId;

    public CaseHandlers With(CaseCapacity capacity, Guid person) => capacity switch
    {
        CaseCapacity.Investigator => this with { InvestigatorId = person },
        CaseCapacity.Decider => this with { DeciderId = person },
        CaseCapacity.Reviewer => this with { ReviewerId = person },
    };

    // A method, because a member would be stored with the rest.
    public IReadOnlyList<Guid> Persons() => [InvestigatorId, DeciderId, ReviewerId];
}

public enum CaseCapacity
{
    Investigator,
    Decider,
    Reviewer,
}

/// <summary>Where a decision has to be filed.</summary>
/// <param name="Recipients">References of the pack, as <c>body:superior-organisation-department</c>.</param>
public sealed record FilingRule(string Article, string TitleZh, string TitleEn, IReadOnlyList<string> Recipients);

/// <summary>How many calendar days a step may take from the day it is reached. The texts state none: a bureau sets them, or the step has no clock.</summary>
public sealed record StepLimit(CaseStep Step, int Days);

/// <summary>Whether what the rules ask of the outcome is met.</summary>
public sealed record ThresholdFinding(string Threshold, bool Met, string Words);

public enum StatementForm
{
    Written,

    /// <summary>Heard by the investigator, who writes it down.</summary>
    InPerson,
}

/// <summary>What a subject said. Nothing of it is judged here.</summary>
public sealed record SubjectStatement(StatementForm Form, string Words, DateOnly On, Guid RecordedBy);

public enum RemarkKind
{
    /// <summary>Something in the file is not so.</summary>
    Correction,

    /// <summary>What the subject says to it.</summary>
    Answer,
}

/// <summary>What a subject added to its file. It stands beside what is recorded and changes nothing of it.</summary>
public sealed record SubjectRemark(RemarkKind Kind, string Words, DateOnly On);

public enum DecisionOutcome
{
    Measures,

    /// <summary>The subject does not answer for it.</summary>
    NoAccountability,

    /// <summary>It was a mistake made in good faith, by the ground that is named (容错).</summary>
    Tolerance,
}

/// <summary>Measures of the ladder, as they are proposed or decided.</summary>
/// <param name="Severity">A step of the ladder; asked for where the scheme states severities.</param>
/// <param name="ExternalBasis">The outside provision, where the scheme leaves the measure to outside rules.</param>
public sealed record MeasureChoice(string? Severity, IReadOnlyList<string> Measures, string? ExternalBasis);

/// <summary>What was decided about one subject.</summary>
/// <param name="Reasons">Why; with measures also why this severity.</param>
/// <param name="ToleranceGround">Asked for with <see cref="DecisionOutcome.Tolerance"/> and with nothing else.</param>
/// <param name="EffectUntil">Last day on which the measure has an effect, where one is set.</param>
public sealed record SubjectDecision(Guid Subject, DecisionOutcome Outcome, MeasureChoice? Choice, string Reasons, string? ToleranceGround, DateOnly? EffectUntil)
{
    /// <summary>Whether the measures still have their effect on a day, the last one counted in; null where no end is set.</summary>
    public bool? IsInEffectOn(DateOnly day) => EffectUntil is { } last ? day <= last : null;
}

public enum ReviewOutcome
{
    Upheld,
    Changed,
    Revoked,
}
