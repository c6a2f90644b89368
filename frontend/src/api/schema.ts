/** The one place that says what the API's types are called here. Screens import names from here and nowhere else. */
import type { components, paths as described } from './generated';

type Schemas = components['schemas'];

export type paths = described;

export type Instance = Schemas['Instance'];
export type Session = Schemas['SessionView'];
export type OutsideProvider = Schemas['OutsideProviderView'];
export type OutsideProviderToSet = Schemas['SetOutsideProviderRequest'];
export type MyPasskey = Schemas['MyPasskey'];
export type MyProgram = Schemas['MyProgram'];
export type RegisteredPrograms = Schemas['RegisteredProgramList'];
export type RegisteredProgram = Schemas['RegisteredProgramView'];
export type ProgramDescription = Schemas['ProgramDescription'];
export type ProgramToRegister = Schemas['RegisterProgramRequest'];
export type Saved = Schemas['Recorded'];

export type Receipt = Schemas['ReceiptView'];
export type Comparison = Schemas['ComparisonView'];
export type ComparedDuty = Schemas['ComparedDutyView'];
export type SchemeSetting = Schemas['SettingView'];
export type SchemeText = Schemas['SchemeTextView'];
export type Interpretation = Schemas['InterpretationView'];
export type SuccessionPreview = Schemas['SuccessionPreview'];
export type SuccessionCounts = Schemas['SuccessionCounts'];
export type DutySuccession = Schemas['DutySuccession'];
export type Transition = NonNullable<Schemas['Transition']>;
export type SchemeSummary = Schemas['SchemeSummary'];
/** A pack as the server keeps it: lists that are empty may be left out. */
export type SentPack = Schemas['SchemePack'];
export type SentScheme = Schemas['SchemeView'] & SentPack;

type Whole<T, Lists extends keyof T> = Omit<T, Lists> & Required<Pick<T, Lists>>;
export type Obligation = Whole<Omit<Schemas['Obligation'], 'cadence'>, 'alsoIn' | 'owedTo' | 'copyTo'> & {
  cadence: Whole<Schemas['Cadence'], 'steps'>;
};
/** The same with every list there. */
export type SchemePack = Omit<
  Whole<SentPack, 'bodies' | 'roles' | 'provisions'>,
  'obligations' | 'ambiguities' | 'openParameters'
> & {
  obligations: Obligation[];
  ambiguities: Whole<Schemas['Ambiguity'], 'articles'>[];
  openParameters: Whole<Schemas['OpenParameter'], 'affects'>[];
};
export type SchemeDetails = Schemas['SchemeView'] & SchemePack;

export type SchemeAccounting = Schemas['SchemeAccounting'];
export type ObligationAccount = Schemas['ObligationAccountView'];
export type Outcome = ObligationAccount['outcome'];

export type Organisation = Schemas['OrganisationView'];
export type OrganisationUnit = Schemas['UnitView'];
export type UnitToOpen = Schemas['UnitRequest'];
export type Person = Schemas['PersonRow'];
export type PersonToRegister = Schemas['PersonRequest'];
export type Post = Schemas['PostView'];
export type Reorganisation = Schemas['ReorganisationView'];
export type ReorganisationRequest = Schemas['ReorganiseRequest'];
export type ReorganisationEffect = Schemas['ReorganisationEffect'];
export type PostAbolition = Schemas['AbolishPostRequest'];
export type LeadingGroup = Schemas['LeadingGroupView'];
export type LeadingGroupToEstablish = Schemas['EstablishLeadingGroupRequest'];
export type GroupComposition = Schemas['ComposeLeadingGroupRequest'];
export type GroupOffice = Schemas['LocateGroupOfficeRequest'];
export type LeadingBody = Schemas['LeadingBodyView'];
export type OutsideBody = Schemas['OutsideBodyView'];
export type OutsideBodyToEnter = Schemas['OutsideBodyRequest'];
export type WorkDivision = Schemas['WorkDivisionView'];
export type TopicToAssign = Schemas['AssignTopicRequest'];
export type TopicToRelease = Schemas['ReleaseTopicRequest'];
export type PatternToSet = Schemas['SetPatternRequest'];
export type SupervisorToName = Schemas['NameSupervisorRequest'];
export type PersonDetails = Schemas['PersonView'];
export type HandoverRow = Schemas['HandoverRow'];
export type Handover = Schemas['HandoverView'];
export type HandoverPackage = Handover['package'];
export type HandoverToOpen = Schemas['OpenHandoverRequest'];
export type HandoverToSign = Schemas['SignHandoverRequest'];
export type PostHistory = Schemas['PostHistoryView'];
export type Charge = Schemas['ChargeView'];

export type Line = Schemas['LedgerLine'];
export type OccurrenceState = Line['state'];
export type Counts = Schemas['Counts'];
/** Met of assessed; null when nothing is assessed yet. */
export type Rate = Schemas['Rate'] | null;
export type EventDuty = Schemas['EventDutyView'];
export type ConductDuty = Schemas['ConductDutyView'];
export type ResponsibilityItem = Schemas['ResponsibilityItem'];
export type ResponsibilityOwner = Schemas['ResponsibilityOwner'];
export type Ledger = Schemas['LedgerView'];
export type YearOpening = Schemas['YearOpening'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Occurrence = Schemas['OccurrenceView'];
export type Instrument = Schemas['InstrumentView'];
export type TaskRow = Schemas['TaskView'];
export type Steps = NonNullable<Occurrence['steps']>;
export type YearRevision = Schemas['YearRevisionView'];
export type RevisedDuty = Schemas['RevisedDuty'];
export type YearRevisionDone = Schemas['YearRevisionDone'];
export type MyDuties = Schemas['MyDuties'];

export type ImportedWorkbook = Schemas['ImportView'];
export type CheckedWorkbook = Schemas['CheckedImport'];
export type RowFault = Schemas['RowFault'];
export type DemandSummary = Schemas['DemandSummary'];
export type Demand = Schemas['DemandView'];
export type DemandReceiver = Demand['receiving'][number];
export type DemandFact = Schemas['DemandFact'];
export type DemandToIssue = Schemas['IssueDemandRequest'];

export type EscalatedDuty = Schemas['EscalatedDuty'];
export type WaitingDemand = Schemas['WaitingDemand'];
export type Notice = Schemas['NoticeRow'];
export type NoticeDetails = Schemas['NoticeView'];
export type NoticeItem = NoticeDetails['items'][number];
export type ReminderPolicy = Schemas['ReminderPolicyView'];
export type ReminderPolicyToSet = Schemas['SetReminderPolicyRequest'];

export type CaseRow = Schemas['CaseRow'];
export type CaseFigures = Schemas['CaseFigures'];
export type CaseFigure = Schemas['CaseFigure'];
export type CaseStepFigure = Schemas['CaseStepFigure'];
export type CaseFile = Schemas['CaseView'];
export type Filing = Schemas['FilingView'];
export type OutwardProposal = Schemas['OutwardProposalRow'];
export type OutwardProposalToSend = Schemas['SendOutwardProposalRequest'];
export type Correspondent = Schemas['Correspondent'];
export type CaseStep = NonNullable<Schemas['CaseStep']>;
export type CaseSubject = Schemas['CaseSubjectView'];
export type CaseConclusion = Schemas['AttributionConclusion'];
export type CaseCapacity = NonNullable<Schemas['CaseCapacity']>;
export type CaseOptions = Schemas['CaseOptions'];
export type CaseToOpen = Schemas['OpenCaseRequest'];
export type CaseSourceKind =
  'missed-duty' | 'finding' | 'incident' | 'proposal' | 'instruction' | 'case' | 'falsification';
export type SubjectDecision = NonNullable<Schemas['SubjectDecision']>;
export type SubjectDecisionToMake = NonNullable<Schemas['SubjectDecisionRequest']>;
export type DecisionOutcome = NonNullable<Schemas['DecisionOutcome']>;
export type RemarkKind = NonNullable<Schemas['RemarkKind']>;
export type ReviewOutcome = NonNullable<Schemas['ReviewOutcome']>;
export type AttributionFacts = NonNullable<Schemas['AttributionFacts']>;
export type AttributionPreview = Schemas['AttributionPreview'];
export type Proposal = Schemas['ProposalRow'];
export type ProposalToSend = Schemas['SendProposalRequest'];
export type ProposalToAnswer = Schemas['AnswerProposalRequest'];
export type Evaluation = Schemas['EvaluationRow'];
export type EvaluationView = Schemas['EvaluationView'];
export type CandidateRecord = Schemas['CandidateRecordView'];
export type PostDuties = NonNullable<Schemas['PostDutiesView']>;
export type EvaluationToRequest = Schemas['EvaluationRequest'];
export type EvaluationToAnswer = Schemas['AnswerEvaluationRequest'];
export type AuthorityEntry = Schemas['AuthorityRow'];
export type AuthorityToAssign = Schemas['AssignAuthorityRequest'];
export type CaseLimitsToSet = Schemas['SetCaseLimitsRequest'];
export type StepLimit = Schemas['StepLimit'];

export type DelegationList = Schemas['DelegationList'];
export type Delegation = Schemas['DelegationView'];
export type DelegablePost = Schemas['DelegablePost'];
export type DelegationToGive = Schemas['GiveDelegationRequest'];
export type DelegatedWork = Schemas['DelegatedWork'];
/** What can be delegated, by the names that the server gives. */
export type Delegable = 'duty.record' | 'duty.submit' | 'duty.review' | 'duty.waive';

export type Comment = Schemas['CommentView'];
export type ApprovalRules = Schemas['ApprovalRulesView'];
export type ApprovalRule = Schemas['ApprovalRuleView'];
export type ApprovalRuleToSet = Schemas['SetApprovalRuleRequest'];

export type EvidenceSummary = Schemas['EvidenceSummary'];
export type EvidenceDetails = Schemas['EvidenceView'];
export type EvidencePolicy = Schemas['EvidencePolicyView'];
export type RefusedSignIns = Schemas['RefusedSignInsView'];
export type Disclosure = Schemas['DisclosureView'];
export type DisclosureReceiver = Schemas['OversightDepartment'];
export type DisclosureToGrant = Schemas['GrantDisclosureRequest'];
export type ReceivedDisclosure = Schemas['DisclosureRow'];
export type DisclosedDocument = Schemas['DisclosedDocument'];
export type EvidenceLevel = EvidenceSummary['level'];
export type EvidenceFilter = NonNullable<paths['/api/v1/evidence']['get']['parameters']['query']>;
export type DutyCalendar = Schemas['DutyCalendar'];
export type CalendarYears = Schemas['CalendarYearsView'];
export type CalendarYear = Schemas['CalendarYearView'];
export type CalendarYearToTake = Schemas['SetCalendarYearRequest'];
export type CalendarEffect = Schemas['CalendarEffect'];
export type ActKind = NonNullable<Schemas['ActKind']>;
export type Act = Schemas['ActView'];
export type ActToRecord = Schemas['RecordActRequest'];
export type InspectionSummary = Schemas['InspectionSummary'];
export type Inspection = Schemas['InspectionView'];
export type InspectionToPlan = Schemas['PlanInspectionRequest'];
export type ChecklistChoice = Schemas['ChecklistChoice'];
export type CheckToRecord = Schemas['CheckUnitRequest'];
export type FindingToRecord = Schemas['RecordFindingRequest'];
export type FindingLine = Schemas['FindingRow'];
export type Finding = Schemas['FindingView'];
export type AppraisalRoundRow = Schemas['RoundRow'];
export type AppraisalRound = Schemas['RoundView'];
export type AppraisalCriterion = Schemas['Criterion'];
export type RoundTermsToSet = Schemas['RoundTermsRequest'];
export type SubjectToName = Schemas['AppraisedSubjectRequest'];
export type AppraisalLine = Schemas['AppraisalRow'];
export type Appraisal = Schemas['AppraisalView'];
export type ReportSummary = Schemas['ReportSummary'];
export type Report = Schemas['ReportView'];
export type ReportToDraft = Schemas['DraftReportRequest'];
export type ReportDesk = Schemas['ReportDeskView'];
export type OverseenInspectionSummary = Schemas['OverseenInspectionSummary'];
export type OverseenInspection = Schemas['OverseenInspectionView'];
export type OverseenInspectionToPlan = Schemas['PlanOverseenInspectionRequest'];
export type BureauCheckToRecord = Schemas['CheckBureauRequest'];
export type BureauFindingToPut = Schemas['PutFindingRequest'];
export type OverseenFindingRow = Schemas['OverseenFindingRow'];
export type OverseenFinding = Schemas['OverseenFindingView'];
export type OutsideFindingRow = Schemas['OutsideFindingRow'];
export type OutsideFinding = Schemas['OutsideFindingView'];
export type EvidenceDescriptor = Schemas['EvidenceDescriptor'];
export type BureauRoundRow = Schemas['BureauRoundRow'];
export type BureauRound = Schemas['BureauRoundView'];
export type AppraisedBureau = Schemas['AppraisedBureauView'];
export type BureauRoundToOpen = Schemas['OpenBureauRoundRequest'];
export type BureauMark = Schemas['Mark'];
export type ToldAppraisal = Schemas['ToldAppraisalView'];
export type OversightReportDesk = Schemas['OversightReportDesk'];
export type OwedReport = Schemas['OwedReport'];
export type ArrivedReportSummary = Schemas['ArrivedReportSummary'];
export type ArrivedReport = Schemas['ArrivedReportView'];
export type CalledReport = Schemas['CalledReport'];
export type ReceivedCall = Schemas['ReceivedCallRow'];
export type ReportCallToIssue = Schemas['IssueReportCallRequest'];
export type ReportSentence = Schemas['ReportSentence'];
export type SentenceToSend = Schemas['SentenceRequest'];
export type MeetingSummary = Schemas['MeetingSummary'];
export type Meeting = Schemas['MeetingView'];
export type Proceedings = NonNullable<Meeting['proceedings']>;
export type ProceedingsToRecord = Schemas['ProceedingsRequest'];
export type MeetingNature = NonNullable<MeetingSummary['nature']>;
export type Resolution = Schemas['ResolutionRow'];
export type ResolutionToAdopt = Schemas['ResolutionRequest'];
export type Seat = Schemas['SeatRow'];
export type ActCorrection = Schemas['CorrectActRequest'];

export type UnitStanding = Schemas['UnitOverview'];
export type BureauOverview = Schemas['BureauOverview'];
export type BureauStanding = Schemas['BureauRow'];
export type Difference = Schemas['Difference'];
export type Rollup = Schemas['Rollup'];
export type RollupGroup = Schemas['RollupGroup'];
export type DistrictRollup = Schemas['DistrictRollup'];
export type ProvenDuty = Schemas['ProvenDuty'];
export type Patterns = Schemas['Patterns'];
export type RecordingLag = Schemas['RecordingLag'];
export type WhatIf = Schemas['WhatIf'];
export type HistoryVerdict = Schemas['HistoryVerdict'];
export type DisplayFigures = Schemas['DisplayFigures'];
export type OpenedDisplay = Schemas['OpenedDisplay'];
export type Projection = Omit<Schemas['ProjectionView'], 'state'> & {
  state: 'running' | 'stopped' | 'silent';
};
export type DutyStanding = Schemas['DutyStanding'];
export type OversightOverview = Schemas['DistrictOverview'];
export type OccurrenceFilter = NonNullable<
  paths['/api/v1/compliance/occurrences']['get']['parameters']['query']
>;

export type TrailEntry = Schemas['TrailEntry'];
export type TrailChain = Schemas['ChainView'];
export type ChainCheckpoint = Schemas['CheckpointLine'];
export type TrailVerification = Schemas['VerificationView'];
export type TrailFilter = Omit<
  NonNullable<paths['/api/v1/audit/events']['get']['parameters']['query']>,
  'cursor'
>;

export type AccessRole = Schemas['RoleView'];
export type Account = Schemas['AccountView'];
export type AccountToOpen = Schemas['CreateAccountRequest'];
export type OpenedAccount = Schemas['CreatedAccount'];
export type MadeInvitation = Schemas['MadeInvitation'];
export type Invitation = Schemas['InvitationView'];
export type PasswordRules = Schemas['PasswordRules'];
export type MySecurity = Schemas['MySecurityView'];
export type MySession = Schemas['MySession'];
export type BegunSecondFactor = Schemas['BegunSecondFactor'];
export type SignInPolicy = Schemas['SignInPolicyView'];
export type SignInPolicyToSet = Schemas['SetSignInPolicyRequest'];
export type GrantUnit = Schemas['GrantUnit'];
export type BulletinLine = Schemas['BulletinRow'];
export type Bulletin = Schemas['BulletinView'];
export type BulletinToDraft = Schemas['DraftBulletinRequest'];
export type BulletinIssue = Schemas['IssueBulletinRequest'];
export type Addressee = Schemas['AddresseeChoice'];
export type ReceivedBulletinLine = Schemas['ReceivedBulletinRow'];
export type ReceivedBulletin = Schemas['ReceivedBulletinView'];
export type IncidentLine = Schemas['IncidentRow'];
export type Incident = Schemas['IncidentView'];
export type IncidentPolicy = Schemas['IncidentPolicyView'];
export type IncidentPolicyToSet = Schemas['SetIncidentPolicyRequest'];
export type IncidentToRecord = Schemas['RecordIncidentRequest'];
export type IncidentCorrection = Schemas['CorrectIncidentRequest'];
export type IncidentReport = Schemas['ReportIncidentRequest'];
export type IncidentLevelChange = Schemas['ChangeIncidentLevelRequest'];
export type IncidentClosing = Schemas['CloseIncidentRequest'];
export type ChannelLine = Schemas['ChannelRow'];
export type Channel = Schemas['ChannelView'];
export type ChannelFact = Schemas['ChannelFactView'];
export type ChannelToRegister = Schemas['RegisterChannelRequest'];
export type ChannelCorrection = Schemas['CorrectChannelRequest'];
export type ChannelReview = Schemas['ReviewChannelRequest'];
export type ChannelCheckToRecord = Schemas['CheckChannelRequest'];
export type ActivityLine = Schemas['ActivityRow'];
export type Activity = Schemas['ActivityView'];
export type ActivityToRequest = Schemas['RequestActivityRequest'];
export type ActivityDecision = Schemas['DecideActivityRequest'];
export type ActivityToHold = Schemas['HoldActivityRequest'];
export type OwnChannelKinds = Schemas['OwnChannelKindsView'];
export type OwnChannelKindsToSet = Schemas['SetOwnChannelKindsRequest'];
export type ActivityPolicy = Schemas['ActivityPolicyView'];
export type ActivityPolicyToSet = Schemas['SetActivityPolicyRequest'];
export type ProcedureLine = Schemas['ProcedureRow'];
export type Procedure = Schemas['ProcedureView'];
export type ProcedureToStart = Schemas['StartProcedureRequest'];
export type ProcedureStepToTake = Schemas['TakeProcedureStepRequest'];
export type ProcedureDecision = Schemas['DecideProcedureRequest'];
export type ProcedureBook = Schemas['ProcedureBookView'];
export type ProcedureBookToSet = Schemas['SetProcedureBookRequest'];
export type Publicity = Schemas['PublicityView'];
export type PublicityToRecord = Schemas['RecordPublicityRequest'];
export type Resources = Schemas['ResourceView'];
export type ResourcesToDeclare = Schemas['DeclareResourcesRequest'];
export type AttestedDuty = Schemas['AttestedDuty'];
export type Statement = Schemas['AttestationView'];
export type StatementToDraft = Schemas['DraftAttestationRequest'];

export type PublicationLine = Schemas['PublicationRow'];
export type PublicationKind = Schemas['PublicationKindView'];
export type PublicationToPublish = Schemas['PublishRequest'];
export type PublishedContents = Schemas['PublishedContents'];
export type Webhook = Schemas['WebhookView'];
export type WebhookToRegister = Schemas['WebhookRequest'];
export type Delivery = Schemas['DeliveryRow'];
export type Gateway = Schemas['GatewayRow'];
export type GatewayToRegister = Schemas['RegisterGatewayRequest'];
export type GatewaySecret = Schemas['GatewaySecret'];
