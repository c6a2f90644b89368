import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import { setViewpoint, viewpointOf } from '@/lib/viewpoint';
import { NavigateProvider } from '@/ui/app-link';
import { Fault } from './fault';
import { Home } from './home';
import { Invitation } from './invitation';
import { NotFound } from './not-found';
import {
  accountingSearch,
  activitySearch,
  calendarSearch,
  channelSearch,
  comparisonSearch,
  countedSearch,
  exchangeSearch,
  demandSearch,
  caseSearch,
  inboxSearch,
  instrumentSearch,
  incidentSearch,
  inspectionSearch,
  ledgerSearch,
  reportSearch,
  arrivalSearch,
  overseenSearch,
  meetingSearch,
  organisationSearch,
  parseSearch,
  recordsSearch,
  rollupSearch,
  schemeSearch,
  signInSearch,
  differenceSearch,
  districtRollupSearch,
  stringifySearch,
  viewpointSearch,
  yearSearch,
} from './search';
import { SignIn, SignInOfTenant } from './sign-in';
import { SignedIn } from './signed-in';

const root = createRootRoute({
  component: function Root() {
    const router = useRouter();
    return (
      <NavigateProvider value={(address) => router.history.push(address)}>
        <Outlet />
      </NavigateProvider>
    );
  },
  errorComponent: Fault,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignIn,
});
const signInOfTenant = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/$tenant',
  validateSearch: signInSearch,
  component: SignInOfTenant,
});
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: viewpointSearch,
  beforeLoad: ({ search }) => setViewpoint(viewpointOf(search)),
  component: SignedIn,
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: Invitation,
});
const parent = { getParentRoute: () => signedIn } as const;

const display = createRoute({
  getParentRoute: () => root,
  path: '/display/$tenant/$secret',
  component: lazyRouteComponent(() => import('./routes/display'), 'Display'),
});
const displays = createRoute({
  ...parent,
  path: '/displays',
  component: lazyRouteComponent(() => import('./routes/display'), 'Displays'),
});
const publicPage = createRoute({
  getParentRoute: () => root,
  path: '/public/$slug',
  component: lazyRouteComponent(() => import('./routes/portal'), 'Public'),
});
const publications = createRoute({
  ...parent,
  path: '/publications',
  component: lazyRouteComponent(() => import('./routes/portal'), 'Publications'),
});
const publication = createRoute({
  ...parent,
  path: '/publications/$id',
  component: lazyRouteComponent(() => import('./routes/portal'), 'Publication'),
});
const webhooks = createRoute({
  ...parent,
  path: '/publications/webhooks',
  component: lazyRouteComponent(() => import('./routes/portal'), 'Webhooks'),
});
const gateways = createRoute({
  ...parent,
  path: '/publications/gateways',
  component: lazyRouteComponent(() => import('./routes/portal'), 'Gateways'),
});
const oneWebhook = createRoute({
  ...parent,
  path: '/publications/webhooks/$id',
  component: lazyRouteComponent(() => import('./routes/portal'), 'OneWebhook'),
});
const operations = createRoute({
  ...parent,
  path: '/operations',
  component: lazyRouteComponent(() => import('./routes/operations'), 'Operations'),
});
const home = createRoute({ ...parent, path: '/', component: Home });
const workbench = createRoute({
  ...parent,
  path: '/workbench',
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Workbench'),
});
const ledgers = createRoute({
  ...parent,
  path: '/ledgers',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Ledgers'),
});
const instruments = createRoute({
  ...parent,
  path: '/ledgers/instruments',
  validateSearch: instrumentSearch,
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Instruments'),
});
const responsibilities = createRoute({
  ...parent,
  path: '/ledgers/responsibilities',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Responsibilities'),
});
const tasks = createRoute({
  ...parent,
  path: '/ledgers/tasks',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Tasks'),
});
const occurrence = createRoute({
  ...parent,
  path: '/occurrences/$id',
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'Occurrence'),
});
const meetings = createRoute({
  ...parent,
  path: '/meetings',
  validateSearch: meetingSearch,
  component: lazyRouteComponent(() => import('./routes/meetings'), 'Meetings'),
});
const meeting = createRoute({
  ...parent,
  path: '/meetings/$id',
  component: lazyRouteComponent(() => import('./routes/meetings'), 'Meeting'),
});
const inspections = createRoute({
  ...parent,
  path: '/inspections',
  validateSearch: inspectionSearch,
  component: lazyRouteComponent(() => import('./routes/inspections'), 'Inspections'),
});
const inspection = createRoute({
  ...parent,
  path: '/inspections/$id',
  component: lazyRouteComponent(() => import('./routes/inspections'), 'Inspection'),
});
const finding = createRoute({
  ...parent,
  path: '/findings/$id',
  component: lazyRouteComponent(() => import('./routes/inspections'), 'Finding'),
});
const appraisals = createRoute({
  ...parent,
  path: '/appraisals',
  component: lazyRouteComponent(() => import('./routes/appraisals'), 'Appraisals'),
});
const appraisalRound = createRoute({
  ...parent,
  path: '/appraisals/rounds/$id',
  component: lazyRouteComponent(() => import('./routes/appraisals'), 'AppraisalRound'),
});
const appraisal = createRoute({
  ...parent,
  path: '/appraisals/$id',
  component: lazyRouteComponent(() => import('./routes/appraisals'), 'Appraisal'),
});
const channels = createRoute({
  ...parent,
  path: '/channels',
  validateSearch: channelSearch,
  component: lazyRouteComponent(() => import('./routes/channels'), 'Channels'),
});
const channel = createRoute({
  ...parent,
  path: '/channels/$id',
  component: lazyRouteComponent(() => import('./routes/channels'), 'Channel'),
});
const activities = createRoute({
  ...parent,
  path: '/channels/activities',
  validateSearch: activitySearch,
  component: lazyRouteComponent(() => import('./routes/channels'), 'Activities'),
});
const activity = createRoute({
  ...parent,
  path: '/channels/activities/$id',
  component: lazyRouteComponent(() => import('./routes/channels'), 'Activity'),
});
const procedures = createRoute({
  ...parent,
  path: '/channels/procedures',
  component: lazyRouteComponent(() => import('./routes/channels'), 'Procedures'),
});
const procedure = createRoute({
  ...parent,
  path: '/channels/procedures/$id',
  component: lazyRouteComponent(() => import('./routes/channels'), 'Procedure'),
});
const publicity = createRoute({
  ...parent,
  path: '/channels/publicity',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/channels'), 'Publicity'),
});
const resources = createRoute({
  ...parent,
  path: '/channels/resources',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/channels'), 'Resources'),
});
const attestations = createRoute({
  ...parent,
  path: '/channels/attestations',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./routes/channels'), 'Attestations'),
});
const bulletins = createRoute({
  ...parent,
  path: '/bulletins',
  component: lazyRouteComponent(() => import('./routes/bulletins'), 'Bulletins'),
});
const bulletin = createRoute({
  ...parent,
  path: '/bulletins/$id',
  component: lazyRouteComponent(() => import('./routes/bulletins'), 'Bulletin'),
});
const receivedBulletin = createRoute({
  ...parent,
  path: '/bulletins/received/$id',
  component: lazyRouteComponent(() => import('./routes/bulletins'), 'ReceivedBulletin'),
});
const incidents = createRoute({
  ...parent,
  path: '/incidents',
  validateSearch: incidentSearch,
  component: lazyRouteComponent(() => import('./routes/incidents'), 'Incidents'),
});
const incident = createRoute({
  ...parent,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('./routes/incidents'), 'Incident'),
});
const reports = createRoute({
  ...parent,
  path: '/reports',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./routes/reports'), 'Reports'),
});
const report = createRoute({
  ...parent,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('./routes/reports'), 'Report'),
});
const arrivals = createRoute({
  ...parent,
  path: '/oversight/reports',
  validateSearch: arrivalSearch,
  component: lazyRouteComponent(() => import('./routes/reports'), 'Arrivals'),
});
const arrival = createRoute({
  ...parent,
  path: '/oversight/reports/$id',
  component: lazyRouteComponent(() => import('./routes/reports'), 'Arrival'),
});
const overseenInspections = createRoute({
  ...parent,
  path: '/oversight/inspections',
  validateSearch: overseenSearch,
  component: lazyRouteComponent(() => import('./routes/inspections'), 'OverseenInspections'),
});
const overseenInspection = createRoute({
  ...parent,
  path: '/oversight/inspections/$id',
  component: lazyRouteComponent(() => import('./routes/inspections'), 'OverseenInspection'),
});
const overseenFinding = createRoute({
  ...parent,
  path: '/oversight/findings/$id',
  component: lazyRouteComponent(() => import('./routes/inspections'), 'OverseenFinding'),
});
const outsideFinding = createRoute({
  ...parent,
  path: '/outside-findings/$id',
  component: lazyRouteComponent(() => import('./routes/inspections'), 'OutsideFinding'),
});
const bureauRounds = createRoute({
  ...parent,
  path: '/oversight/appraisal-rounds',
  component: lazyRouteComponent(() => import('./routes/appraisals'), 'BureauRounds'),
});
const bureauRound = createRoute({
  ...parent,
  path: '/oversight/appraisal-rounds/$id',
  component: lazyRouteComponent(() => import('./routes/appraisals'), 'BureauRound'),
});
const demands = createRoute({
  ...parent,
  path: '/demands',
  validateSearch: demandSearch,
  component: lazyRouteComponent(() => import('./routes/work'), 'Demands'),
});
const demand = createRoute({
  ...parent,
  path: '/demands/$id',
  component: lazyRouteComponent(() => import('./routes/work'), 'Demand'),
});
const inbox = createRoute({
  ...parent,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./routes/work'), 'Inbox'),
});
const notice = createRoute({
  ...parent,
  path: '/inbox/$id',
  component: lazyRouteComponent(() => import('./routes/work'), 'Notice'),
});
const delegations = createRoute({
  ...parent,
  path: '/delegations',
  component: lazyRouteComponent(() => import('./routes/work'), 'Delegations'),
});
const reminderPolicy = createRoute({
  ...parent,
  path: '/reminder-policy',
  component: lazyRouteComponent(() => import('./routes/work'), 'Reminders'),
});
const approvalRules = createRoute({
  ...parent,
  path: '/approval-rules',
  component: lazyRouteComponent(() => import('./routes/ledgers'), 'ApprovalRules'),
});
const overview = createRoute({
  ...parent,
  path: '/overview',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'Overview'),
});
const rollup = createRoute({
  ...parent,
  path: '/overview/rollup',
  validateSearch: rollupSearch,
  component: lazyRouteComponent(() => import('./routes/rollup'), 'Rollup'),
});
const overseenRollup = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/rollup',
  validateSearch: rollupSearch,
  component: lazyRouteComponent(() => import('./routes/rollup'), 'OverseenRollup'),
});
const districtRollup = createRoute({
  ...parent,
  path: '/oversight/rollup',
  validateSearch: districtRollupSearch,
  component: lazyRouteComponent(() => import('./routes/rollup'), 'DistrictRollup'),
});
const provenance = createRoute({
  ...parent,
  path: '/overview/provenance',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'Provenance'),
});
const overseenProvenance = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/provenance',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'OverseenProvenance'),
});
const patterns = createRoute({
  ...parent,
  path: '/overview/patterns',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/rollup'), 'Patterns'),
});
const overseenPatterns = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/patterns',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/rollup'), 'OverseenPatterns'),
});
const difference = createRoute({
  ...parent,
  path: '/overview/difference',
  validateSearch: differenceSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'Difference'),
});
const overseenDifference = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/difference',
  validateSearch: differenceSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'OverseenDifference'),
});
const counted = createRoute({
  ...parent,
  path: '/overview/occurrences',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'Counted'),
});
const district = createRoute({
  ...parent,
  path: '/oversight',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'District'),
});
const overseenBureau = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'OverseenBureau'),
});
const overseenCounted = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/occurrences',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('./routes/compliance'), 'OverseenCounted'),
});
const overseenOccurrence = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/occurrences/$id',
  component: lazyRouteComponent(() => import('./routes/compliance'), 'OverseenOccurrence'),
});
const organisation = createRoute({
  ...parent,
  path: '/organisation',
  validateSearch: organisationSearch,
  component: lazyRouteComponent(() => import('./routes/organisation'), 'Organisation'),
});
const handovers = createRoute({
  ...parent,
  path: '/handovers',
  component: lazyRouteComponent(() => import('./routes/organisation'), 'Handovers'),
});
const handover = createRoute({
  ...parent,
  path: '/handovers/$id',
  component: lazyRouteComponent(() => import('./routes/organisation'), 'Handover'),
});
const cases = createRoute({
  ...parent,
  path: '/cases',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Cases'),
});
const oneCase = createRoute({
  ...parent,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Case'),
});
const caseFilings = createRoute({
  ...parent,
  path: '/cases/filings',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Filings'),
});
const outwardProposals = createRoute({
  ...parent,
  path: '/outward-proposals',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Outward'),
});
const caseProposals = createRoute({
  ...parent,
  path: '/cases/proposals',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Proposals'),
});
const caseEvaluations = createRoute({
  ...parent,
  path: '/cases/evaluations',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Evaluations'),
});
const caseEvaluation = createRoute({
  ...parent,
  path: '/cases/evaluations/$id',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Evaluation'),
});
const caseAuthority = createRoute({
  ...parent,
  path: '/cases/authority',
  component: lazyRouteComponent(() => import('./routes/accountability'), 'Authority'),
});
const person = createRoute({
  ...parent,
  path: '/persons/$id',
  component: lazyRouteComponent(() => import('./routes/organisation'), 'Person'),
});
const schemes = createRoute({
  ...parent,
  path: '/schemes',
  component: lazyRouteComponent(() => import('./routes/schemes'), 'Schemes'),
});
const scheme = createRoute({
  ...parent,
  path: '/schemes/$id',
  validateSearch: schemeSearch,
  component: lazyRouteComponent(() => import('./routes/schemes'), 'Scheme'),
});
const bureauComparison = createRoute({
  ...parent,
  path: '/oversight/comparison',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('./routes/schemes'), 'BureauComparison'),
});
const issueScheme = createRoute({
  ...parent,
  path: '/schemes/$id/issue',
  component: lazyRouteComponent(() => import('./routes/schemes'), 'IssueScheme'),
});
const whatIf = createRoute({
  ...parent,
  path: '/schemes/$id/what-if',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/schemes'), 'WhatIf'),
});
const accounting = createRoute({
  ...parent,
  path: '/schemes/$id/accounting',
  validateSearch: accountingSearch,
  component: lazyRouteComponent(() => import('./routes/schemes'), 'Accounting'),
});
const records = createRoute({
  ...parent,
  path: '/records',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('./routes/records'), 'Records'),
});
const calendar = createRoute({
  ...parent,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('./routes/calendar'), 'Calendar'),
});
const calendarYears = createRoute({
  ...parent,
  path: '/calendar/years',
  component: lazyRouteComponent(() => import('./routes/calendar'), 'CalendarYears'),
});
const evidence = createRoute({
  ...parent,
  path: '/evidence/$id',
  component: lazyRouteComponent(() => import('./routes/records'), 'Evidence'),
});
const imports = createRoute({
  ...parent,
  path: '/exchange',
  validateSearch: exchangeSearch,
  component: lazyRouteComponent(() => import('./routes/exchange'), 'Imports'),
});
const importedHistory = createRoute({
  ...parent,
  path: '/exchange/history',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('./routes/exchange'), 'ImportedHistory'),
});
const oneImport = createRoute({
  ...parent,
  path: '/exchange/$id',
  component: lazyRouteComponent(() => import('./routes/exchange'), 'Import'),
});
const audit = createRoute({
  ...parent,
  path: '/audit',
  component: lazyRouteComponent(() => import('./routes/audit'), 'Audit'),
});
const administration = createRoute({
  ...parent,
  path: '/administration',
  component: lazyRouteComponent(() => import('./routes/administration'), 'Administration'),
});
const security = createRoute({
  ...parent,
  path: '/security',
  component: lazyRouteComponent(() => import('./routes/administration'), 'Security'),
});
const authorization = createRoute({
  ...parent,
  path: '/authorization',
  component: lazyRouteComponent(() => import('./routes/authorization'), 'Authorization'),
});
const elsewhere = createRoute({ ...parent, path: '$', component: NotFound });

const routeTree = root.addChildren([
  display,
  publicPage,
  signIn,
  signInOfTenant,
  invitation,
  signedIn.addChildren([
    home,
    workbench,
    ledgers,
    instruments,
    responsibilities,
    tasks,
    occurrence,
    meetings,
    meeting,
    appraisals,
    appraisalRound,
    appraisal,
    inspections,
    inspection,
    finding,
    channels,
    channel,
    activities,
    activity,
    procedures,
    procedure,
    publicity,
    resources,
    attestations,
    bulletins,
    bulletin,
    receivedBulletin,
    incidents,
    incident,
    reports,
    arrivals,
    arrival,
    overseenInspections,
    overseenInspection,
    overseenFinding,
    outsideFinding,
    bureauRounds,
    bureauRound,
    report,
    demands,
    demand,
    inbox,
    notice,
    delegations,
    reminderPolicy,
    approvalRules,
    overview,
    counted,
    difference,
    displays,
    publications,
    publication,
    webhooks,
    oneWebhook,
    gateways,
    operations,
    patterns,
    overseenPatterns,
    provenance,
    overseenProvenance,
    rollup,
    overseenRollup,
    districtRollup,
    overseenDifference,
    district,
    overseenBureau,
    overseenCounted,
    overseenOccurrence,
    organisation,
    handovers,
    handover,
    cases,
    oneCase,
    caseFilings,
    outwardProposals,
    caseProposals,
    caseEvaluations,
    caseEvaluation,
    caseAuthority,
    person,
    schemes,
    scheme,
    issueScheme,
    bureauComparison,
    accounting,
    whatIf,
    records,
    evidence,
    calendar,
    calendarYears,
    imports,
    importedHistory,
    oneImport,
    audit,
    administration,
    security,
    authorization,
    elsewhere,
  ]),
]);

export const newRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: Fault,
    defaultNotFoundComponent: NotFound,
    ...(history ? { history } : {}),
  });

export const router = newRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
