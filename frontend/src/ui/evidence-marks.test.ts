import { describe, expect, it } from 'vitest';
import { evidence } from '@/testing/examples';
import { evidenceMarks } from './evidence-marks';

const today = '2026-11-23';

describe('what a reader has to know before relying on a document', () => {
  it('is nothing for one that is simply in force', () => {
    expect(evidenceMarks(evidence(), today)).toEqual([]);
  });

  it('is said when its expiry is near, on the day, and over', () => {
    const until = (expiresOn: string) => evidenceMarks(evidence({ expiresOn, renewalNoticeDays: 30 }), today);
    expect(until('2026-12-24')).toEqual([]);
    expect(until('2026-12-23')).toEqual(['expiring']);
    expect(until('2026-11-23')).toEqual(['expiring']);
    expect(until('2026-11-22')).toEqual(['expired']);
  });

  it('begins with the gravest', () => {
    expect(
      evidenceMarks(
        evidence({
          finding: 'Eicar',
          withdrawnBecause: '传错',
          holds: 2,
          disposedAt: '2026-01-01T00:00:00Z',
        }),
        today,
      ),
    ).toEqual(['infected', 'disposed', 'withdrawn', 'held']);
  });
});
