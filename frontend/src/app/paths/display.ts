import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent, root } from '../parents';

const display = createRoute({
  getParentRoute: () => root,
  path: '/display/$tenant/$secret',
  component: lazyRouteComponent(() => import('../routes/display'), 'Display'),
});
const displays = createRoute({
  ...parent,
  path: '/displays',
  component: lazyRouteComponent(() => import('../routes/display'), 'Displays'),
});

export const displayPaths = [displays] as const;
export const displayOpenPaths = [display] as const;
