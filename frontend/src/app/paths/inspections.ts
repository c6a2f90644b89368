import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { inspectionSearch, overseenSearch } from '../search';

const inspections = createRoute({
  ...parent,
  path: '/inspections',
  validateSearch: inspectionSearch,
  component: lazyRouteComponent(() => import('../routes/inspections'), 'Inspections'),
});
const inspection = createRoute({
  ...parent,
  path: '/inspections/$id',
  component: lazyRouteComponent(() => import('../routes/inspections'), 'Inspection'),
});
const finding = createRoute({
  ...parent,
  path: '/findings/$id',
  component: lazyRouteComponent(() => import('../routes/inspections'), 'Finding'),
});
const overseenInspections = createRoute({
  ...parent,
  path: '/oversight/inspections',
  validateSearch: overseenSearch,
  component: lazyRouteComponent(() => import('../routes/inspections'), 'OverseenInspections'),
});
const overseenInspection = createRoute({
  ...parent,
  path: '/oversight/inspections/$id',
  component: lazyRouteComponent(() => import('../routes/inspections'), 'OverseenInspection'),
});
const overseenFinding = createRoute({
  ...parent,
  path: '/oversight/findings/$id',
  component: lazyRouteComponent(() => import('../routes/inspections'), 'OverseenFinding'),
});
const outsideFinding = createRoute({
  ...parent,
  path: '/outside-findings/$id',
  component: lazyRouteComponent(() => import('../routes/inspections'), 'OutsideFinding'),
});

export const inspectionsPaths = [
  inspections,
  inspection,
  finding,
  overseenInspections,
  overseenInspection,
  overseenFinding,
  outsideFinding,
] as const;
