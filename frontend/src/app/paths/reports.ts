import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { arrivalSearch, reportSearch } from '../search';

const reports = createRoute({
  ...parent,
  path: '/reports',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../routes/reports'), 'Reports'),
});
const report = createRoute({
  ...parent,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('../routes/reports'), 'Report'),
});
const arrivals = createRoute({
  ...parent,
  path: '/oversight/reports',
  validateSearch: arrivalSearch,
  component: lazyRouteComponent(() => import('../routes/reports'), 'Arrivals'),
});
const arrival = createRoute({
  ...parent,
  path: '/oversight/reports/$id',
  component: lazyRouteComponent(() => import('../routes/reports'), 'Arrival'),
});

export const reportsPaths = [reports, report, arrivals, arrival] as const;
