import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { activitySearch, channelSearch, ledgerSearch, yearSearch } from '../search';

const channels = createRoute({
  ...parent,
  path: '/channels',
  validateSearch: channelSearch,
  component: lazyRouteComponent(() => import('../routes/channels'), 'Channels'),
});
const channel = createRoute({
  ...parent,
  path: '/channels/$id',
  component: lazyRouteComponent(() => import('../routes/channels'), 'Channel'),
});
const activities = createRoute({
  ...parent,
  path: '/channels/activities',
  validateSearch: activitySearch,
  component: lazyRouteComponent(() => import('../routes/channels'), 'Activities'),
});
const activity = createRoute({
  ...parent,
  path: '/channels/activities/$id',
  component: lazyRouteComponent(() => import('../routes/channels'), 'Activity'),
});
const procedures = createRoute({
  ...parent,
  path: '/channels/procedures',
  component: lazyRouteComponent(() => import('../routes/channels'), 'Procedures'),
});
const procedure = createRoute({
  ...parent,
  path: '/channels/procedures/$id',
  component: lazyRouteComponent(() => import('../routes/channels'), 'Procedure'),
});
const publicity = createRoute({
  ...parent,
  path: '/channels/publicity',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/channels'), 'Publicity'),
});
const resources = createRoute({
  ...parent,
  path: '/channels/resources',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/channels'), 'Resources'),
});
const attestations = createRoute({
  ...parent,
  path: '/channels/attestations',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../routes/channels'), 'Attestations'),
});

export const channelsPaths = [
  channels,
  channel,
  activities,
  activity,
  procedures,
  procedure,
  publicity,
  resources,
  attestations,
] as const;
