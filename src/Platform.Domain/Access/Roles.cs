using static Platform.Domain.Access.Ability;

namespace Platform.Domain.Access;

/// <summary>The one declared table role × ability. The policy, the documentation, the tests and the screens all read it.</summary>
public static class Roles
{
    public const string BureauOffice = "bureau-office";
    public const string UnitClerk = "unit-clerk";
    public const string Leader = "leader";
    public const string DisciplineSupervisor = "discipline-supervisor";
    public const string OversightOfficer = "oversight-officer";
    public const string SystemAdministrator = "system-administrator";
    public const string SecurityAdministrator = "security-administrator";
    public const string AuditAdministrator = "audit-administrator";
    public const string PortalClient = "portal-client";
    public const string PublicationReader = "publication-reader";

    public static IReadOnlyList<Role> All { get; } =
    [
        new(BureauOffice, "局办公室", "Bureau office", TenantKinds.Bureau, RoleReach.WholeTenant, false,
        [
            SchemeRead, SchemeAuthor, SchemeIssue, SchemeApprove, OrganisationRead, OrganisationManage, PostManage, PersonManage, LedgerRead,
            LedgerOpenYear, DutyRecord, DutySubmit, DutyReview, DutyWaive, DemandIssue, InspectionConduct, AppraisalManage, AppraisalTakePart, ReminderManage, EvidenceRead,
            EvidenceAdd, EvidenceManage,
            ComplianceRead, CaseCount, AuthorityManage, ProposalSend, IncidentRead, IncidentRecord, IncidentManage, BulletinRead, BulletinIssue, BulletinAcknowledge,
            DisplayManage, FilingReceive, PublicationManage, WebhookManage,
        ]),
        new(UnitClerk, "单位经办人", "Unit clerk", TenantKinds.Bureau, RoleReach.Unit, false,
            [
            SchemeRead, OrganisationRead, LedgerRead, DutyRecord, DutySubmit, AppraisalTakePart, EvidenceRead, EvidenceAdd, ComplianceRead, IncidentRead, IncidentRecord,
            BulletinRead, BulletinAcknowledge,
        ]),
        new(Leader, "领导", "Leader", TenantKinds.Bureau, RoleReach.WholeTenantOrUnit, false,
        [
            SchemeRead, SchemeApprove, OrganisationRead, LedgerRead, DutyReview, DutyWaive, DemandIssue, AppraisalTakePart, EvidenceRead, ComplianceRead, CaseDecide, CaseReview,
            CaseCount, ProposalSend, ProposalAnswer, IncidentRead, IncidentManage, BulletinRead, BulletinIssue, BulletinAcknowledge,
        ]),
        new(DisciplineSupervisor, "纪检监督员", "Discipline supervisor", TenantKinds.Bureau, RoleReach.WholeTenant, false,
        [
            SchemeRead, OrganisationRead, LedgerRead, InspectionConduct, AppraisalTakePart, EvidenceRead, ComplianceRead, CaseOpen, CaseHandle, CaseReview, CaseCount, ProposalSend, ProposalAnswer,
            IncidentRead, BulletinRead, ProposalExchange,
        ]),
        new(OversightOfficer, "督导人员", "Oversight officer", TenantKinds.Oversight, RoleReach.WholeTenant, false,
        [
            OversightRead, ReportReceive, ReportUpward, InspectionOversee, AppraisalOversee, DisplayManage, BulletinRead, BulletinIssue, BulletinAcknowledge, ProposalExchange,
            PublicationManage,
        ]),
        new(SystemAdministrator, "系统管理员", "System administrator", TenantKinds.Both, RoleReach.WholeTenant, true, [AccountManage, OperationsRead, OperationsManage]),
        new(SecurityAdministrator, "安全管理员", "Security administrator", TenantKinds.Both, RoleReach.WholeTenant, true, [GrantManage]),
        new(AuditAdministrator, "审计管理员", "Audit administrator", TenantKinds.Both, RoleReach.WholeTenant, true, [AuditRead]),
        new(PortalClient, "门户程序", "Portal client", TenantKinds.Bureau, RoleReach.WholeTenant, false,
            [SchemeRead, OrganisationRead, LedgerRead, ComplianceRead, PublicationRead]),
        // A portal that shows what is public needs to read nothing else.
        new(PublicationReader, "公开内容读取程序", "Publication reader", TenantKinds.Both, RoleReach.WholeTenant, false, [PublicationRead]),
    ];

    public static Role? Find(string code) => All.FirstOrDefault(role => role.Code == code);
}
