import type { caseCountsZhCN } from './case-counts.zh-cn';
import type { Words } from './words';

export const caseCountsEn: Words<typeof caseCountsZhCN> = {
  title: 'Cases of the whole bureau',
  total: 'In all',
  open: 'Running',
  ended: 'Ended',
  overdue: 'Overdue',
  step: 'Step',
  count: 'Cases',
  is: '{{count}}',
  fewerThanFive: 'fewer than 5',
  toProtect: 'not shown',
  explain:
    'A number below five is not shown, and neither is any other from which it could be reckoned, so that no single case can be told.',
  stepsWithheld: 'At some steps there are fewer than five, so that steps are not told apart.',
};
