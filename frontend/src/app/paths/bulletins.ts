import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const bulletins = createRoute({
  ...parent,
  path: '/bulletins',
  component: lazyRouteComponent(() => import('../routes/bulletins'), 'Bulletins'),
});
const bulletin = createRoute({
  ...parent,
  path: '/bulletins/$id',
  component: lazyRouteComponent(() => import('../routes/bulletins'), 'Bulletin'),
});
const receivedBulletin = createRoute({
  ...parent,
  path: '/bulletins/received/$id',
  component: lazyRouteComponent(() => import('../routes/bulletins'), 'ReceivedBulletin'),
});

export const bulletinsPaths = [bulletins, bulletin, receivedBulletin] as const;
