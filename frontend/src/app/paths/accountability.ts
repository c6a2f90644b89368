import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { caseSearch } from '../search';

const cases = createRoute({
  ...parent,
  path: '/cases',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Cases'),
});
const oneCase = createRoute({
  ...parent,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Case'),
});
const caseFilings = createRoute({
  ...parent,
  path: '/cases/filings',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Filings'),
});
const outwardProposals = createRoute({
  ...parent,
  path: '/outward-proposals',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Outward'),
});
const caseProposals = createRoute({
  ...parent,
  path: '/cases/proposals',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Proposals'),
});
const caseEvaluations = createRoute({
  ...parent,
  path: '/cases/evaluations',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Evaluations'),
});
const caseEvaluation = createRoute({
  ...parent,
  path: '/cases/evaluations/$id',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Evaluation'),
});
const caseAuthority = createRoute({
  ...parent,
  path: '/cases/authority',
  component: lazyRouteComponent(() => import('../routes/accountability'), 'Authority'),
});

export const accountabilityPaths = [
  cases,
  oneCase,
  caseFilings,
  outwardProposals,
  caseProposals,
  caseEvaluations,
  caseEvaluation,
  caseAuthority,
] as const;
