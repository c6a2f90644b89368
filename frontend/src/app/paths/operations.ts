import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const operations = createRoute({
  ...parent,
  path: '/operations',
  component: lazyRouteComponent(() => import('../routes/operations'), 'Operations'),
});

export const operationsPaths = [operations] as const;
