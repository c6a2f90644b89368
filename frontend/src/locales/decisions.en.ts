import type { decisionsZhCN } from './decisions.zh-cn';
import type { Words } from './words';

export const decisionsEn: Words<typeof decisionsZhCN> = {
  decision: {
    note: 'Note (optional)',
    reasonNeeded: 'Enter the reason',
    submission: {
      action: 'Submit for confirmation',
      title: 'Submit for confirmation',
      submit: 'Submit',
      done: 'Submitted, awaiting confirmation',
      explain: 'A reviewer will look at it; if it is returned, the reason is told.',
    },
    confirmation: {
      action: 'Confirm',
      title: 'Confirm as fulfilled',
      submit: 'Confirm',
      done: 'Confirmed',
      explain: 'Confirming counts the duty as fulfilled. Look at the acts and the evidence first.',
    },
    return: {
      action: 'Return',
      title: 'Return with a reason',
      submit: 'Return',
      done: 'Returned; the owner sees the reason',
      explain: 'The owner mends and submits again. The reason is shown to them as written.',
      reason: 'Reason for the return',
    },
    'no-event-declaration': {
      action: 'Declare none this period',
      title: 'Declare none this period',
      submit: 'Declare',
      done: 'Declared: none this period',
      explain:
        'It says that nothing arose in the period, which is not the same as no record. Who declared it and when is kept.',
      reason: 'Ground of the declaration',
    },
    waiver: {
      action: 'Waive',
      title: 'Waive this duty',
      submit: 'Waive',
      done: 'Waived',
      explain: 'A waived duty does not count in the rate. Who waived it and why is kept.',
      reason: 'Reason for the waiver',
    },
  },
};
