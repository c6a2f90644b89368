import { describe, expect, it } from 'vitest';
import { line } from '@/testing/examples';
import { evidenceKindsFor } from './evidence-kinds';

describe('the kinds of evidence offered', () => {
  it('begin with those the rules name', () => {
    const kinds = evidenceKindsFor([line({ evidenceKinds: ['agenda', 'minutes'] })]);
    expect(kinds.slice(0, 2)).toEqual(['agenda', 'minutes']);
    expect(kinds).toContain('training-record');
  });

  it('are limited to what every duty by attestation accepts', () => {
    const kinds = evidenceKindsFor([
      line(),
      line({ attestationOnly: true, evidenceKinds: ['unit-attestation', 'mechanism-document'] }),
      line({ attestationOnly: true, evidenceKinds: ['mechanism-document'] }),
    ]);
    expect(kinds).toEqual(['mechanism-document']);
  });
});
