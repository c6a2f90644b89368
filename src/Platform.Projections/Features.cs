using JasperFx.Events.Projections;
using Marten;
using Platform.Domain.Access;
using Platform.Domain.Access.Programs;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Accountability.Evaluations;
using Platform.Domain.Accountability.Limits;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Accountability.Proposals;
using Platform.Domain.Accountability.Readings;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Audit;
using Platform.Domain.Bulletins;
using Platform.Domain.Calendar;
using Platform.Domain.Channels;
using Platform.Domain.Channels.Activities;
using Platform.Domain.Channels.Attestations;
using Platform.Domain.Channels.Procedures;
using Platform.Domain.Channels.Publicity;
using Platform.Domain.Channels.Resources;
using Platform.Domain.Compliance;
using Platform.Domain.Directory;
using Platform.Domain.Dispatch;
using Platform.Domain.Evidence;
using Platform.Domain.Evidence.Disclosures;
using Platform.Domain.Exchange;
using Platform.Domain.Incidents;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Bodies;
using Platform.Domain.Organisation.Division;
using Platform.Domain.Organisation.Groups;
using Platform.Domain.Organisation.Handovers;
using Platform.Domain.Portal;
using Platform.Domain.Portal.Gateways;
using Platform.Domain.Portal.Webhooks;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Domain.Reporting.Calls;
using Platform.Domain.Schemes;
using Platform.Projections.Accountability;
using Platform.Projections.Appraisals;
using Platform.Projections.Bulletins;
using Platform.Projections.Calendar;
using Platform.Projections.Channels;
using Platform.Domain.Schemes.Distribution;
using Platform.Domain.Work;
using Platform.Domain.Work.Delegations;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Compliance;
using Platform.Projections.Directory;
using Platform.Projections.Dispatch;
using Platform.Projections.Evidence;
using Platform.Projections.Exchange;
using Platform.Projections.Incidents;
using Platform.Projections.Inspections;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Platform.Projections.Portal;
using Platform.Projections.Reporting;
using Platform.Projections.Schemes;
using Platform.Projections.Work;

namespace Platform.Projections;

/// <summary>Each feature's lines of store configuration, in one list.</summary>
internal static class Features
{
    public static void Register(StoreOptions options)
    {
        var projections = options.Projections;

        projections.Add(new Folded<Tenant, TenantEvent>(Tenant.Evolve), ProjectionLifecycle.Live);
        projections.Add(new TenantDirectory(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Letter, LetterEvent>(Letter.Evolve), ProjectionLifecycle.Live);
        projections.Add(new LetterRegister(), ProjectionLifecycle.Inline);

        projections.Add(new OrganisationTreeState(), ProjectionLifecycle.Live);
        projections.Add(new UnitNodes(), ProjectionLifecycle.Inline);
        projections.Add(new Reorganisations(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Post, PostEvent>(Post.Evolve), ProjectionLifecycle.Live);
        projections.Add(new PostRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Handover, HandoverEvent>(Handover.Evolve), ProjectionLifecycle.Live);
        projections.Add(new HandoverRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<LeadingGroup, LeadingGroupEvent>(LeadingGroup.Evolve), ProjectionLifecycle.Live);
        projections.Add(new LeadingGroupRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<BodyEntry, OutsideBodyEvent>(BodyEntry.Evolve), ProjectionLifecycle.Live);
        projections.Add(new OutsideBodyDirectory(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<WorkDivision, WorkDivisionEvent>(WorkDivision.Evolve), ProjectionLifecycle.Live);
        projections.Add(new WorkDivisions(), ProjectionLifecycle.Inline);

        // Inline: each request reads it by key, and a change of rights has to act on the next one.
        projections.Add(new Folded<AccountGrants, AccountEvent>(AccountGrants.Evolve), ProjectionLifecycle.Inline);

        // Inline for the same reason: it is read at each sign-in.
        projections.Add(new Folded<SignInPolicy, SignInPolicyEvent>(SignInPolicy.Evolve), ProjectionLifecycle.Inline);

        projections.Add(new Folded<OutsideProvider, OutsideProviderEvent>(OutsideProvider.Evolve), ProjectionLifecycle.Inline);
        projections.Add(new Folded<RegisteredProgram, RegisteredProgramEvent>(RegisteredProgram.Evolve), ProjectionLifecycle.Inline);

        projections.Add(new Folded<AccessRecord, AccessRecordEvent>(AccessRecord.Evolve), ProjectionLifecycle.Live);

        projections.Add(new Folded<Scheme, SchemeEvent>(Scheme.Evolve), ProjectionLifecycle.Live);
        projections.Add(new SchemeRegister(), ProjectionLifecycle.Inline);
        projections.Add(new SchemeMargins(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<SchemeDistribution, DistributionEvent>(SchemeDistribution.Evolve), ProjectionLifecycle.Live);
        projections.Add(new SchemeReceipts(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<YearPlan, YearPlanEvent>(YearPlan.Evolve), ProjectionLifecycle.Live);
        projections.Add(new Folded<Occurrence, OccurrenceEvent>(Occurrence.Evolve), ProjectionLifecycle.Live);
        projections.Add(new Folded<ApprovalRules, ApprovalRuleEvent>(ApprovalRules.Evolve), ProjectionLifecycle.Live);
        projections.Add(new LedgerLines(), ProjectionLifecycle.Inline);
        projections.Add(new PlanRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Comment, CommentEvent>(Comment.Evolve), ProjectionLifecycle.Live);
        projections.Add(new CommentBook(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<EvidenceItem, EvidenceEvent>(EvidenceItem.Evolve), ProjectionLifecycle.Live);
        projections.Add(new EvidenceRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<EvidencePolicy, EvidencePolicyEvent>(EvidencePolicy.Evolve), ProjectionLifecycle.Live);
        projections.Add(new EvidencePolicies(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Disclosure, DisclosureEvent>(Disclosure.Evolve), ProjectionLifecycle.Live);
        projections.Add(new DisclosureRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Act, ActEvent>(Act.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ActRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Inspection, InspectionEvent>(Inspection.Evolve), ProjectionLifecycle.Live);
        projections.Add(new InspectionRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Finding, FindingEvent>(Finding.Evolve), ProjectionLifecycle.Live);
        projections.Add(new FindingRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<OverseenFinding, OverseenFindingEvent>(OverseenFinding.Evolve), ProjectionLifecycle.Live);
        projections.Add(new OverseenFindingRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<OutsideFinding, OutsideFindingEvent>(OutsideFinding.Evolve), ProjectionLifecycle.Live);
        projections.Add(new OutsideFindingRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<AppraisalRound, RoundEvent>(AppraisalRound.Evolve), ProjectionLifecycle.Live);
        projections.Add(new RoundRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<SubjectAppraisal, AppraisalEvent>(SubjectAppraisal.Evolve), ProjectionLifecycle.Live);
        projections.Add(new AppraisalRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<BureauRound, BureauRoundEvent>(BureauRound.Evolve), ProjectionLifecycle.Live);
        projections.Add(new BureauRoundRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ToldAppraisal, ToldAppraisalEvent>(ToldAppraisal.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ToldAppraisalRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Channel, ChannelEvent>(Channel.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ChannelRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<OwnChannelKinds, OwnChannelKindsEvent>(OwnChannelKinds.Evolve), ProjectionLifecycle.Live);
        projections.Add(new OwnChannelKindsRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ActivityPolicy, ActivityPolicyEvent>(ActivityPolicy.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ActivityPolicies(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Activity, ActivityEvent>(Activity.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ActivityRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ProcedureBook, ProcedureBookEvent>(ProcedureBook.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ProcedureBooks(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Procedure, ProcedureEvent>(Procedure.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ProcedureRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<PublicityRecord, PublicityEvent>(PublicityRecord.Evolve), ProjectionLifecycle.Live);
        projections.Add(new PublicityRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ResourceDeclaration, ResourceEvent>(ResourceDeclaration.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ResourceRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Attestation, AttestationEvent>(Attestation.Evolve), ProjectionLifecycle.Live);
        projections.Add(new AttestationRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<IncidentPolicy, IncidentPolicyEvent>(IncidentPolicy.Evolve), ProjectionLifecycle.Live);
        projections.Add(new IncidentPolicies(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Incident, IncidentEvent>(Incident.Evolve), ProjectionLifecycle.Live);
        projections.Add(new IncidentRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Bulletin, BulletinEvent>(Bulletin.Evolve), ProjectionLifecycle.Live);
        projections.Add(new BulletinRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ReceivedBulletin, ReceivedBulletinEvent>(ReceivedBulletin.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ReceivedBulletins(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<UpwardReport, ReportEvent>(UpwardReport.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ReportRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ArrivedReport, ArrivedReportEvent>(ArrivedReport.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ArrivedReportRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ReportCall, ReportCallEvent>(ReportCall.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ReportCallRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ReceivedCall, ReceivedCallEvent>(ReceivedCall.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ReceivedCalls(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<TenantCalendar, CalendarEvent>(TenantCalendar.Evolve), ProjectionLifecycle.Live);
        projections.Add(new CalendarYears(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<CalendarFeed, CalendarFeedEvent>(CalendarFeed.Evolve), ProjectionLifecycle.Live);
        projections.Add(new CalendarFeeds(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Import, ImportEvent>(Import.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ImportRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<PublicationBook, PublicationEvent>(PublicationBook.Evolve), ProjectionLifecycle.Live);
        projections.Add(new PublicationRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<WebhookSubscription, WebhookEvent>(WebhookSubscription.Evolve), ProjectionLifecycle.Live);
        projections.Add(new WebhookRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<GatewayApplication, GatewayEvent>(GatewayApplication.Evolve), ProjectionLifecycle.Live);
        projections.Add(new GatewayRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Demand, DemandEvent>(Demand.Evolve), ProjectionLifecycle.Live);
        projections.Add(new DemandRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ReminderPolicy, ReminderPolicyEvent>(ReminderPolicy.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ReminderPolicies(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<Notice, NoticeEvent>(Notice.Evolve), ProjectionLifecycle.Live);
        projections.Add(new NoticeRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<DelegationBook, DelegationEvent>(DelegationBook.Evolve), ProjectionLifecycle.Live);
        projections.Add(new DelegationRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<AccountabilityCase, CaseEvent>(AccountabilityCase.Evolve), ProjectionLifecycle.Live);
        projections.Add(new CaseRegister(), ProjectionLifecycle.Inline);
        projections.Add(new FilingBook(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<CaseReadings, CaseReadingEvent>(CaseReadings.Evolve), ProjectionLifecycle.Live);
        projections.Add(new CaseReadingBook(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<AuthorityRegister, AuthorityEvent>(AuthorityRegister.Evolve), ProjectionLifecycle.Live);
        projections.Add(new AuthorityBook(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<CaseLimitPolicy, CaseLimitEvent>(CaseLimitPolicy.Evolve), ProjectionLifecycle.Live);
        projections.Add(new Folded<AccountabilityProposal, ProposalEvent>(AccountabilityProposal.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ProposalRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<OutwardProposal, OutwardProposalEvent>(OutwardProposal.Evolve), ProjectionLifecycle.Live);
        projections.Add(new OutwardProposalRegister(), ProjectionLifecycle.Inline);
        projections.Add(new Folded<ConclusiveEvaluation, EvaluationEvent>(ConclusiveEvaluation.Evolve), ProjectionLifecycle.Live);
        projections.Add(new EvaluationRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Display, DisplayEvent>(Display.Evolve), ProjectionLifecycle.Live);
        projections.Add(new Displays(), ProjectionLifecycle.Inline);
        foreach (var projection in PageProjections.All)
        {
            projection.AddTo(projections);
        }
    }
}
