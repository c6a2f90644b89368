import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const authorization = createRoute({
  ...parent,
  path: '/authorization',
  component: lazyRouteComponent(() => import('../routes/authorization'), 'Authorization'),
});

export const authorizationPaths = [authorization] as const;
