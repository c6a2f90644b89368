import { Button, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ReceivedCall } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { DraftReportDrawer } from './draft-report-drawer';
import { ReceivedCalls } from './received-calls';
import { ReceivingDesk } from './receiving-desk';
import { ReportTable } from './report-table';
import { reportList } from './reports.api';

export interface ReportsFilter {
  show: 'mine' | 'desk';
  unit: string;
  year: number;
}
interface Props {
  units: OrganisationUnit[];
  filter: ReportsFilter;
  onFilter: (change: Partial<ReportsFilter>) => void;
}

/** Reports upward of a unit, and what a unit is to receive from those below it. */
export function ReportsPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const mayDraft = useAbility('duty.record');
  const [drafting, setDrafting] = useState<ReceivedCall | 'own'>();
  return (
    <Page
      title={t('nav.reports')}
      subtitle={t('report.purpose')}
      actions={
        mayDraft && (
          <Button type="primary" onClick={() => setDrafting('own')}>
            {t('report.draft')}
          </Button>
        )
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Segmented
          aria-label={t('report.show')}
          value={filter.show}
          onChange={(show) => onFilter({ show })}
          options={[
            { value: 'mine' as const, label: t('report.mine') },
            { value: 'desk' as const, label: t('report.desk') },
          ]}
        />
        <UnitSelect
          label={t('ledger.unit')}
          units={units}
          value={filter.unit}
          onChange={(unit) => onFilter({ unit })}
        />
        <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
      </div>
      {filter.show === 'mine' ? (
        <>
          <ReceivedCalls
            year={filter.year}
            saySilence={false}
            {...(mayDraft ? { onDraft: setDrafting } : {})}
          />
          <Reports unit={filter.unit} year={filter.year} />
        </>
      ) : (
        <ReceivingDesk unit={filter.unit} year={filter.year} />
      )}
      {drafting && (
        <DraftReportDrawer
          units={units}
          unitId={filter.unit}
          {...(drafting === 'own' ? {} : { call: drafting })}
          onClose={() => setDrafting(undefined)}
        />
      )}
    </Page>
  );
}

function Reports({ unit, year }: { unit: string; year: number }) {
  const { t } = useTranslation();
  const query = useQuery(reportList(useTenant(), unit, year));
  return (
    <QueryView query={query} what={t('report.mine')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('report.none', { year })} />
        ) : (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: items.length })}
            </p>
            <ReportTable reports={items} label={t('report.mine')} />
          </>
        )
      }
    </QueryView>
  );
}
