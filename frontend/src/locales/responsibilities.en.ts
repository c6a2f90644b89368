import type { responsibilitiesZhCN } from './responsibilities.zh-cn';
import type { Words } from './words';

export const responsibilitiesEn: Words<typeof responsibilitiesZhCN> = {
  title: 'List of responsibilities',
  purpose:
    'What the unit and its posts owe this year: under which article, how often, until when, shown by what. It can be printed and signed.',
  none: 'There are no responsibilities in {{year}}. Issue the rules and open the year first.',
  of: '{{unit}}, list of responsibilities {{year}}',
  unit: 'The unit as a whole',
  item: 'Responsibility',
  kind: 'Kind',
  kindIs: {
    dated: 'dated',
    standing: 'has to exist',
    assigned: 'assigned',
    event: 'on an event',
    conduct: 'standing conduct',
  },
  when: 'How often and until when',
  times: '{{count}} times',
};
