import type { OccurrenceFilter, OccurrenceState } from '@/api/schema';
import { address } from '@/lib/address';

/** What a figure counts, as it stands in the address. */
export interface CountedFilter {
  year: number;
  unitId?: string | undefined;
  subtree?: boolean | undefined;
  states: OccurrenceState[];
  category?: string | undefined;
  month?: number | undefined;
  dueWithinDays?: number | undefined;
  /** What the duties of one group of a roll-up have in common. */
  article?: string | undefined;
  unitType?: string | undefined;
  responsibilityType?: string | undefined;
  portfolio?: string | undefined;
  schemeId?: string | undefined;
  period?: string | undefined;
}

/** The parts of a filter that a roll-up sets, taken out. */
export const noGroup = {
  article: undefined,
  unitType: undefined,
  responsibilityType: undefined,
  portfolio: undefined,
  schemeId: undefined,
  period: undefined,
} satisfies Partial<CountedFilter>;

export const inGroup = (filter: CountedFilter) =>
  (Object.keys(noGroup) as (keyof typeof noGroup)[]).some((part) => filter[part] !== undefined);

export const listAddress = (
  base: string,
  filter: Omit<CountedFilter, 'states'> & { states?: OccurrenceState[] },
  list: 'occurrences' | 'provenance' = 'occurrences',
) => {
  const { states = [], ...rest } = filter;
  return address(`${base}/${list}`, { ...rest, state: states.join(',') });
};

/** What is asked of the server: several states are one question, joined with commas. */
export function question(filter: CountedFilter): OccurrenceFilter {
  const { states, ...rest } = filter;
  const asked = { ...rest, state: states.length === 0 ? undefined : states.join(',') };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
