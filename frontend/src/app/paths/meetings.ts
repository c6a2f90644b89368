import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { meetingSearch } from '../search';

const meetings = createRoute({
  ...parent,
  path: '/meetings',
  validateSearch: meetingSearch,
  component: lazyRouteComponent(() => import('../routes/meetings'), 'Meetings'),
});
const meeting = createRoute({
  ...parent,
  path: '/meetings/$id',
  component: lazyRouteComponent(() => import('../routes/meetings'), 'Meeting'),
});

export const meetingsPaths = [meetings, meeting] as const;
