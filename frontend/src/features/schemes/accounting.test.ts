import { describe, expect, it } from 'vitest';
import type { ObligationAccount } from '@/api/schema';
import { isOutcome, tally, vacancies } from './accounting';

const named = (reference: string) => ({ reference, nameZh: reference, nameEn: reference });
const account = (outcome: ObligationAccount['outcome'], owners: ObligationAccount['owners'] = []) =>
  ({
    obligationId: 'FIN-O-001',
    article: '4',
    titleZh: '事',
    titleEn: 'Thing',
    cadenceKind: 'periodic',
    outcome,
    occurrences: 1,
    owners,
  }) satisfies ObligationAccount;

describe('the account of the rules', () => {
  it('counts each outcome once, in the order of the server, without those that none became', () => {
    expect(tally([account('vacant'), account('dated'), account('vacant')])).toEqual([
      { outcome: 'dated', count: 1 },
      { outcome: 'vacant', count: 2 },
    ]);
  });

  it('finds the vacancy in a duty that others fulfill', () => {
    const held = { owner: named('unit:group'), outcome: 'dated', holders: 1, occurrences: 2, careOf: null };
    const empty = {
      owner: named('unit:branch'),
      outcome: 'vacant',
      holders: 0,
      occurrences: 0,
      careOf: named('unit:group'),
    };
    expect(vacancies(account('dated', [held, empty]))).toEqual([empty]);
  });

  it('takes from an address only what there is', () => {
    expect([isOutcome('conduct'), isOutcome('nothing'), isOutcome(undefined)]).toEqual([true, false, false]);
  });
});
