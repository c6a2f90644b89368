import { describe, expect, it } from 'vitest';
import { counts } from '@/testing/examples';
import { countOf, metOf, parseStates, stateOrder, worstState } from './states';

describe('states', () => {
  it('are all in the reading order, once', () => {
    expect(new Set(stateOrder).size).toBe(14);
  });

  it('add up to the total', () => {
    const some = counts({ fulfilled: 3, late: 1, missed: 2, noVerdict: 4 });
    expect(stateOrder.reduce((sum, state) => sum + countOf(some, state), 0)).toBe(some.total);
  });

  it('never let a miss hide behind what was met', () => {
    expect(worstState(counts({ fulfilled: 40, missed: 1 }))).toBe('missed');
    expect(worstState(counts())).toBeUndefined();
  });

  it('count what was made up as not met', () => {
    expect(metOf(counts({ fulfilled: 2, late: 1, madeUp: 5 }))).toBe(3);
  });

  it('are read from an address without words the server does not know', () => {
    expect(parseStates('missed,nonsense,late')).toEqual(['missed', 'late']);
    expect(parseStates(undefined)).toEqual([]);
  });
});
