import type { Words } from './words';
import type { operationsZhCN } from './operations.zh-cn';

export const operationsEn: Words<typeof operationsZhCN> = {
  title: 'Operations',
  subtitle: 'How far the figures follow what was recorded',
  explain:
    'Figures are worked out in the background from what was recorded. This page shows how far that has come; while rows are made anew the old ones stay in use, and are exchanged at once.',
  name: 'Figures',
  names: { Compliance: 'States of duties and roll-ups', DutyTruth: 'Duties day by day' },
  version: 'version {{version}}',
  state: 'State',
  states: {
    running: 'Running',
    stopped: 'Stopped before a record that could not be applied',
    silent: 'Not running: no node works them out',
  },
  sequence: 'Applied up to',
  behind: 'Records that wait',
  lag: 'The first of them waits for',
  seconds: '{{count}} s',
  fault: 'Stands before record {{sequence}} (since {{at}})',
  resumeAsked: 'Another try was asked for',
  resume: 'Try again',
  resumeOf: 'Try again: {{name}}',
  resumed: 'Another try was asked for; it happens by itself',
  rebuild: 'Make our rows anew',
  rebuildOf: 'Make our rows anew: {{name}}',
  rebuildAsked: 'Asked for; it happens by itself',
  latest: 'Latest rebuild',
  none: 'None yet',
  waits: 'Waits to begin',
  under: 'Under way: {{done}} of {{total}}',
  done: 'Done {{at}}, tenants: {{total}}',
  failed: 'Not done: the old rows stay in use. See the server’s log',
};
