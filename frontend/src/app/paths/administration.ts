import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const administration = createRoute({
  ...parent,
  path: '/administration',
  component: lazyRouteComponent(() => import('../routes/administration'), 'Administration'),
});
const security = createRoute({
  ...parent,
  path: '/security',
  component: lazyRouteComponent(() => import('../routes/administration'), 'Security'),
});

export const administrationPaths = [administration, security] as const;
