import type { historyZhCN } from './history.zh-cn';
import type { Words } from './words';

/** The words of verdicts on imported history. */
export const historyEn: Words<typeof historyZhCN> = {
  title: 'Verdicts on imported history',
  label: 'Computed because it was asked; kept nowhere, in no figure',
  explain:
    'What the rules of that year would have said, by the acts that were imported for it, to find gaps. Imported history itself carries no verdict. An import names a unit only: where several posts owe the same duty, or it is owed for each unit in charge, nobody can say whose act it was, and there is no verdict.',
  open: 'Ask for verdicts on history',
  none: 'No acts of {{year}} were imported.',
  sums: 'What {{year}} would come to',
  rulesOfToday: 'No rules were in force in {{year}}; those of today are asked.',
  rate: 'By {{acts}} imported acts, rate {{rate}}. Only units with imported acts are counted.',
  unasked: '{{count}} more were done for a duty that the rules of that year did not ask of the unit.',
  duties: 'Duty by duty',
  shown: '{{count}} in all, the first {{shown}} shown',
  window: 'Period',
  due: 'Due',
  acts: 'Imported acts',
};
