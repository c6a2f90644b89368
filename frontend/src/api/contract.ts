/**
 * The API as docs/architecture.md describes it, written by hand until the server writes docs/openapi.json.
 * Only src/api/schema.ts imports this file: it is the one place that changes when generated.ts exists.
 */

export type Can = Record<string, boolean>;
export interface Items<T> {
  items: T[];
  nextCursor: string | null;
}
export interface Counted {
  count: number;
}
export interface Saved {
  id: string;
  version: number;
}

export interface Instance {
  nameZh: string;
  nameEn: string;
  demonstration: boolean;
  today: string;
}
export interface RoleGrant {
  role: string;
  unitId: string | null;
}
export interface Session {
  account: { id: string; userName: string };
  person: { id: string; name: string } | null;
  tenant: {
    id: string;
    nameZh: string;
    nameEn: string;
    kind: 'bureau' | 'oversight';
    bureauKind: string | null;
  };
  roles: RoleGrant[];
  abilities: string[];
  csrfToken: string;
  demonstration: boolean;
  today: string;
}

export interface SchemeTemplate {
  id: string;
  titleZh: string;
  titleEn: string;
  bureauKind: string;
  obligations: number;
  provisions: number;
}
export type SchemeStatus = 'draft' | 'signed-off' | 'issued' | 'superseded' | 'withdrawn';
export interface SchemeSummary {
  id: string;
  packId: string;
  prefix: string;
  titleZh: string;
  titleEn: string;
  bureauKind: string;
  status: SchemeStatus;
  effectiveFrom: string | null;
  importedAt: string;
  obligationCount: number;
  version: number;
}
export interface Cadence {
  kind: string;
  period: string | null;
  minCount: number | null;
  countWording: string | null;
  fixedDate: string | null;
  fixedDateWording: string | null;
  trigger: string | null;
  timing: string | null;
  steps: string[];
  perTarget: string | null;
  wording: string | null;
}
export interface Obligation {
  id: string;
  article: string;
  alsoIn: string[];
  titleZh: string;
  titleEn: string;
  category: string;
  nature: string;
  strength: 'must' | 'may';
  owedBy: string[];
  owedTo: string[];
  owedToStated: boolean;
  copyTo: string[];
  cadence: Cadence;
  deadline: { rule: string; date: string | null; inferred: boolean };
  evidenceKinds: string[];
  measure: string;
  countBasis: string;
  scope: 'record' | 'attestation-only';
  note: string | null;
}
export interface SchemeMetadata {
  bureauKind: string;
  titleZh: string;
  titleEn: string;
  documentKind: string;
  issuerZh: string;
  issuerEn: string;
  level: string;
  place: string | null;
  issuedOn: string | null;
  effectiveDate: string | null;
}
export interface SchemePack {
  schemaVersion: string;
  packId: string;
  prefix: string;
  metadata: SchemeMetadata;
  bodies: { id: string; nameZh: string; nameEn: string; relations: string[] }[];
  unitTypes: { id: string; nameZh: string; nameEn: string; parent: string | null }[];
  roles: {
    id: string;
    titleZh: string;
    titleEn: string;
    responsibilityType: string[];
    unit: string;
    articles: string[];
  }[];
  obligations: Obligation[];
  provisions: { ref: string; kind: string; summaryZh: string; mappedTo: string[] }[];
  ambiguities: { id: string; kind: string; articles: string[]; textEn: string; suggestedDefault: string }[];
  openParameters: { key: string; affects: string[]; suggestedDefault: string }[];
}
export interface SchemeSettings {
  halfYearSecondStartsOn: string;
  dueDayInclusive: boolean;
  closingGraceDays: number;
  promptlyHours: number | null;
  firstMomentHours: number | null;
}
export interface SchemeDetails extends SchemePack {
  id: string;
  status: SchemeStatus;
  effectiveFrom: string | null;
  importedAt: string;
  signedOffAt: string | null;
  issuedAt: string | null;
  settings: SchemeSettings;
  version: number;
  can: Can;
}

export interface OrganisationUnit {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string | null;
  unitType: string;
  unitTypeNameZh: string;
  parentId: string | null;
  openedOn: string;
  dissolvedOn: string | null;
  successorId: string | null;
}
export interface Organisation {
  version: number;
  units: OrganisationUnit[];
  unitTypes: { id: string; nameZh: string; nameEn: string; parent: string | null }[];
  can: Can;
}
export interface UnitToOpen {
  code: string;
  nameZh: string;
  nameEn?: string;
  unitType: string;
  parentCode?: string;
  openedOn: string;
}
export interface Person {
  id: string;
  name: string;
  workNumber: string;
  unitId: string | null;
  dutyPhone: string | null;
  version: number;
}
export interface PersonToRegister {
  name: string;
  workNumber: string;
  unitId?: string;
  dutyPhone?: string;
}
export interface Post {
  id: string;
  unitId: string;
  unitNameZh: string;
  roleId: string;
  titleZh: string;
  titleEn: string;
  responsibilityTypes: string[];
  establishedOn: string;
  holder: { personId: string; name: string; since: string; acting: boolean } | null;
  appointments: { personId: string; name: string; from: string; to: string | null; acting: boolean }[];
  version: number;
  can: Can;
}

export type OccurrenceState =
  | 'not-due'
  | 'open'
  | 'due-soon'
  | 'submitted'
  | 'returned'
  | 'overdue'
  | 'fulfilled'
  | 'late'
  | 'missed'
  | 'made-up'
  | 'waived'
  | 'declared-none'
  | 'no-verdict';
export interface Counts {
  notDue: number;
  open: number;
  dueSoon: number;
  submitted: number;
  returned: number;
  overdue: number;
  fulfilled: number;
  late: number;
  missed: number;
  madeUp: number;
  waived: number;
  declaredNone: number;
  noVerdict: number;
  total: number;
}
/** Met of assessed; null when nothing is assessed yet. */
export type Rate = { met: number; assessed: number } | null;
export interface Line {
  id: string;
  obligationId: string;
  schemeId: string;
  article: string;
  titleZh: string;
  titleEn: string;
  category: string;
  unitId: string;
  unitNameZh: string;
  postId: string | null;
  postTitleZh: string | null;
  holderName: string | null;
  cadenceKind: string;
  windowKey: string;
  windowFrom: string;
  windowTo: string;
  dueOn: string | null;
  closesOn: string | null;
  requiredCount: number;
  recordedCount: number;
  state: OccurrenceState;
  completedOn: string | null;
  recordedLate: boolean;
  attestationOnly: boolean;
  evidenceKinds: string[];
  owedToZh: string[];
  copyToZh: string[];
  version: number;
}
export interface EventDuty {
  obligationId: string;
  article: string;
  titleZh: string;
  titleEn: string;
  cadenceKind: string;
  trigger: string | null;
  steps: string[];
}
export interface Ledger {
  unit: { id: string; code: string; nameZh: string; nameEn: string | null; unitType: string };
  year: number;
  opened: boolean;
  lines: Line[];
  eventDuties: EventDuty[];
  conductDuties: { obligationId: string; article: string; titleZh: string; titleEn: string }[];
  counts: Counts;
  can: Can;
}
export interface YearOpening {
  year: number;
  unitsOpened: number;
  unitsAlreadyOpen: number;
  occurrencesDerived: number;
}
export interface TimelineEntry {
  sequence: number;
  type: string;
  occurredOn: string | null;
  recordedAt: string;
  actor: { accountId: string; personId: string | null; name: string | null };
  statusFrom: OccurrenceState | null;
  statusTo: OccurrenceState | null;
  reason: string | null;
  actId: string | null;
}
export interface Occurrence extends Line {
  articleSummaryZh: string | null;
  schemeTitleZh: string;
  acts: Act[];
  timeline: TimelineEntry[];
  next: { code: string; by: 'owner' | 'reviewer' | 'none' };
  can: Can;
}
export interface MyDuties {
  due: Line[];
  returned: Line[];
  waitingForMe: Line[];
  recentlyDecided: Line[];
}

export interface EvidenceSummary {
  id: string;
  kind: string;
  title: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  formedOn: string;
  registeredAt: string;
  unitId: string;
}
export type ActKind = 'meeting' | 'report' | 'document' | 'inspection' | 'training' | 'attestation' | 'other';
export interface Act {
  id: string;
  kind: ActKind;
  title: string;
  occurredOn: string;
  recordedAt: string;
  recordedByName: string | null;
  unitId: string;
  topics: string[];
  evidence: EvidenceSummary[];
  occurrenceIds: string[];
  supersededBy: string | null;
  supersedes: string | null;
  version: number;
}
export interface ActContent {
  kind: ActKind;
  title: string;
  occurredOn: string;
  unitId: string;
  topics?: string[];
  presentPostIds?: string[];
  evidenceIds: string[];
}
export interface ActToRecord extends ActContent {
  occurrenceIds: string[];
  submit: boolean;
}
export interface ActRecorded extends Saved {
  occurrences: { id: string; version: number; state: OccurrenceState }[];
}

export interface Freshness {
  asOf: string;
  behindBy: number | null;
}
export interface UnitStanding {
  unitId: string;
  parentId: string | null;
  nameZh: string;
  unitType: string;
  own: Counts;
  subtree: Counts;
  rate: Rate;
}
export interface BureauOverview {
  year: number;
  counts: Counts;
  rate: Rate;
  dueWithin30Days: number;
  units: UnitStanding[];
  months: { unitId: string; month: number; counts: Counts }[];
  freshness: Freshness;
}
export interface BureauStanding {
  tenantId: string;
  nameZh: string;
  nameEn: string | null;
  bureauKind: string;
  counts: Counts;
  rate: Rate;
  dueWithin30Days: number;
}
export interface OversightOverview {
  year: number;
  counts: Counts;
  rate: Rate;
  bureaus: BureauStanding[];
  months: { tenantId: string; month: number; counts: Counts }[];
  freshness: Freshness;
}
export interface OccurrenceFilter {
  year: number;
  unitId?: string;
  subtree?: boolean;
  state?: OccurrenceState;
  category?: string;
  month?: number;
  dueWithinDays?: number;
  cursor?: string;
}
/** What an oversight officer may see of a duty: no acts, no evidence, the timeline's facts only. */
export type OverseenOccurrence = Line & Pick<Occurrence, 'timeline' | 'next' | 'schemeTitleZh'>;

export interface AccessRole {
  role: string;
  tenantKinds: string[];
  abilities: string[];
}
export interface Account {
  id: string;
  userName: string;
  person: { id: string; name: string } | null;
  status: 'active' | 'suspended';
  roles: RoleGrant[];
  can: Can;
}
export interface AccountToOpen {
  userName: string;
  personId?: string;
  roles: { role: string; unitId?: string }[];
}

interface Answer<T> {
  200: { headers: Record<string, unknown>; content: { 'application/json': T } };
}
interface Operation<TParameters, TBody, TAnswer> {
  parameters: TParameters;
  requestBody: TBody;
  responses: Answer<TAnswer>;
}
interface Read<TAnswer, TParameters = { query?: never; path?: never }> {
  parameters: TParameters;
  requestBody?: never;
  responses: Answer<TAnswer>;
}
type Write<TBody, TAnswer, TParameters = { path?: never }> = Operation<
  TParameters,
  { content: { 'application/json': TBody } },
  TAnswer
>;
interface Id {
  path: { id: string };
}
interface UnitId {
  path: { unitId: string };
}
interface LedgerAddress {
  path: { unitId: string; year: number };
}
interface Year {
  query: { year: number };
}
interface OfUnit {
  query?: { unitId?: string; year?: number; cursor?: string };
}

export interface paths {
  '/api/v1/instance': { get: Read<Instance> };
  '/api/v1/session': {
    get: Read<Session>;
    post: Write<{ userName: string; password: string }, Session>;
    delete: Read<undefined, { path?: never }>;
  };
  '/api/v1/scheme-templates': { get: Read<Items<SchemeTemplate>> };
  '/api/v1/scheme-templates/{id}': { get: Read<SchemePack, Id> };
  '/api/v1/schemes': { get: Read<Items<SchemeSummary>>; post: Write<unknown, Saved> };
  '/api/v1/schemes/{id}': { get: Read<SchemeDetails, Id> };
  '/api/v1/schemes/{id}/sign-off': { post: Write<Record<string, never>, Saved, Id> };
  '/api/v1/schemes/{id}/issue': { post: Write<{ effectiveFrom: string }, Saved, Id> };
  '/api/v1/schemes/{id}/withdrawal': { post: Write<{ reason: string }, Saved, Id> };
  '/api/v1/organisation': { get: Read<Organisation> };
  '/api/v1/organisation/units': { post: Write<{ units: UnitToOpen[] }, { version: number; ids: string[] }> };
  '/api/v1/organisation/units/{unitId}/rename': {
    post: Write<{ nameZh: string; nameEn?: string; on: string }, Saved, UnitId>;
  };
  '/api/v1/organisation/units/{unitId}/move': {
    post: Write<{ parentId: string; on: string }, Saved, UnitId>;
  };
  '/api/v1/organisation/units/{unitId}/dissolution': {
    post: Write<{ successorId?: string; on: string; reason: string }, Saved, UnitId>;
  };
  '/api/v1/persons': {
    get: Read<Items<Person>, { query?: { search?: string; cursor?: string } }>;
    post: Write<PersonToRegister, Saved>;
  };
  '/api/v1/persons/{id}': { put: Write<PersonToRegister, Saved, Id> };
  '/api/v1/posts': {
    get: Read<Items<Post>, OfUnit>;
    post: Write<
      { unitId: string; roleId: string; titleZh?: string; titleEn?: string; establishedOn: string },
      Saved
    >;
  };
  '/api/v1/posts/{id}/appointments': {
    post: Write<{ personId: string; from: string; acting: boolean }, Saved, Id>;
  };
  '/api/v1/posts/{id}/tenure-ends': {
    post: Write<{ personId: string; on: string; reason?: string }, Saved, Id>;
  };
  '/api/v1/ledgers': { post: Write<{ year: number; unitIds?: string[] }, YearOpening> };
  '/api/v1/ledgers/{unitId}/{year}': {
    get: Read<Ledger, LedgerAddress & { query?: { state?: string; category?: string } }>;
  };
  '/api/v1/ledgers/{unitId}/{year}/triggers': {
    post: Write<
      { obligationId: string; occurredOn: string; description: string },
      { id: string },
      LedgerAddress
    >;
  };
  '/api/v1/occurrences/{id}': { get: Read<Occurrence, Id> };
  '/api/v1/occurrences/{id}/submission': { post: Write<{ note?: string }, Saved, Id> };
  '/api/v1/occurrences/{id}/confirmation': { post: Write<{ note?: string }, Saved, Id> };
  '/api/v1/occurrences/{id}/return': { post: Write<{ reason: string }, Saved, Id> };
  '/api/v1/occurrences/{id}/no-event-declaration': { post: Write<{ reason: string }, Saved, Id> };
  '/api/v1/occurrences/{id}/waiver': { post: Write<{ reason: string }, Saved, Id> };
  '/api/v1/acts': { get: Read<Items<Act>, OfUnit>; post: Write<ActToRecord, ActRecorded> };
  '/api/v1/acts/{id}': { get: Read<Act, Id> };
  '/api/v1/acts/{id}/corrections': { post: Write<ActContent & { reason: string }, Saved, Id> };
  '/api/v1/my/duties': { get: Read<MyDuties> };
  '/api/v1/evidence': {
    get: Read<Items<EvidenceSummary>, OfUnit>;
    post: Operation<
      { path?: never },
      {
        content: {
          'multipart/form-data': {
            file: string;
            kind: string;
            title: string;
            unitId: string;
            formedOn: string;
          };
        };
      },
      EvidenceSummary
    >;
  };
  '/api/v1/compliance/overview': { get: Read<BureauOverview, Year> };
  '/api/v1/compliance/occurrences': { get: Read<Items<Line> & Counted, { query: OccurrenceFilter }> };
  '/api/v1/oversight/overview': { get: Read<OversightOverview, Year> };
  '/api/v1/oversight/bureaus/{tenantId}/overview': {
    get: Read<BureauOverview, Year & { path: { tenantId: string } }>;
  };
  '/api/v1/oversight/bureaus/{tenantId}/occurrences': {
    get: Read<Items<Line> & Counted, { path: { tenantId: string }; query: OccurrenceFilter }>;
  };
  '/api/v1/oversight/bureaus/{tenantId}/occurrences/{id}': {
    get: Read<OverseenOccurrence, { path: { tenantId: string; id: string } }>;
  };
  '/api/v1/access/roles': { get: Read<Items<AccessRole>> };
  '/api/v1/accounts': {
    get: Read<Items<Account>>;
    post: Write<AccountToOpen, { id: string; oneTimePassword: string }>;
  };
  '/api/v1/accounts/{id}/grants': { post: Write<{ role: string; unitId?: string }, Saved, Id> };
  '/api/v1/accounts/{id}/grant-withdrawals': { post: Write<{ role: string; unitId?: string }, Saved, Id> };
  '/api/v1/accounts/{id}/suspension': { post: Write<{ reason: string }, Saved, Id> };
}
