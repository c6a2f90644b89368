import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent, root } from '../parents';

const publicPage = createRoute({
  getParentRoute: () => root,
  path: '/public/$slug',
  component: lazyRouteComponent(() => import('../routes/portal'), 'Public'),
});
const publications = createRoute({
  ...parent,
  path: '/publications',
  component: lazyRouteComponent(() => import('../routes/portal'), 'Publications'),
});
const publication = createRoute({
  ...parent,
  path: '/publications/$id',
  component: lazyRouteComponent(() => import('../routes/portal'), 'Publication'),
});
const webhooks = createRoute({
  ...parent,
  path: '/publications/webhooks',
  component: lazyRouteComponent(() => import('../routes/portal'), 'Webhooks'),
});
const gateways = createRoute({
  ...parent,
  path: '/publications/gateways',
  component: lazyRouteComponent(() => import('../routes/portal'), 'Gateways'),
});
const oneWebhook = createRoute({
  ...parent,
  path: '/publications/webhooks/$id',
  component: lazyRouteComponent(() => import('../routes/portal'), 'OneWebhook'),
});

export const portalPaths = [publications, publication, webhooks, gateways, oneWebhook] as const;
export const portalOpenPaths = [publicPage] as const;
