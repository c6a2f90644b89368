/** The numbers of a bureau's cases, of which small ones are withheld. */
export const caseCountsZhCN = {
  title: '全局案件数',
  total: '总数',
  open: '办理中',
  ended: '办结或撤销',
  overdue: '超期',
  step: '环节',
  count: '件数',
  is: '{{count}} 件',
  fewerThanFive: '少于 5 件',
  toProtect: '不单列',
  explain: '少于 5 件的数，以及可据以推算出该数的其他数，均不单列，以免辨认出个案。',
  stepsWithheld: '有的环节少于 5 件，不再按环节细分。',
};
