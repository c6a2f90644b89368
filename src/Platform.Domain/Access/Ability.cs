namespace Platform.Domain.Access;

/// <summary>
/// What a caller may be allowed to do, named once. Endpoints demand these codes, roles give them, and every resource
/// answers with them; a code is never made up elsewhere.
/// </summary>
public static class Ability
{
    public const string SchemeRead = "scheme.read";
    public const string SchemeAuthor = "scheme.author";
    public const string SchemeIssue = "scheme.issue";
    public const string SchemeApprove = "scheme.approve";
    public const string OrganisationRead = "organisation.read";
    public const string OrganisationManage = "organisation.manage";
    public const string PostManage = "post.manage";
    public const string PersonManage = "person.manage";
    public const string LedgerRead = "ledger.read";
    public const string LedgerOpenYear = "ledger.open-year";
    public const string DutyRecord = "duty.record";
    public const string DutySubmit = "duty.submit";
    public const string DutyReview = "duty.review";
    public const string DutyWaive = "duty.waive";
    public const string DemandIssue = "demand.issue";
    public const string InspectionConduct = "inspection.conduct";
    public const string AppraisalManage = "appraisal.manage";
    public const string AppraisalTakePart = "appraisal.take-part";
    public const string ReminderManage = "reminder.manage";
    public const string EvidenceRead = "evidence.read";
    public const string EvidenceAdd = "evidence.add";
    public const string EvidenceManage = "evidence.manage";
    public const string ComplianceRead = "compliance.read";
    public const string CaseOpen = "case.open";
    public const string CaseHandle = "case.handle";
    public const string CaseDecide = "case.decide";
    public const string CaseReview = "case.review";
    public const string CaseCount = "case.count";
    public const string FilingReceive = "filing.receive";
    public const string AuthorityManage = "authority.manage";
    public const string ProposalSend = "proposal.send";
    public const string ProposalAnswer = "proposal.answer";
    public const string IncidentRead = "incident.read";
    public const string IncidentRecord = "incident.record";
    public const string IncidentManage = "incident.manage";
    public const string BulletinRead = "bulletin.read";
    public const string BulletinIssue = "bulletin.issue";
    public const string BulletinAcknowledge = "bulletin.acknowledge";
    public const string ProposalExchange = "proposal.exchange";
    public const string OversightRead = "oversight.read";
    public const string ReportReceive = "report.receive";
    public const string ReportUpward = "report.upward";
    public const string InspectionOversee = "inspection.oversee";
    public const string AppraisalOversee = "appraisal.oversee";
    public const string DisplayManage = "display.manage";
    public const string PublicationManage = "publication.manage";
    public const string PublicationRead = "publication.read";
    public const string WebhookManage = "webhook.manage";
    public const string AccountManage = "account.manage";
    public const string GrantManage = "grant.manage";
    public const string AuditRead = "audit.read";
    public const string OperationsRead = "operations.read";
    public const string OperationsManage = "operations.manage";

    /// <summary>All abilities, in the order in which answers list them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SchemeRead, SchemeAuthor, SchemeIssue, SchemeApprove, OrganisationRead, OrganisationManage, PostManage, PersonManage, LedgerRead,
        LedgerOpenYear, DutyRecord, DutySubmit, DutyReview, DutyWaive, DemandIssue, InspectionConduct, AppraisalManage, AppraisalTakePart, ReminderManage, EvidenceRead,
        EvidenceAdd, EvidenceManage,
        ComplianceRead, CaseOpen, CaseHandle, CaseDecide, CaseReview, CaseCount, AuthorityManage, ProposalSend, ProposalAnswer, OversightRead, ReportReceive, ReportUpward,
        InspectionOversee, AppraisalOversee, DisplayManage, AccountManage, IncidentRead, IncidentRecord, IncidentManage, BulletinRead, BulletinIssue,
        BulletinAcknowledge, FilingReceive, ProposalExchange, PublicationManage, PublicationRead, WebhookManage,
        GrantManage, AuditRead, OperationsRead, OperationsManage,
    ];
}
