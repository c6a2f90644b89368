import { describe, expect, it } from 'vitest';
import { line } from '@/testing/examples';
import { stillShort } from './still-short';

describe('what duties lack after one more act', () => {
  it('is nothing where one act is asked for, or no number is', () => {
    expect(
      stillShort([
        line({ requiredCount: 1, countedCount: 0 }),
        line({ requiredCount: 0, countedCount: 0 }),
        line({ requiredCount: 2, countedCount: 1 }),
      ]),
    ).toEqual([]);
  });

  it('is the rest of the number that is asked for', () => {
    const twice = line({ requiredCount: 2, countedCount: 0 });
    const thrice = line({ requiredCount: 4, countedCount: 1 });
    expect(stillShort([twice, line({ requiredCount: 1, countedCount: 0 }), thrice])).toEqual([
      { line: twice, lacks: 1 },
      { line: thrice, lacks: 2 },
    ]);
  });
});
