import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Freshness } from '@/ui/figure';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { districtOverview, overseenOverview } from './compliance.api';
import { OverviewBody } from './overview-body';

export function useBureauName(bureau: string, year: number): string {
  const { t } = useTranslation();
  const { name } = useNames();
  const district = useQuery(districtOverview(useTenant(), year));
  const found = district.data?.bureaus.find((each) => each.tenantId === bureau);
  return found ? name(found) : t('oversight.bureau');
}

interface Props {
  bureau: string;
  year: number;
  onYear: (year: number) => void;
}

export function OverseenBureauPage({ bureau, year, onYear }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const query = useQuery(overseenOverview(useTenant(), bureau, year));
  return (
    <Page
      title={useBureauName(bureau, year)}
      trail={[{ title: t('nav.district'), href: address('/oversight', { year }) }]}
      subtitle={
        <>
          {t('ui.yearIs', { year })} {query.data && <Freshness {...query.data.freshness} />}
        </>
      }
      actions={
        <>
          <AppLink href={address(`/oversight/bureaus/${bureau}/rollup`, { year })}>
            {t('rollup.title')}
          </AppLink>{' '}
          <AppLink href={address(`/oversight/bureaus/${bureau}/patterns`, { year })}>
            {t('patterns.title')}
          </AppLink>{' '}
          <YearSelect year={year} thisYear={thisYear} onChange={onYear} />
        </>
      }
    >
      <p className="notice">{t('oversight.noContent')}</p>
      <QueryView query={query} what={t('nav.overview')}>
        {(overview) => (
          <OverviewBody overview={overview} base={`/oversight/bureaus/${bureau}`} unitHref={undefined} />
        )}
      </QueryView>
    </Page>
  );
}
