import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { countedSearch, differenceSearch, yearSearch } from '../search';

const overview = createRoute({
  ...parent,
  path: '/overview',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'Overview'),
});
const provenance = createRoute({
  ...parent,
  path: '/overview/provenance',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'Provenance'),
});
const overseenProvenance = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/provenance',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'OverseenProvenance'),
});
const difference = createRoute({
  ...parent,
  path: '/overview/difference',
  validateSearch: differenceSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'Difference'),
});
const overseenDifference = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/difference',
  validateSearch: differenceSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'OverseenDifference'),
});
const counted = createRoute({
  ...parent,
  path: '/overview/occurrences',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'Counted'),
});
const district = createRoute({
  ...parent,
  path: '/oversight',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'District'),
});
const overseenBureau = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'OverseenBureau'),
});
const overseenCounted = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/occurrences',
  validateSearch: countedSearch,
  component: lazyRouteComponent(() => import('../routes/compliance'), 'OverseenCounted'),
});
const overseenOccurrence = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/occurrences/$id',
  component: lazyRouteComponent(() => import('../routes/compliance'), 'OverseenOccurrence'),
});

export const compliancePaths = [
  overview,
  provenance,
  overseenProvenance,
  difference,
  overseenDifference,
  counted,
  district,
  overseenBureau,
  overseenCounted,
  overseenOccurrence,
] as const;
