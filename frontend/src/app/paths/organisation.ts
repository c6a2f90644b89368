import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { organisationSearch } from '../search';

const organisation = createRoute({
  ...parent,
  path: '/organisation',
  validateSearch: organisationSearch,
  component: lazyRouteComponent(() => import('../routes/organisation'), 'Organisation'),
});
const handovers = createRoute({
  ...parent,
  path: '/handovers',
  component: lazyRouteComponent(() => import('../routes/organisation'), 'Handovers'),
});
const handover = createRoute({
  ...parent,
  path: '/handovers/$id',
  component: lazyRouteComponent(() => import('../routes/organisation'), 'Handover'),
});
const person = createRoute({
  ...parent,
  path: '/persons/$id',
  component: lazyRouteComponent(() => import('../routes/organisation'), 'Person'),
});

export const organisationPaths = [organisation, handovers, handover, person] as const;
