import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { incidentSearch } from '../search';

const incidents = createRoute({
  ...parent,
  path: '/incidents',
  validateSearch: incidentSearch,
  component: lazyRouteComponent(() => import('../routes/incidents'), 'Incidents'),
});
const incident = createRoute({
  ...parent,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('../routes/incidents'), 'Incident'),
});

export const incidentsPaths = [incidents, incident] as const;
