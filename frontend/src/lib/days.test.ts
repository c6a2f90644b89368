import { describe, expect, it } from 'vitest';
import { addDays, beijing, daysBetween } from './days';

describe('days', () => {
  it('are counted over month ends and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-23', '2026-12-23')).toBe(30);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });

  it('show an instant in Beijing time wherever the desktop stands', () => {
    expect(beijing('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00:00');
  });
});
