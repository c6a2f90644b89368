import type { Counts, OccurrenceState } from '@/api/schema';

/** In the order in which a bar is read: settled first, then what needs someone, then what is still to come. */
export const stateOrder: readonly OccurrenceState[] = [
  'fulfilled',
  'late',
  'made-up',
  'missed',
  'overdue',
  'returned',
  'submitted',
  'due-soon',
  'open',
  'not-due',
  'declared-none',
  'waived',
  'no-verdict',
  'withdrawn',
];

/** Worst first: what a summary of several duties must not hide. */
const severity: readonly OccurrenceState[] = [
  'missed',
  'overdue',
  'returned',
  'due-soon',
  'submitted',
  'open',
  'made-up',
  'late',
  'fulfilled',
  'not-due',
  'declared-none',
  'waived',
  'no-verdict',
  'withdrawn',
];

/** The states behind the rate: met are the first two. */
export const assessedStates: readonly OccurrenceState[] = ['fulfilled', 'late', 'missed', 'made-up'];

const countNames: Record<OccurrenceState, keyof Counts> = {
  'not-due': 'notDue',
  open: 'open',
  'due-soon': 'dueSoon',
  submitted: 'submitted',
  returned: 'returned',
  overdue: 'overdue',
  fulfilled: 'fulfilled',
  late: 'late',
  missed: 'missed',
  'made-up': 'madeUp',
  waived: 'waived',
  'declared-none': 'declaredNone',
  'no-verdict': 'noVerdict',
  withdrawn: 'withdrawn',
};

export const isState = (text: string | null): text is OccurrenceState => text !== null && text in countNames;
export const countOf = (counts: Counts, state: OccurrenceState): number => counts[countNames[state]];
export const worstState = (counts: Counts): OccurrenceState | undefined =>
  severity.find((state) => countOf(counts, state) > 0);
export const metOf = (counts: Counts): number => counts.fulfilled + counts.late;

/** "fulfilled,late" in an address; unknown words are dropped rather than sent to the server. */
export const parseStates = (text: string | undefined): OccurrenceState[] =>
  (text ?? '').split(',').filter(isState);
