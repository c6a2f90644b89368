import { Spin } from 'antd';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BureauOverview, OccurrenceState } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { countOf, stateOrder } from '@/lib/states';
import { useDisplay } from '@/lib/use-display';
import { useNavigateTo } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { HeatMap } from '@/ui/heat-map';
import { Section } from '@/ui/page';
import { StateLegend } from '@/ui/state-bar';
import { stateColors } from '@/ui/state-colors';
import { listAddress } from './counted-filter';
import { addCounts, asTree, depths, flat, monthsByUnit } from './roll-up';
import { StandingFigures } from './standing-figures';
import { UnitStandings } from './unit-standings';

const MonthChart = lazy(async () => ({ default: (await import('@/ui/month-chart')).MonthChart }));

interface Props {
  overview: BureauOverview;
  base: string;
  unitHref: ((unitId: string) => string) | undefined;
}

export function OverviewBody({ overview, base, unitHref }: Props) {
  const { t } = useTranslation();
  const { year, units } = overview;
  const rows = useMemo(() => {
    const months = monthsByUnit(overview.months);
    const depth = depths(units);
    const inOrder = flat(asTree(units));
    const shown =
      inOrder.length <= 40 ? inOrder : inOrder.filter((unit) => (depth.get(unit.unitId) ?? 0) <= 1);
    return shown.map((unit) => ({
      id: unit.unitId,
      name: `${'\u3000'.repeat(depth.get(unit.unitId) ?? 0)}${unit.nameZh}`,
      months: months.get(unit.unitId) ?? [],
    }));
  }, [units, overview.months]);
  if (overview.counts.total === 0) return <EmptyNote reason={t('overview.nothing', { year })} />;
  return (
    <>
      <StandingFigures
        counts={overview.counts}
        rate={overview.rate}
        dueWithin30Days={overview.dueWithin30Days}
        year={year}
        base={base}
      />
      <Section title={t('overview.units')}>
        <UnitStandings units={units} year={year} base={base} unitHref={unitHref} />
        <StateLegend counts={overview.counts} />
      </Section>
      <Section title={t('overview.heat')}>
        <HeatMap
          caption={t('overview.heatCaption', { year })}
          rowTitle={t('line.unit')}
          rows={rows}
          href={(unitId, month) => listAddress(base, { year, unitId, subtree: true, month })}
        />
      </Section>
      <Section title={t('overview.monthsTitle')}>
        <Months overview={overview} base={base} />
      </Section>
    </>
  );
}

function Months({ overview, base }: { overview: BureauOverview; base: string }) {
  const { t } = useTranslation();
  const code = useCodes();
  const navigate = useNavigateTo();
  const { largeText } = useDisplay();
  const { year, months } = overview;
  const names = useMemo(
    () => Array.from({ length: 12 }, (_, index) => t('ui.month', { month: index + 1 })),
    [t],
  );
  const series = useMemo(() => {
    const all = Array.from({ length: 12 }, (_, index) =>
      addCounts(months.filter((each) => each.month === index + 1).map((each) => each.counts)),
    );
    return stateOrder
      .map((state) => ({
        state,
        name: code('state', state),
        color: stateColors[state],
        counts: all.map((counts) => countOf(counts, state)),
      }))
      .filter((each) => each.counts.some((count) => count > 0));
    // The words change with the language, which changes t.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [months, t]);
  const select = useCallback(
    (month: number, state: OccurrenceState) => navigate(listAddress(base, { year, month, states: [state] })),
    [navigate, base, year],
  );
  return (
    <Suspense fallback={<Spin />}>
      <MonthChart
        label={t('overview.monthsLabel', { year })}
        months={names}
        series={series}
        fontSize={largeText ? 18 : 13}
        onSelect={select}
      />
    </Suspense>
  );
}
