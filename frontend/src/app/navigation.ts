import type { Session } from '@/api/schema';

export interface Destination {
  key:
    | 'workbench'
    | 'overview'
    | 'district'
    | 'ledgers'
    | 'demands'
    | 'inbox'
    | 'delegations'
    | 'reminders'
    | 'approvalRules'
    | 'cases'
    | 'outward'
    | 'organisation'
    | 'schemes'
    | 'displays'
    | 'publications'
    | 'meetings'
    | 'inspections'
    | 'appraisals'
    | 'channels'
    | 'incidents'
    | 'bulletins'
    | 'reports'
    | 'arrivals'
    | 'overseenInspections'
    | 'bureauRounds'
    | 'records'
    | 'calendar'
    | 'exchange'
    | 'audit'
    | 'administration'
    | 'operations';
  path: string;
  /** Any one of these opens it. */
  abilities: string[];
}

/** One list for everyone, filtered by what the server says the person may do. */
export const destinations: Destination[] = [
  { key: 'workbench', path: '/workbench', abilities: ['duty.record', 'duty.submit', 'duty.review'] },
  { key: 'overview', path: '/overview', abilities: ['compliance.read'] },
  { key: 'district', path: '/oversight', abilities: ['oversight.read'] },
  { key: 'arrivals', path: '/oversight/reports', abilities: ['report.receive'] },
  {
    key: 'overseenInspections',
    path: '/oversight/inspections',
    abilities: ['inspection.oversee'],
  },
  {
    key: 'bureauRounds',
    path: '/oversight/appraisal-rounds',
    abilities: ['appraisal.oversee'],
  },
  { key: 'ledgers', path: '/ledgers', abilities: ['ledger.read'] },
  { key: 'demands', path: '/demands', abilities: ['duty.submit', 'demand.issue'] },
  { key: 'inbox', path: '/inbox', abilities: ['ledger.read', 'report.upward'] },
  { key: 'delegations', path: '/delegations', abilities: ['ledger.read'] },
  { key: 'cases', path: '/cases', abilities: ['organisation.read'] },
  { key: 'outward', path: '/outward-proposals', abilities: ['proposal.exchange'] },
  { key: 'organisation', path: '/organisation', abilities: ['organisation.read'] },
  { key: 'schemes', path: '/schemes', abilities: ['scheme.read'] },
  { key: 'calendar', path: '/calendar', abilities: ['ledger.read'] },
  { key: 'approvalRules', path: '/approval-rules', abilities: ['scheme.author'] },
  { key: 'reminders', path: '/reminder-policy', abilities: ['reminder.manage'] },
  { key: 'meetings', path: '/meetings', abilities: ['evidence.read'] },
  { key: 'reports', path: '/reports', abilities: ['duty.submit', 'duty.review', 'report.upward'] },
  {
    key: 'inspections',
    path: '/inspections',
    abilities: ['inspection.conduct', 'duty.submit', 'duty.review'],
  },
  { key: 'appraisals', path: '/appraisals', abilities: ['appraisal.manage', 'appraisal.take-part'] },
  { key: 'channels', path: '/channels', abilities: ['duty.record', 'duty.review', 'inspection.conduct'] },
  { key: 'bulletins', path: '/bulletins', abilities: ['bulletin.read'] },
  { key: 'incidents', path: '/incidents', abilities: ['incident.read'] },
  { key: 'records', path: '/records', abilities: ['evidence.read'] },
  {
    key: 'exchange',
    path: '/exchange',
    abilities: ['organisation.manage', 'post.manage', 'ledger.open-year'],
  },
  { key: 'displays', path: '/displays', abilities: ['display.manage'] },
  {
    key: 'publications',
    path: '/publications',
    abilities: ['publication.manage'],
  },
  { key: 'audit', path: '/audit', abilities: ['audit.read'] },
  {
    key: 'administration',
    path: '/administration',
    abilities: ['account.manage', 'grant.manage', 'audit.read'],
  },
  { key: 'operations', path: '/operations', abilities: ['operations.read'] },
];

export const mayOpen = (session: Session, destination: Destination) =>
  destination.abilities.some((ability) => session.abilities.includes(ability));

/** Whoever may open it by its key. */
export const mayOpenThe = (session: Session, key: Destination['key']) =>
  destinations.some((each) => each.key === key && mayOpen(session, each));

/** The nearest: what the department receives lies under what it sees. */
export const destinationOf = (pathname: string) =>
  destinations
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];

/** Where a person begins: their own work first, then what they look after. */
export function landing(session: Session): string {
  const roles = new Set(session.roles.map((grant) => grant.role));
  if (roles.has('oversight-officer')) return '/oversight';
  if (roles.has('bureau-office')) return '/overview';
  if (roles.has('discipline-supervisor')) return '/cases';
  if (roles.has('unit-clerk') || roles.has('leader')) return '/workbench';
  return destinations.find((destination) => mayOpen(session, destination))?.path ?? '/nothing-yet';
}
