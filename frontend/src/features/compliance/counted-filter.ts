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

/** One question to the server per state; none asked for means one question over all. */
export function questions(filter: CountedFilter): OccurrenceFilter[] {
  const { states, ...rest } = filter;
  const question = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as unknown as OccurrenceFilter;
  return states.length === 0 ? [question] : states.map((state) => ({ ...question, state }));
}
