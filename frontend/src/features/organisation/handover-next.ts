import type { Handover } from '@/api/schema';

export type NextSigner = 'outgoing' | 'incoming' | 'both' | 'none';

/** Who has to sign next. */
export function nextSigner({ signatures }: Pick<Handover, 'signatures'>): NextSigner {
  const signed = new Set(signatures.map(({ side }) => side));
  if (signed.size === 0) return 'both';
  if (!signed.has('outgoing')) return 'outgoing';
  return signed.has('incoming') ? 'none' : 'incoming';
}
