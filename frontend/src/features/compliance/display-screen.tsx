import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayFigures } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { countOf, metOf, stateOrder, worstState } from '@/lib/states';
import { useRateWords } from '@/ui/figure';
import { StateIcon, StateTag } from '@/ui/state-tag';
import { displayFigures } from './displays.api';
import './display.css';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A screen on a wall, 1920 or 3840 wide: institutions and figures, no person, nothing to press but the colours. */
export function DisplayScreen({ tenant, secret }: { tenant: string; secret: string }) {
  const { t } = useTranslation();
  const query = useQuery(displayFigures(tenant, secret));
  const [dark, setDark] = useState(() => window.matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    document.title = query.data?.title ?? t('display.title');
  }, [query.data?.title, t]);
  const figures = query.data;
  return (
    <main className={dark ? 'display display-dark' : 'display'}>
      {figures === undefined ? (
        <p className="display-wait" role="status">
          {query.error && asProblem(query.error).status === 404 ? t('display.gone') : t('display.reading')}
        </p>
      ) : (
        <Screen
          figures={figures}
          stale={query.isError}
          colours={
            <Button size="small" ghost={dark} onClick={() => setDark(!dark)}>
              {dark ? t('display.light') : t('display.dark')}
            </Button>
          }
        />
      )}
    </main>
  );
}

function Screen({
  figures,
  stale,
  colours,
}: {
  figures: DisplayFigures;
  stale: boolean;
  colours: React.ReactNode;
}) {
  const { t } = useTranslation();
  const { name } = useNames();
  const rateWords = useRateWords();
  const { counts } = figures;
  const tiles = [
    { label: t('overview.total'), value: counts.total },
    { label: t('overview.waiting'), value: counts.submitted },
    { label: t('overview.dueSoon'), value: figures.dueWithin30Days },
    { label: t('overview.overdue'), value: counts.overdue },
    { label: t('overview.missed'), value: counts.missed },
  ];
  return (
    <>
      <header className="display-head">
        <div>
          <h1>{figures.title}</h1>
          <p>{t('display.of', { name: name(figures), year: figures.year, day: figures.today })}</p>
        </div>
        <p className="display-fresh" role="status">
          {t('ui.asOf', { at: beijing(figures.freshness.asOf) })}
          {stale && <strong> {t('display.stale')}</strong>} {colours}
        </p>
      </header>
      <section className="display-tiles" aria-label={t('display.sums')}>
        <div className="display-tile display-rate">
          <span>{t('overview.rate')}</span>
          <strong>{rateWords(figures.rate)}</strong>
          <small>{t('overview.rateRule')}</small>
        </div>
        {tiles.map((tile) => (
          <div className="display-tile" key={tile.label}>
            <span>{tile.label}</span>
            <strong>{tile.value}</strong>
          </div>
        ))}
      </section>
      <div className="display-body">
        <Members figures={figures} />
        <Heat figures={figures} />
      </div>
      <p className="display-legend">
        {stateOrder
          .filter((state) => countOf(counts, state) > 0)
          .map((state) => (
            <span key={state}>
              <StateTag state={state} /> {countOf(counts, state)}
            </span>
          ))}
      </p>
    </>
  );
}

function Members({ figures }: { figures: DisplayFigures }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const code = useCodes();
  const rateWords = useRateWords();
  return (
    <section className="display-panel" aria-label={t('display.members')}>
      <h2>{t('display.members')}</h2>
      <ul>
        {figures.members.map((member) => (
          <li key={member.nameZh}>
            <span className="display-name">{name(member)}</span>
            <span className="display-bar" role="img" aria-label={`${name(member)} ${rateWords(member.rate)}`}>
              {stateOrder
                .filter((state) => countOf(member.counts, state) > 0)
                .map((state) => (
                  <span
                    key={state}
                    className={`state-part state-${state}`}
                    style={{ flexGrow: countOf(member.counts, state) }}
                    title={`${code('state', state)} ${countOf(member.counts, state)}`}
                  >
                    {countOf(member.counts, state)}
                  </span>
                ))}
            </span>
            <span className="display-member-rate">{rateWords(member.rate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Heat({ figures }: { figures: DisplayFigures }) {
  const { t } = useTranslation();
  const { name } = useNames();
  return (
    <section className="display-panel" aria-label={t('display.heat')}>
      <h2>{t('display.heat')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('oversight.bureau')}</th>
            {months.map((month) => (
              <th scope="col" key={month}>
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.members.map((member) => (
            <tr key={member.nameZh}>
              <th scope="row">{name(member)}</th>
              {months.map((month) => {
                const counts = member.months.find((each) => each.month === month)?.counts;
                const worst = counts && worstState(counts);
                return counts && worst ? (
                  <td key={month} className={`heat-cell state-${worst}`}>
                    <StateIcon state={worst} />
                    {metOf(counts)}/{counts.total}
                  </td>
                ) : (
                  <td key={month} className="heat-empty">
                    ·
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
