import { describe, expect, it } from 'vitest';
import { lastDay, movedBy, shiftMonth, weekday, weeksOf } from './month';

describe('a month in weeks', () => {
  it('begins on the Monday before its first day and ends on the Sunday after its last', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
    expect(weeks).toHaveLength(6);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('has four weeks when February fits', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(lastDay('2028-02')).toBe('2028-02-29');
  });

  it('goes over the turn of the year', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  });
});

describe('the keys of a month', () => {
  it.each([
    ['ArrowLeft', '2026-06-01', '2026-05-31'],
    ['ArrowDown', '2026-06-30', '2026-07-07'],
    ['Home', '2026-06-18', '2026-06-15'],
    ['End', '2026-06-18', '2026-06-21'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(movedBy(key, from)).toBe(to);
  });

  it('leave other keys alone', () => {
    expect(movedBy('a', '2026-06-18')).toBeUndefined();
    expect(weekday('2026-06-21')).toBe(6);
  });
});
