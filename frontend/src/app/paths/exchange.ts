import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { exchangeSearch, yearSearch } from '../search';

const imports = createRoute({
  ...parent,
  path: '/exchange',
  validateSearch: exchangeSearch,
  component: lazyRouteComponent(() => import('../routes/exchange'), 'Imports'),
});
const importedHistory = createRoute({
  ...parent,
  path: '/exchange/history',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../routes/exchange'), 'ImportedHistory'),
});
const oneImport = createRoute({
  ...parent,
  path: '/exchange/$id',
  component: lazyRouteComponent(() => import('../routes/exchange'), 'Import'),
});

export const exchangePaths = [imports, importedHistory, oneImport] as const;
