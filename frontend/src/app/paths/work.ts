import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { demandSearch, inboxSearch } from '../search';

const demands = createRoute({
  ...parent,
  path: '/demands',
  validateSearch: demandSearch,
  component: lazyRouteComponent(() => import('../routes/work'), 'Demands'),
});
const demand = createRoute({
  ...parent,
  path: '/demands/$id',
  component: lazyRouteComponent(() => import('../routes/work'), 'Demand'),
});
const inbox = createRoute({
  ...parent,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../routes/work'), 'Inbox'),
});
const notice = createRoute({
  ...parent,
  path: '/inbox/$id',
  component: lazyRouteComponent(() => import('../routes/work'), 'Notice'),
});
const delegations = createRoute({
  ...parent,
  path: '/delegations',
  component: lazyRouteComponent(() => import('../routes/work'), 'Delegations'),
});
const reminderPolicy = createRoute({
  ...parent,
  path: '/reminder-policy',
  component: lazyRouteComponent(() => import('../routes/work'), 'Reminders'),
});

export const workPaths = [demands, demand, inbox, notice, delegations, reminderPolicy] as const;
