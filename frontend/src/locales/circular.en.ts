import type { circularZhCN } from './circular.zh-cn';
import type { Words } from './words';

export const circularEn: Words<typeof circularZhCN> = {
  title: 'Told to others as an example',
  explain:
    'It goes to the chosen units as a bulletin, and each acknowledges it. Write the circumstance and what was done, and no unit, post, name or day; what was sent is not changed, and the office alone can withdraw it.',
  notYet:
    'Nobody has been told. A closed case can be told to others for them to learn from, without anybody being named.',
  sentOn: 'told on {{day}}, number {{number}}',
  withdrawn: 'The bulletin of {{day}} ({{number}}) was withdrawn; another may be sent.',
  read: 'Read the bulletin and who acknowledged it',
  heading: 'Title',
  text: 'Text',
  textHint:
    'One paragraph a line. A text that has the name of a subject or handler, a unit, a post or the day is not sent.',
  number: 'Number',
  units: 'To (every unit when none is chosen)',
  acknowledgeBy: 'To be acknowledged by (optional)',
  remarks: 'Corrections and answers',
  remarkKind: 'What it is',
  remarkKinds: {
    correction: 'A correction: the file says what is not so',
    answer: 'An answer to what the file says',
  },
  remarkIs: { correction: '{{day}} correction: {{words}}', answer: '{{day}} answer: {{words}}' },
  remarkExplain:
    'What you say is kept with the file and changes nothing that is recorded; it may be said after the closing too.',
  effectRunning: 'in effect',
  effectExpired: 'the effect has ended',
  effectExpiredOn: 'the effect has ended (recorded {{day}})',
  documents: 'Documents',
  word: '{{name}} (Word)',
  pdf: '{{name}} (PDF)',
  documentOf: '{{document}} · {{subject}}',
};
