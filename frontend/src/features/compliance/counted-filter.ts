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
}

export const listAddress = (
  base: string,
  filter: Omit<CountedFilter, 'states'> & { states?: OccurrenceState[] },
) => {
  const { states = [], ...rest } = filter;
  return address(`${base}/occurrences`, { ...rest, state: states.join(',') });
};

/** What is asked of the server: several states are one question, joined with commas. */
export function question(filter: CountedFilter): OccurrenceFilter {
  const { states, ...rest } = filter;
  const asked = { ...rest, state: states.length === 0 ? undefined : states.join(',') };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
