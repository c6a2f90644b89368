import { useTranslation } from 'react-i18next';
import type { Rollup } from '@/api/schema';
import type { CountedFilter } from './counted-filter';

export type RollupBy = Rollup['by'];

export const rollupWays = [
  'unit',
  'portfolio',
  'unit-type',
  'category',
  'article',
  'responsibility-type',
  'month',
  'quarter',
  'half-year',
  'scheme',
] as const satisfies readonly RollupBy[];

/** What is brought together, and by what. */
export interface RollupFilter {
  year: number;
  by: RollupBy;
  unitId?: string | undefined;
  subtree?: boolean | undefined;
  portfolioPostId?: string | undefined;
}

/** The filter of the list that holds exactly the duties of a group. */
export function groupFilter(by: RollupBy, key: string): Partial<CountedFilter> {
  switch (by) {
    case 'unit':
      return { unitId: key };
    case 'portfolio':
      return { portfolio: key };
    case 'unit-type':
      return { unitType: key };
    case 'category':
      return { category: key };
    case 'article':
      return { article: key };
    case 'responsibility-type':
      return { responsibilityType: key };
    case 'scheme':
      return { schemeId: key };
    default:
      return { period: key };
  }
}

/** 2026-Q02 in words. */
export function usePeriodWords() {
  const { t } = useTranslation();
  return (key: string): string => {
    const found = /^(\d+)-([MQH])(\d+)$/.exec(key);
    if (!found) return key;
    const [, year, kind, number] = found;
    const way = kind === 'M' ? 'month' : kind === 'Q' ? 'quarter' : 'half';
    return t(`rollup.period.${way}`, { year, number: Number(number) });
  };
}
