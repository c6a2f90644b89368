import type { Counts, Ledger, Line, Occurrence, Organisation, Post, Session } from '@/api/schema';

export const counts = (some: Partial<Counts> = {}): Counts => {
  const all = {
    notDue: 0,
    open: 0,
    dueSoon: 0,
    submitted: 0,
    returned: 0,
    overdue: 0,
    fulfilled: 0,
    late: 0,
    missed: 0,
    madeUp: 0,
    waived: 0,
    declaredNone: 0,
    noVerdict: 0,
    withdrawn: 0,
    ...some,
  };
  return { ...all, total: Object.values(all).reduce((sum, count) => sum + count, 0) };
};

export const session = (
  role: string,
  abilities: string[],
  kind: 'bureau' | 'oversight' = 'bureau',
): Session => ({
  account: { id: 'account-1', userName: 'wenjing' },
  person: { id: 'person-1', name: '李文静' },
  tenant: { id: 'tenant-1', nameZh: '云岭区财政局', nameEn: 'Yunling Finance', kind, bureauKind: 'finance' },
  roles: [{ role, unitId: kind === 'bureau' ? 'unit-1' : null }],
  abilities,
  csrfToken: 'token-1',
  demonstration: true,
  today: '2026-11-23',
});

export const clerk = session('unit-clerk', [
  'scheme.read',
  'organisation.read',
  'ledger.read',
  'duty.record',
  'duty.submit',
  'evidence.read',
  'evidence.add',
  'compliance.read',
]);

export const leader = session('leader', [
  'organisation.read',
  'ledger.read',
  'duty.review',
  'compliance.read',
]);

export const line = (some: Partial<Line> = {}): Line => ({
  id: 'occurrence-1',
  obligationId: 'FIN-O-010',
  schemeId: 'scheme-1',
  article: '9',
  titleZh: '每半年专题研究一次',
  titleEn: 'Dedicated study every half-year',
  category: 'study-session',
  unitId: 'unit-1',
  unitNameZh: '办公室',
  postId: null,
  postTitleZh: null,
  holderName: null,
  cadenceKind: 'periodic',
  windowKey: '2026-H2',
  windowFrom: '2026-07-01',
  windowTo: '2026-12-31',
  dueOn: '2026-12-31',
  closesOn: '2027-01-15',
  targetUnitId: null,
  targetUnitNameZh: null,
  byReference: null,
  reviewOn: null,
  expiresOn: null,
  taskPart: null,
  follows: null,
  followedBy: null,
  stepCount: 0,
  stepsRecorded: 0,
  requiredCount: 1,
  recordedCount: 0,
  state: 'open',
  completedOn: null,
  recordedLate: false,
  attestationOnly: false,
  demandId: null,
  originalDueOn: null,
  asked: null,
  askedDueOn: null,
  evidenceKinds: ['minutes', 'agenda'],
  owedToZh: [],
  copyToZh: [],
  replacedById: null,
  version: 3,
  ...some,
});

export const nothingAllowed: Occurrence['can'] = {
  record: false,
  submit: false,
  confirm: false,
  return: false,
  declareNone: false,
  waive: false,
  correct: false,
  recordStep: false,
  requestExtension: false,
  decideExtension: false,
  requestWaiver: false,
  declineWaiver: false,
};

export const occurrence = (some: Partial<Occurrence> = {}): Occurrence => ({
  ...line({ state: 'submitted' }),
  articleSummaryZh: '研判、研究、报告、通报',
  schemeTitleZh: '责任制实施细则',
  acts: [],
  timeline: [
    {
      sequence: 1,
      type: 'occurrence.submitted.v1',
      occurredOn: null,
      recordedAt: '2026-11-10T03:01:10Z',
      actor: { accountId: 'account-1', personId: 'person-1', name: '李文静' },
      statusFrom: 'open',
      statusTo: 'submitted',
      reason: null,
      actId: null,
      step: null,
      occurredAt: null,
    },
  ],
  steps: null,
  approval: null,
  next: { code: 'confirm', by: 'reviewer' },
  can: { ...nothingAllowed, confirm: true, return: true },
  ...some,
});

export const organisation: Organisation = {
  version: 7,
  units: [
    {
      id: 'unit-1',
      code: 'F001',
      nameZh: '办公室',
      nameEn: null,
      unitType: 'office',
      unitTypeNameZh: '科室',
      parentId: null,
      openedOn: '2020-01-01',
      dissolvedOn: null,
      successorId: null,
    },
  ],
  unitTypes: [{ id: 'office', nameZh: '科室', nameEn: 'Office', parent: null }],
  can: { manage: true },
};

export const post = (some: Partial<Post> = {}): Post => ({
  id: 'post-1',
  unitId: 'unit-1',
  unitNameZh: '办公室',
  roleId: 'dual-duty-member',
  titleZh: '分管负责人',
  titleEn: 'Leader in charge',
  responsibilityTypes: [],
  establishedOn: '2020-01-01',
  holder: null,
  appointments: [],
  portfolio: [],
  version: 3,
  can: { appoint: true, endTenure: false, managePortfolio: true },
  ...some,
});

export const ledger = (lines: Line[]): Ledger => ({
  unit: { id: 'unit-1', code: 'F001', nameZh: '办公室', nameEn: null, unitType: 'office' },
  year: 2026,
  opened: true,
  lines,
  eventDuties: [],
  conductDuties: [],
  counts: counts({ open: lines.length }),
  can: { openYear: false, recordTrigger: false, record: true },
  revision: null,
});
