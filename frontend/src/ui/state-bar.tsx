import { Tooltip } from 'antd';
import type { Counts, OccurrenceState } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { countOf, stateOrder } from '@/lib/states';
import { AppLink } from './app-link';

interface Props {
  counts: Counts;
  /** Whose duties these are, for the reader who cannot see the bar. */
  of: string;
  href?: (state: OccurrenceState) => string;
}

/** One stacked bar: a part per state, each a link to the duties it counts. */
export function StateBar({ counts, of, href }: Props) {
  const code = useCodes();
  const parts = stateOrder
    .map((state) => ({ state, count: countOf(counts, state) }))
    .filter((part) => part.count > 0);
  if (parts.length === 0) return <span className="state-bar state-bar-empty">0</span>;
  return (
    <span className="state-bar" role="group" aria-label={of}>
      {parts.map(({ state, count }) => {
        const words = `${code('state', state)} ${count}`;
        const look = { className: `state-part state-${state}`, style: { flexGrow: count } };
        return (
          <Tooltip key={state} title={words}>
            {href ? (
              <AppLink href={href(state)} aria-label={`${of} ${words}`} {...look}>
                {count}
              </AppLink>
            ) : (
              <span {...look}>{count}</span>
            )}
          </Tooltip>
        );
      })}
    </span>
  );
}
