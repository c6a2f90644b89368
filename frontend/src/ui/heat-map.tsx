import { useTranslation } from 'react-i18next';
import type { Counts } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { countOf, metOf, stateOrder, worstState } from '@/lib/states';
import { AppLink } from './app-link';
import { StateIcon, StateTag } from './state-tag';

export interface HeatRow {
  id: string;
  name: string;
  href?: string;
  /** Twelve places, January first. */
  months: (Counts | undefined)[];
}
interface Props {
  caption: string;
  rowTitle: string;
  rows: HeatRow[];
  href: (rowId: string, month: number) => string;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Rows × months as a table: each cell says met/total in figures, its worst state by sign and colour, and is a link. On a narrow screen
 * each row stands as a block of the months that have something (the style sheet turns it).
 */
export function HeatMap({ caption, rowTitle, rows: all, href }: Props) {
  const { t } = useTranslation();
  const rows = all.filter((row) => row.months.some((counts) => counts && counts.total > 0));
  const shown = new Set(rows.flatMap((row) => row.months.map((counts) => counts && worstState(counts))));
  const code = useCodes();
  const inWords = (counts: Counts) =>
    stateOrder
      .filter((state) => countOf(counts, state) > 0)
      .map((state) => `${code('state', state)} ${countOf(counts, state)}`)
      .join(t('ui.listSeparator'));
  return (
    <div className="heat-map-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="heat-map">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {months.map((month) => (
              <th scope="col" key={month}>
                {t('ui.month', { month })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.href ? <AppLink href={row.href}>{row.name}</AppLink> : row.name}</th>
              {months.map((month) => {
                const counts = row.months[month - 1];
                const worst = counts && worstState(counts);
                if (!counts || !worst)
                  return (
                    <td key={month} className="heat-empty">
                      <span aria-hidden>·</span>
                    </td>
                  );
                const words = t('ui.heatCell', {
                  row: row.name,
                  month,
                  total: counts.total,
                  states: inWords(counts),
                });
                return (
                  <td key={month} data-label={t('ui.month', { month })}>
                    <AppLink
                      className={`heat-cell state-${worst}`}
                      href={href(row.id, month)}
                      aria-label={words}
                      title={words}
                    >
                      <StateIcon state={worst} />
                      {metOf(counts)}/{counts.total}
                    </AppLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="heat-legend">
        {t('ui.heatLegend')}
        {stateOrder
          .filter((state) => shown.has(state))
          .map((state) => (
            <StateTag key={state} state={state} />
          ))}
      </p>
      {rows.length < all.length && (
        <p className="quiet">{t('ui.heatWithout', { count: all.length - rows.length })}</p>
      )}
    </div>
  );
}
