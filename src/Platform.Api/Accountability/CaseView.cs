using System.ComponentModel.DataAnnotations;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Schemes;

namespace Platform.Api.Accountability;

/// <param name="Name">Null when the person is no longer kept.</param>
public sealed record CasePerson(Guid Id, string? Name);

/// <summary>What the file holds of one subject, as far as the reader may see it.</summary>
/// <param name="Effect">Whether the measures have their effect today, or had it; null where no day was set.</param>
/// <param name="EffectExpiredOn">The day on which the end of the effect was recorded; null while it is not.</param>
public sealed record CaseSubjectView(
    Guid Key,
    string PackSubject,
    string PackTitleZh,
    string PackTitleEn,
    SubjectKind Kind,
    string TitleZh,
    string TitleEn,
    CasePerson Person,
    DateOnly? NoticeOn,
    DateOnly? StatementDueOn,
    DateOnly? AccessOn,
    IReadOnlyList<SubjectStatement> Statements,
    DateOnly? StatementDeclinedOn,
    IReadOnlyList<SubjectRemark> Remarks,
    SubjectDecision? Proposed,
    SubjectDecision? Decision,
    DateOnly? ServedOn,
    DateOnly? ReviewUntil,
    DateOnly? AcceptedOn,
    DateOnly? ReviewAskedOn,
    string? ReviewGrounds,
    ReviewOutcome? Review,
    string? ReviewReasons,
    IReadOnlyList<string> Executed,
    [property: AllowedValues("running", "expired", null)] string? Effect,
    DateOnly? EffectExpiredOn,
    IReadOnlyList<LadderStep> Ladder);

/// <param name="Reference">As the pack names it.</param>
public sealed record FilingRecipient(string Reference, string NameZh, string NameEn);

public sealed record CaseFiling(string Article, string TitleZh, string TitleEn, IReadOnlyList<FilingRecipient> Recipients, FilingRecipient? Recipient, string? DocumentNumber, DateOnly? FiledOn, string? Receipt, DateOnly? ReceivedOn);

/// <summary>One recorded fact of the file: when it was recorded and by whom.</summary>
public sealed record CaseFact(long Version, string Type, DateTimeOffset RecordedAt, string? ByName, string? SubjectTitleZh, string? Words);

public sealed record CaseAbilities(
    bool Verify, bool Attribute, bool Notify, bool OpenFile, bool HearInPerson, bool State, bool Decline, bool Extend, bool Propose, bool Decide, bool Serve,
    bool AskForReview, bool Accept, bool Review, bool Execute, bool File, bool Receive, bool Close, bool Skip, bool Suspend, bool Resume, bool Withdraw, bool Recuse,
    bool Merge, bool Split, bool Remark, bool Circulate);

/// <summary>What others are told of a closed case: a draft that names nobody, and the bulletin by which it was sent round.</summary>
/// <param name="Stands">Whether that bulletin still stands; false before it is sent round.</param>
public sealed record CaseCircularView(string Title, IReadOnlyList<string> Paragraphs, Guid? BulletinId, string? Number, DateOnly? On, bool Stands);

/// <summary>Another case that this one has to do with.</summary>
/// <param name="OccurredOn">Of a case that was taken in: the day of what it is about.</param>
/// <param name="Facts">Of a case that was taken in: what it is about.</param>
/// <param name="FileSha256">The hash that this file had at the moment; null where nothing was frozen here.</param>
/// <param name="Intact">Whether what stood before still gives that hash; null where nothing was frozen here.</param>
/// <param name="Readable">Whether the reader is named in that case too; to others it is not there.</param>
public sealed record CaseLink(
    [property: AllowedValues("merged-into", "taken-in", "split-into", "split-off-from", "earlier", "later")] string Kind, Guid CaseId, DateOnly? On, string? Ground,
    DateOnly? OccurredOn, string? Facts, string? FileSha256, bool? Intact, bool Readable);

/// <summary>A case file as its reader may see it.</summary>
/// <param name="Capacities">What the reader is in the case.</param>
/// <param name="OwnSubjects">The subjects for which the reader answers or speaks.</param>
/// <param name="Links">Only for those who handle the case.</param>
/// <param name="Circular">Only for those who handle a case of which others may be told.</param>
/// <param name="OnNonRectification">Whether it was opened on a finding that was not put right.</param>
/// <param name="Pdf">Whether its documents can be had as PDF here.</param>
/// <param name="Intact">Whether the file before the decision still has the hash that the decision froze; null before it.</param>
public sealed record CaseView(
    Guid Id,
    Guid SchemeId,
    CaseTrigger Trigger,
    DateOnly OccurredOn,
    FailedDuty? FailedDuty,
    string? Facts,
    IReadOnlyList<CaseSource> Sources,
    CasePerson Investigator,
    CasePerson Decider,
    CasePerson Reviewer,
    string? DecidingUnitNameZh,
    string? ReviewUnitNameZh,
    CaseStatus Status,
    CaseStep Step,
    DateOnly Since,
    DateOnly? DueOn,
    bool Overdue,
    DateOnly? SuspendedOn,
    DateOnly? EndedOn,
    string? EndedBecause,
    CaseVerification? Verification,
    CaseAttribution? Attribution,
    IReadOnlyList<AccountabilityRule> AttributionRules,
    IReadOnlyList<CaseSubjectView> Subjects,
    IReadOnlyList<SkippedStep> Skipped,
    DateOnly? DecidedOn,
    string? FrozenSha256,
    bool? Intact,
    IReadOnlyList<CaseLink> Links,
    CaseCircularView? Circular,
    bool OnNonRectification,
    CaseFiling? Filing,
    IReadOnlyList<string> Capacities,
    IReadOnlyList<Guid> OwnSubjects,
    IReadOnlyList<CaseFact> Timeline,
    CaseAbilities Can,
    bool Pdf,
    long Version);
