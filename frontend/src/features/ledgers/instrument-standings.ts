import type { Instrument } from '@/api/schema';

/** From what is missing to what stands, as a reader looks for it. */
export const standings: readonly Instrument['standing'][] = [
  'unshown',
  'awaits-confirmation',
  'expired',
  'review-due',
  'in-force',
];

export const isStanding = (text: string | undefined): text is Instrument['standing'] =>
  standings.some((each) => each === text);
