import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const audit = createRoute({
  ...parent,
  path: '/audit',
  component: lazyRouteComponent(() => import('../routes/audit'), 'Audit'),
});

export const auditPaths = [audit] as const;
