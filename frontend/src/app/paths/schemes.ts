import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { accountingSearch, comparisonSearch, schemeSearch, yearSearch } from '../search';

const schemes = createRoute({
  ...parent,
  path: '/schemes',
  component: lazyRouteComponent(() => import('../routes/schemes'), 'Schemes'),
});
const scheme = createRoute({
  ...parent,
  path: '/schemes/$id',
  validateSearch: schemeSearch,
  component: lazyRouteComponent(() => import('../routes/schemes'), 'Scheme'),
});
const bureauComparison = createRoute({
  ...parent,
  path: '/oversight/comparison',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('../routes/schemes'), 'BureauComparison'),
});
const issueScheme = createRoute({
  ...parent,
  path: '/schemes/$id/issue',
  component: lazyRouteComponent(() => import('../routes/schemes'), 'IssueScheme'),
});
const whatIf = createRoute({
  ...parent,
  path: '/schemes/$id/what-if',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/schemes'), 'WhatIf'),
});
const accounting = createRoute({
  ...parent,
  path: '/schemes/$id/accounting',
  validateSearch: accountingSearch,
  component: lazyRouteComponent(() => import('../routes/schemes'), 'Accounting'),
});

export const schemesPaths = [schemes, scheme, bureauComparison, issueScheme, whatIf, accounting] as const;
