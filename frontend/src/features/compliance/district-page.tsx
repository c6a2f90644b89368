import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OversightOverview } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useSession, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Freshness } from '@/ui/figure';
import { HeatMap } from '@/ui/heat-map';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateLegend } from '@/ui/state-bar';
import { YearSelect } from '@/ui/year-select';
import { BureauStandings } from './bureau-standings';
import { districtOverview } from './compliance.api';
import { listAddress } from './counted-filter';

/** Every bureau of the district by its duties met; what a bureau wrote or filed is never here. */
export function DistrictPage({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const { tenant } = useSession();
  const thisYear = yearOf(useToday());
  const query = useQuery(districtOverview(tenant.id, year));
  return (
    <Page
      title={t('nav.district')}
      subtitle={
        <>
          {t('overview.of', { name: name(tenant), year })}{' '}
          {query.data && <Freshness {...query.data.freshness} />}
        </>
      }
      actions={
        <>
          <AppLink href={address('/oversight/rollup', { year })}>{t('rollup.title')}</AppLink>{' '}
          <AppLink href="/oversight/comparison">{t('comparison.bureaus')}</AppLink>{' '}
          <AppLink href="/oversight/disclosures">{t('disclosure.overseen')}</AppLink>{' '}
          <YearSelect year={year} thisYear={thisYear} onChange={onYear} />{' '}
          <ExportButton list="bureaus" filter={{ year }} />{' '}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </>
      }
    >
      <p className="notice">{t('oversight.noContent')}</p>
      <QueryView query={query} what={t('nav.district')}>
        {(overview) => <District overview={overview} />}
      </QueryView>
    </Page>
  );
}

function District({ overview }: { overview: OversightOverview }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const { year, bureaus, months } = overview;
  if (bureaus.length === 0) return <EmptyNote reason={t('oversight.noBureaus')} />;
  const rows = bureaus.map((bureau) => ({
    id: bureau.tenantId,
    name: name(bureau),
    href: address(`/oversight/bureaus/${bureau.tenantId}`, { year }),
    months: Array.from(
      { length: 12 },
      (_, index) =>
        months.find((each) => each.tenantId === bureau.tenantId && each.month === index + 1)?.counts,
    ),
  }));
  return (
    <>
      <Section title={t('oversight.heat')}>
        <HeatMap
          caption={t('oversight.heatCaption', { year })}
          rowTitle={t('oversight.bureau')}
          rows={rows}
          href={(bureau, month) => listAddress(`/oversight/bureaus/${bureau}`, { year, month })}
        />
      </Section>
      <Section title={t('oversight.bureaus')}>
        <BureauStandings bureaus={bureaus} total={overview.counts} rate={overview.rate} year={year} />
        <StateLegend counts={overview.counts} />
      </Section>
    </>
  );
}
