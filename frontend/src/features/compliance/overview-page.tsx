import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useAbility, useSession, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Freshness } from '@/ui/figure';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { bureauOverview } from './compliance.api';
import { OverviewBody } from './overview-body';

interface Props {
  year: number;
  onYear: (year: number) => void;
  /** What else is to be known before the figures are read. */
  notice?: ReactNode;
}

export function OverviewPage({ year, onYear, notice }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const { tenant } = useSession();
  const mayReadLedgers = useAbility('ledger.read');
  const thisYear = yearOf(useToday());
  const query = useQuery(bureauOverview(tenant.id, year));
  return (
    <Page
      title={t('nav.overview')}
      subtitle={
        <>
          {t('overview.of', { name: name(tenant), year })}{' '}
          {query.data && <Freshness {...query.data.freshness} />}
        </>
      }
      actions={
        <>
          <AppLink href={address('/overview/rollup', { year })}>{t('rollup.title')}</AppLink>{' '}
          <AppLink href={address('/overview/patterns', { year })}>{t('patterns.title')}</AppLink>{' '}
          <YearSelect year={year} thisYear={thisYear} onChange={onYear} />{' '}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </>
      }
    >
      {notice}
      <QueryView query={query} what={t('nav.overview')}>
        {(overview) => (
          <OverviewBody
            overview={overview}
            base="/overview"
            unitHref={mayReadLedgers ? (unit) => address('/ledgers', { unit, year }) : undefined}
          />
        )}
      </QueryView>
    </Page>
  );
}
