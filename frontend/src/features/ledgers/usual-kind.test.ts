import { describe, expect, it } from 'vitest';
import { usualKind } from './usual-kind';

describe('the kind that a new record begins with', () => {
  it.each([
    ['report-document', 'report'],
    ['policy-document', 'document'],
    ['unit-attestation', 'attestation'],
    ['minutes', 'meeting'],
    ['publicity-record', 'meeting'],
  ])('follows from the evidence that the duty names: %s', (evidence, kind) => {
    expect(usualKind([{ evidenceKinds: [evidence] }, { evidenceKinds: ['training-record'] }])).toBe(kind);
  });

  it('is a meeting where no duty is chosen yet', () => {
    expect(usualKind([])).toBe('meeting');
  });
});
