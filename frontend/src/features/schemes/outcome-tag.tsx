import type { Outcome } from '@/api/schema';
import { useCodes } from '@/lib/i18n';

/** What became of an obligation, in a word and a colour. */
export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const code = useCodes();
  return <span className={`outcome-tag outcome-${outcome}`}>{code('outcome', outcome)}</span>;
}
