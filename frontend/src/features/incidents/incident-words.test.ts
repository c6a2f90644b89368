import { describe, expect, it } from 'vitest';
import { lasting, toMoment } from './incident-words';

describe('how long something took', () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [59, { days: 0, hours: 0, minutes: 59 }],
    [60, { days: 0, hours: 1, minutes: 0 }],
    [1500, { days: 1, hours: 1, minutes: 0 }],
    [2879, { days: 1, hours: 23, minutes: 59 }],
  ])('%i minutes', (minutes, words) => expect(lasting(minutes)).toEqual(words));
});

describe('a moment in a form', () => {
  it('is Beijing time, also across midnight', () => {
    expect(toMoment('2026-05-20T01:00:00+00:00')).toBe('2026-05-20T09:00:00+08:00');
    expect(toMoment('2026-05-20T23:30:15Z')).toBe('2026-05-21T07:30:00+08:00');
  });
});
