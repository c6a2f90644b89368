import { describe, expect, it } from 'vitest';
import { listAddress, question } from './counted-filter';

describe('the list behind a figure', () => {
  it('has an address that says what is counted', () => {
    expect(
      listAddress('/overview', { year: 2026, unitId: 'u1', subtree: true, states: ['late', 'missed'] }),
    ).toBe('/overview/occurrences?year=2026&unitId=u1&subtree=true&state=late%2Cmissed');
  });

  it('asks for several states at once', () => {
    expect(question({ year: 2026, unitId: undefined, states: ['late', 'missed'] })).toEqual({
      year: 2026,
      state: 'late,missed',
    });
    expect(question({ year: 2026, states: [] })).toEqual({ year: 2026 });
  });
});
