import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { Fault } from './fault';
import { Home } from './home';
import { Invitation } from './invitation';
import { NotFound } from './not-found';
import { parent, root, signedIn } from './parents';
import { accountabilityPaths } from './paths/accountability';
import { administrationPaths } from './paths/administration';
import { appraisalsPaths } from './paths/appraisals';
import { auditPaths } from './paths/audit';
import { authorizationPaths } from './paths/authorization';
import { bulletinsPaths } from './paths/bulletins';
import { calendarPaths } from './paths/calendar';
import { channelsPaths } from './paths/channels';
import { compliancePaths } from './paths/compliance';
import { displayOpenPaths, displayPaths } from './paths/display';
import { exchangePaths } from './paths/exchange';
import { incidentsPaths } from './paths/incidents';
import { inspectionsPaths } from './paths/inspections';
import { ledgersPaths } from './paths/ledgers';
import { meetingsPaths } from './paths/meetings';
import { operationsPaths } from './paths/operations';
import { organisationPaths } from './paths/organisation';
import { portalOpenPaths, portalPaths } from './paths/portal';
import { recordsPaths } from './paths/records';
import { reportsPaths } from './paths/reports';
import { rollupPaths } from './paths/rollup';
import { schemesPaths } from './paths/schemes';
import { workPaths } from './paths/work';
import { parseSearch, signInSearch, stringifySearch } from './search';
import { SignIn, SignInOfTenant } from './sign-in';

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
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: Invitation,
});

const home = createRoute({ ...parent, path: '/', component: Home });
const elsewhere = createRoute({ ...parent, path: '$', component: NotFound });

const routeTree = root.addChildren([
  ...displayOpenPaths,
  ...portalOpenPaths,
  signIn,
  signInOfTenant,
  invitation,
  signedIn.addChildren([
    home,
    ...displayPaths,
    ...portalPaths,
    ...operationsPaths,
    ...ledgersPaths,
    ...meetingsPaths,
    ...inspectionsPaths,
    ...appraisalsPaths,
    ...channelsPaths,
    ...bulletinsPaths,
    ...incidentsPaths,
    ...reportsPaths,
    ...workPaths,
    ...compliancePaths,
    ...rollupPaths,
    ...organisationPaths,
    ...accountabilityPaths,
    ...schemesPaths,
    ...recordsPaths,
    ...calendarPaths,
    ...exchangePaths,
    ...auditPaths,
    ...administrationPaths,
    ...authorizationPaths,
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
