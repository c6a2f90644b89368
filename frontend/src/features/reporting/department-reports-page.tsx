import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedCall } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { reportRecipients } from './arrivals.api';
import { departmentReports } from './calls.api';
import { DepartmentDraftDrawer } from './department-draft-drawer';
import { ReceivedCalls } from './received-calls';
import { ReportTable } from './report-table';

interface Props {
  year: number;
  onYear: (year: number) => void;
}

/** Reports of an oversight department to the one above it, and what that one asks for. */
export function DepartmentReportsPage({ year, onYear }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const thisYear = yearOf(useToday());
  const above = useQuery(reportRecipients(tenant));
  const query = useQuery(departmentReports(tenant, year));
  const [drafting, setDrafting] = useState<ReceivedCall | 'own'>();
  const recipient = above.data?.oversight;
  return (
    <Page
      title={t('nav.reports')}
      subtitle={t('reportCall.purpose')}
      actions={
        recipient && (
          <Button type="primary" onClick={() => setDrafting('own')}>
            {t('report.draft')}
          </Button>
        )
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={year} thisYear={thisYear} onChange={onYear} />
      </div>
      {above.data && !recipient && <EmptyNote reason={t('reportCall.noneAbove')} />}
      {recipient && <ReceivedCalls year={year} saySilence onDraft={setDrafting} />}
      <QueryView query={query} what={t('report.mine')}>
        {({ items }) => (
          <Section title={t('report.mine')}>
            {items.length === 0 ? (
              <EmptyNote reason={t('reportCall.none', { year })} />
            ) : (
              <ReportTable reports={items} label={t('report.mine')} />
            )}
          </Section>
        )}
      </QueryView>
      {drafting && recipient && (
        <DepartmentDraftDrawer
          recipient={recipient}
          {...(drafting === 'own' ? {} : { call: drafting })}
          onClose={() => setDrafting(undefined)}
        />
      )}
    </Page>
  );
}
