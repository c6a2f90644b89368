import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { instrumentSearch, ledgerSearch, yearSearch } from '../search';

const workbench = createRoute({
  ...parent,
  path: '/workbench',
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Workbench'),
});
const ledgers = createRoute({
  ...parent,
  path: '/ledgers',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Ledgers'),
});
const instruments = createRoute({
  ...parent,
  path: '/ledgers/instruments',
  validateSearch: instrumentSearch,
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Instruments'),
});
const responsibilities = createRoute({
  ...parent,
  path: '/ledgers/responsibilities',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Responsibilities'),
});
const tasks = createRoute({
  ...parent,
  path: '/ledgers/tasks',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Tasks'),
});
const occurrence = createRoute({
  ...parent,
  path: '/occurrences/$id',
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'Occurrence'),
});
const approvalRules = createRoute({
  ...parent,
  path: '/approval-rules',
  component: lazyRouteComponent(() => import('../routes/ledgers'), 'ApprovalRules'),
});

export const ledgersPaths = [
  workbench,
  ledgers,
  instruments,
  responsibilities,
  tasks,
  occurrence,
  approvalRules,
] as const;
