import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { calendarSearch } from '../search';

const calendar = createRoute({
  ...parent,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('../routes/calendar'), 'Calendar'),
});
const calendarYears = createRoute({
  ...parent,
  path: '/calendar/years',
  component: lazyRouteComponent(() => import('../routes/calendar'), 'CalendarYears'),
});

export const calendarPaths = [calendar, calendarYears] as const;
