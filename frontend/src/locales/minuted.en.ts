import type { minutedZhCN } from './minuted.zh-cn';
import type { Words } from './words';

export const minutedEn: Words<typeof minutedZhCN> = {
  title: 'Take facts from minutes',
  explain:
    'Who took part, how each stood to it, who objected and who was head on that day are filled in from the minutes and the post registers. What they do not say stays “not known”, for the investigator to find. All of it can be changed afterwards.',
  meeting: 'Meeting',
  item: 'Item of the agenda',
  itemIs: 'Item {{number}}: {{title}}',
  noDecisions: 'The minutes of this meeting have no decision.',
  none: 'There are no minutes that you may read.',
  take: 'Fill in',
  taken: 'Facts of {{count}} posts were filled in. Check them.',
};
