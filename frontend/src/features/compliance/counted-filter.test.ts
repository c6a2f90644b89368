import { describe, expect, it } from 'vitest';
import { listAddress, questions } from './counted-filter';

describe('the list behind a figure', () => {
  it('has an address that says what is counted', () => {
    expect(
      listAddress('/overview', { year: 2026, unitId: 'u1', subtree: true, states: ['late', 'missed'] }),
    ).toBe('/overview/occurrences?year=2026&unitId=u1&subtree=true&state=late%2Cmissed');
  });

  it('asks once for each state, so that the parts of a rate can be counted again', () => {
    expect(questions({ year: 2026, unitId: undefined, states: ['late', 'missed'] })).toEqual([
      { year: 2026, state: 'late' },
      { year: 2026, state: 'missed' },
    ]);
    expect(questions({ year: 2026, states: [] })).toEqual([{ year: 2026 }]);
  });
});
