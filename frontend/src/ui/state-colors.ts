import type { OccurrenceState } from '@/api/schema';

/** The same hues as the state classes of the style sheet, for the chart that cannot read them. */
export const stateColors: Record<OccurrenceState, string> = {
  fulfilled: '#3f8f5b',
  late: '#8fb87a',
  'made-up': '#8aa394',
  missed: '#c0392b',
  overdue: '#e07b24',
  returned: '#d9a520',
  submitted: '#5b8fd6',
  'due-soon': '#e8c14d',
  open: '#3569b0',
  'not-due': '#b4bac2',
  'declared-none': '#9aa3ad',
  waived: '#c9ced4',
  withdrawn: '#d5d8dc',
  'no-verdict': '#e6e9ec',
};
