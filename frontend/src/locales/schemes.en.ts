import type { Words } from './words';
import type { schemesZhCN } from './schemes.zh-cn';

export const schemesEn: Words<typeof schemesZhCN> = {
  succession: {
    title: 'Issue: {{title}}',
    notNow: 'These rules are issued or withdrawn and cannot be issued again.',
    choose: 'Choose the day and the transition',
    effect: 'See the effect on open duties',
    confirm: 'Confirm',
    rule: 'How it takes over from the version in force',
    ruleIs: {
      'begun-windows-keep-old': 'Windows that have begun end under the old version (default)',
      'new-at-once': 'The new version at once',
      'cut-at-date': 'Cut by the due day',
    },
    ruleExplain: {
      'begun-windows-keep-old':
        'Windows that began before the day end under the old version; those that begin later follow the new one.',
      'new-at-once':
        'What is not due yet and has no result follows the new version; recorded acts count for the new duty.',
      'cut-at-date':
        'What falls due before the day follows the old version; what falls due on it or later follows the new one.',
    },
    cutOn: 'Day of the cut',
    cutOnNeeded: 'Choose the day of the cut',
    show: 'Show the effect',
    what: 'the effect',
    noFormer: 'No earlier version of these rules is in force; open years do not change.',
    nothing: 'No open duty is affected: the open years hold none after that day that is without a result.',
    pastStays: 'What has a result (fulfilled, missed, waived and so on) stays as it is.',
    stays: 'Stays',
    replaced: 'Withdrawn and replaced',
    withdrawn: 'Withdrawn',
    added: 'Added',
    byObligation: 'By obligation',
    byUnit: 'By unit',
    byDuty: 'By duty',
    unit: 'Unit',
    allUnits: 'All units',
    fate: 'What happens',
    fateIs: { stays: 'stays', replaced: 'withdrawn, replaced', withdrawn: 'withdrawn', added: 'added' },
    because: {
      result: 'it has a result',
      event: 'an event started it; it ends under the rules of that day',
      past: 'its due day has passed',
      transition: 'the transition leaves it to the old version',
      same: 'both versions ask for the same',
    },
    onlyChanges: 'Changes only',
    more: 'Only the first {{count}} are listed; choose a unit to see the others.',
    agree: 'I have checked the effect: {{withdrawn}} withdrawn, {{added}} added',
    agreeNone: 'I have checked: open years do not change',
    issueNow: 'Issue',
    issued: 'Issued',
    progress: {
      waiting: 'The transition waits for {{day}}; it concerns {{pending}} ledgers.',
      'under-way': 'The transition is under way: {{done}} ledgers done, {{pending}} left.',
      done: 'The transition is complete; it concerned {{done}} ledgers.',
    },
    transitionIs: 'Transition',
  },
};
