import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Outcome, SchemeAccounting } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { tally } from './accounting';
import { AccountingTable } from './accounting-table';
import { OutcomeTag } from './outcome-tag';
import { schemeAccounting, schemeList } from './schemes.api';

interface Props {
  id: string;
  year: number;
  outcome: Outcome | undefined;
  onYear: (year: number) => void;
}

/** Every obligation of the rules and what became of it in a year; none is left out. */
export function AccountingPage({ id, year, outcome, onYear }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const query = useQuery(schemeAccounting(tenant, id, year));
  const title = useQuery(schemeList(tenant)).data?.items.find((each) => each.id === id)?.titleZh;
  return (
    <Page
      title={t('accounting.title')}
      trail={[
        { title: t('nav.schemes'), href: '/schemes' },
        { title: title ?? t('scheme.what'), href: `/schemes/${id}` },
      ]}
      subtitle={t('accounting.purpose')}
      actions={
        <Flex gap="small" wrap>
          <YearSelect year={year} thisYear={yearOf(useToday())} onChange={onYear} />
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <QueryView query={query} what={t('accounting.title')}>
        {(accounting) => <Accounting accounting={accounting} outcome={outcome} />}
      </QueryView>
    </Page>
  );
}

function Accounting({ accounting, outcome }: { accounting: SchemeAccounting; outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { items, schemeId, year } = accounting;
  const shown = outcome ? items.filter((each) => each.outcome === outcome) : items;
  const here = (of?: Outcome) => address(`/schemes/${schemeId}/accounting`, { year, outcome: of });
  const forgotten = items.filter((each) => each.outcome === 'unaccounted').length;
  return (
    <>
      <p className={forgotten > 0 ? 'mark' : undefined}>
        {forgotten > 0
          ? t('accounting.forgotten', { count: forgotten, total: items.length })
          : t('accounting.complete', { total: items.length, year })}
      </p>
      <nav className="outcome-filter" aria-label={t('ui.filters')}>
        <AppLink href={here()} aria-current={outcome ? undefined : 'true'}>
          {t('accounting.all', { count: items.length })}
        </AppLink>
        {tally(items).map((each) => (
          <AppLink
            key={each.outcome}
            href={here(each.outcome)}
            aria-current={each.outcome === outcome ? 'true' : undefined}
            aria-label={t('accounting.only', { outcome: code('outcome', each.outcome), count: each.count })}
          >
            <OutcomeTag outcome={each.outcome} /> {each.count}
          </AppLink>
        ))}
      </nav>
      <p className="list-count" role="status">
        {t('ui.countOf', { shown: shown.length, total: items.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyNote reason={t('accounting.noneOf')} />
      ) : (
        <AccountingTable schemeId={schemeId} accounts={shown} />
      )}
    </>
  );
}
