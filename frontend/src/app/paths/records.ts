import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';
import { disclosuresSearch, recordsSearch } from '../search';

const records = createRoute({
  ...parent,
  path: '/records',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('../routes/records'), 'Records'),
});
const evidence = createRoute({
  ...parent,
  path: '/evidence/$id',
  component: lazyRouteComponent(() => import('../routes/records'), 'Evidence'),
});

const disclosures = createRoute({
  ...parent,
  path: '/records/disclosures',
  validateSearch: disclosuresSearch,
  component: lazyRouteComponent(() => import('../routes/records'), 'Disclosures'),
});
const disclosed = createRoute({
  ...parent,
  path: '/oversight/disclosures',
  component: lazyRouteComponent(() => import('../routes/records'), 'Disclosed'),
});

export const recordsPaths = [records, evidence, disclosures, disclosed] as const;
