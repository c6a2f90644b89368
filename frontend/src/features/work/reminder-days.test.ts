import { describe, expect, it } from 'vitest';
import { daysOf } from './reminder-days';

describe('numbers of days as they are typed', () => {
  it('are read as numbers, in their order', () => {
    expect(daysOf(['30', ' 7 ', '0'])).toEqual([30, 7, 0]);
  });

  it('are refused in their place when they are none', () => {
    expect(daysOf(['7', '三天', '1.5', '-2'])).toEqual([7, -1, -1, -1]);
  });
});
