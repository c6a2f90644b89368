import { Tooltip } from 'antd';
import type { Counts, OccurrenceState } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { countOf, stateOrder } from '@/lib/states';
import { AppLink } from './app-link';
import { StateTag } from './state-tag';

interface Props {
  counts: Counts;
  /** Whose duties these are, for the reader who cannot see the bar. */
  of: string;
  href?: (state: OccurrenceState) => string;
  /** Wide bars have room for the word beside the number. */
  worded?: boolean;
}

/** Which colour is which word, beside bars that have room for numbers only. */
export function StateLegend({ counts }: { counts: Counts }) {
  return (
    <p className="legend">
      {stateOrder
        .filter((state) => countOf(counts, state) > 0)
        .map((state) => (
          <StateTag key={state} state={state} />
        ))}
    </p>
  );
}

/** One stacked bar: a part per state, each a link to the duties it counts. */
export function StateBar({ counts, of, href, worded = false }: Props) {
  const code = useCodes();
  const parts = stateOrder
    .map((state) => ({ state, count: countOf(counts, state) }))
    .filter((part) => part.count > 0);
  if (parts.length === 0) return <span className="state-bar state-bar-empty">0</span>;
  return (
    <span className={worded ? 'state-bar state-bar-worded' : 'state-bar'} role="group" aria-label={of}>
      {parts.map(({ state, count }) => {
        const words = `${code('state', state)} ${count}`;
        const look = { className: `state-part state-${state}`, style: { flexGrow: count } };
        return (
          <Tooltip key={state} title={words}>
            {href ? (
              <AppLink href={href(state)} aria-label={`${of} ${words}`} {...look}>
                {worded ? words : count}
              </AppLink>
            ) : (
              <span {...look}>{worded ? words : count}</span>
            )}
          </Tooltip>
        );
      })}
    </span>
  );
}
