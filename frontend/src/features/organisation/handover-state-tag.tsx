import type { HandoverRow } from '@/api/schema';
import { useCodes } from '@/lib/i18n';

const tones: Record<HandoverRow['state'], string> = {
  waiting: 'review-due',
  'half-signed': 'awaits-confirmation',
  signed: 'in-force',
  superseded: 'unshown',
};

/** Where a hand-over stands, in words as well as in colour. */
export function HandoverStateTag({ state }: Pick<HandoverRow, 'state'>) {
  const code = useCodes();
  return <span className={`outcome-tag standing-${tones[state]}`}>{code('handoverState', state)}</span>;
}
