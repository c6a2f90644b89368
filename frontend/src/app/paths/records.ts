import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { recordsSearch } from '../search';

const records = createRoute({
  ...parent,
  path: '/records',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('../routes/records'), 'Records'),
});
const evidence = createRoute({
  ...parent,
  path: '/evidence/$id',
  component: lazyRouteComponent(() => import('../routes/records'), 'Evidence'),
});

export const recordsPaths = [records, evidence] as const;
