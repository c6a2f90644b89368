import type { attestationsZhCN } from './attestations.zh-cn';

export const attestationsEn: typeof attestationsZhCN = {
  title: 'Statements of units',
  purpose:
    'A unit states of a period that a mechanism exists, cooperation took place or a plan was made; its head signs it, with the instrument or evidence. Silence is not a declaration of none.',
  boundary: 'Mechanisms, cooperation and plans alone: nothing that anybody says, thinks or believes.',
  none: 'Nothing to state, because the rules in force ask nothing of the kind of this unit.',
  only: 'stated by the institution only',
  silent: 'Nothing stated',
  draft: 'State',
  draftIs: 'State: {{title}}',
  send: 'Send to the head for signature',
  sent: 'The statement is sent for signature',
  drafted: 'waits for the head',
  from: 'Period from',
  to: 'Period to',
  statement: 'Statement',
  statements: {
    'mechanism-exists': 'The mechanism exists',
    'cooperation-took-place': 'Cooperation took place',
    'plan-made': 'The plan was made',
    none: 'None in this period',
  },
  evidenceHint: 'None where nothing is declared.',
  periodIs: '{{from}} to {{to}}',
  sign: 'Sign',
  signed: 'The statement is signed',
  signExplain:
    'Signed by the post of the head: {{unit}}, {{from}} to {{to}}, {{statement}}. Once signed it counts in the duty ledger.',
  signedIs: 'signed on {{day}} by {{post}}',
  return: 'Send back',
  returned: 'The statement is sent back',
  returnedIs: 'sent back: {{reason}}',
  waiting: 'Statements that wait for my signature',
};
