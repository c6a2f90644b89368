import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { districtRollupSearch, rollupSearch, yearSearch } from '../search';

const rollup = createRoute({
  ...parent,
  path: '/overview/rollup',
  validateSearch: rollupSearch,
  component: lazyRouteComponent(() => import('../routes/rollup'), 'Rollup'),
});
const overseenRollup = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/rollup',
  validateSearch: rollupSearch,
  component: lazyRouteComponent(() => import('../routes/rollup'), 'OverseenRollup'),
});
const districtRollup = createRoute({
  ...parent,
  path: '/oversight/rollup',
  validateSearch: districtRollupSearch,
  component: lazyRouteComponent(() => import('../routes/rollup'), 'DistrictRollup'),
});
const patterns = createRoute({
  ...parent,
  path: '/overview/patterns',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/rollup'), 'Patterns'),
});
const overseenPatterns = createRoute({
  ...parent,
  path: '/oversight/bureaus/$bureau/patterns',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/rollup'), 'OverseenPatterns'),
});

export const rollupPaths = [rollup, overseenRollup, districtRollup, patterns, overseenPatterns] as const;
