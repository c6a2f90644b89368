import type { ObligationAccount, Outcome } from '@/api/schema';

/** From what shows most to what shows least, as the server orders them. */
export const outcomeOrder: readonly Outcome[] = [
  'dated',
  'standing',
  'task',
  'by-reference',
  'uninterpreted',
  'permitted',
  'awaits-event',
  'conduct',
  'no-whole-period',
  'vacant',
  'owed-outside',
  'unaccounted',
];

export const isOutcome = (text: string | undefined): text is Outcome =>
  outcomeOrder.some((each) => each === text);

/** How many obligations became what; what none became is left out. */
export const tally = (accounts: ObligationAccount[]) =>
  outcomeOrder
    .map((outcome) => ({ outcome, count: accounts.filter((each) => each.outcome === outcome).length }))
    .filter(({ count }) => count > 0);

/** Parts that nobody holds, in obligations that others may well fulfill. */
export const vacancies = (account: ObligationAccount) =>
  account.owners.filter((each) => each.outcome === 'vacant');
