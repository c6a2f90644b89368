import { describe, expect, it } from 'vitest';
import type { Handover } from '@/api/schema';
import { nextSigner } from './handover-next';

const signed = (...sides: string[]) => ({
  signatures: sides.map((side) => ({ side })) as Handover['signatures'],
});

describe('who signs a hand-over next', () => {
  it('is both of them while nobody has', () => expect(nextSigner(signed())).toBe('both'));
  it('is the side that is missing', () => {
    expect(nextSigner(signed('incoming'))).toBe('outgoing');
    expect(nextSigner(signed('outgoing'))).toBe('incoming');
  });
  it('is nobody once both have', () => expect(nextSigner(signed('incoming', 'outgoing'))).toBe('none'));
});
