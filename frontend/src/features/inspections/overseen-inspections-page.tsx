import { Button, Checkbox, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverseenFindingRow, OverseenInspectionSummary } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { overseenFindings, overseenInspections } from './overseeing.api';
import { PlanOverseenDrawer } from './plan-overseen-drawer';

export interface OverseenFilter {
  show: 'inspections' | 'findings';
  year: number;
  open: boolean;
}
interface Props {
  filter: OverseenFilter;
  onFilter: (change: Partial<OverseenFilter>) => void;
}

/** Inspections of bureaus, and what they found. */
export function OverseenInspectionsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const [planning, setPlanning] = useState(false);
  return (
    <Page
      title={t('nav.overseenInspections')}
      subtitle={t('overseeing.inspectionsPurpose')}
      actions={
        <Button type="primary" onClick={() => setPlanning(true)}>
          {t('inspection.plan')}
        </Button>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Segmented
          aria-label={t('overseeing.show')}
          value={filter.show}
          onChange={(show) => onFilter({ show })}
          options={[
            { value: 'inspections' as const, label: t('inspection.inspections') },
            { value: 'findings' as const, label: t('overseeing.findings') },
          ]}
        />
        {filter.show === 'inspections' ? (
          <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
        ) : (
          <Checkbox checked={filter.open} onChange={(event) => onFilter({ open: event.target.checked })}>
            {t('overseeing.onlyOpen')}
          </Checkbox>
        )}
      </div>
      {filter.show === 'inspections' ? <Inspections year={filter.year} /> : <Findings open={filter.open} />}
      {planning && <PlanOverseenDrawer onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Inspections({ year }: { year: number }) {
  const { t } = useTranslation();
  const query = useQuery(overseenInspections(useTenant(), year));
  return (
    <QueryView query={query} what={t('inspection.inspections')}>
      {({ items }) => (
        <ListTable<OverseenInspectionSummary>
          none={t('overseeing.noInspections', { year })}
          label={t('inspection.inspections')}
          items={items}
          rowKey="id"
          columns={[
            {
              title: t('inspection.title'),
              key: 'title',
              render: (_, each) => <AppLink href={`/oversight/inspections/${each.id}`}>{each.title}</AppLink>,
            },
            {
              title: t('inspection.days'),
              key: 'days',
              width: '14em',
              render: (_, each) => `${each.fromOn} – ${each.toOn}`,
            },
            {
              title: t('inspection.state'),
              key: 'state',
              width: '22em',
              render: (_, each) => (
                <>
                  <strong>{t(`inspection.states.${each.state}`)}</strong>{' '}
                  <span className="quiet">
                    {t('inspection.progress', {
                      checked: each.checkedBureaus,
                      drawn: each.drawn,
                      findings: each.findings,
                      open: each.openFindings,
                    })}
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
    </QueryView>
  );
}

function Findings({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(overseenFindings(useTenant(), open));
  return (
    <QueryView query={query} what={t('overseeing.findings')}>
      {({ items }) => <OverseenFindingTable findings={items} />}
    </QueryView>
  );
}

export function OverseenFindingTable({ findings }: { findings: OverseenFindingRow[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  return (
    <ListTable<OverseenFindingRow>
      none={t('overseeing.noFindings')}
      label={t('overseeing.findings')}
      items={findings}
      rowKey="id"
      columns={[
        {
          title: t('inspection.findingText'),
          key: 'text',
          render: (_, each) => <AppLink href={`/oversight/findings/${each.id}`}>{each.text}</AppLink>,
        },
        {
          title: t('overseeing.bureau'),
          key: 'bureau',
          width: '12em',
          render: (_, each) => name({ nameZh: each.bureauNameZh, nameEn: each.bureauNameEn }),
        },
        {
          title: t('inspection.severity'),
          key: 'severity',
          width: '6em',
          render: (_, each) => t(`inspection.severities.${each.severity}`),
        },
        { title: t('inspection.dueOn'), key: 'dueOn', width: '8em', render: (_, each) => each.dueOn },
        {
          title: t('inspection.state'),
          key: 'state',
          width: '16em',
          render: (_, each) => (
            <>
              {t(`overseeing.states.${each.state}`)}{' '}
              {each.round > 1 && <span className="mark">{t('overseeing.round', { round: each.round })}</span>}{' '}
              {each.overdue && <span className="mark">{t('overseeing.overdue')}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
