import { Button, Checkbox, Segmented, Select, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionSummary, OrganisationUnit } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { Findings } from './findings-list';
import { inspectionList } from './inspections.api';
import { OutsideFindings } from './outside-findings';
import { PlanInspectionDrawer } from './plan-inspection-drawer';

export interface InspectionsFilter {
  show: 'inspections' | 'findings' | 'outside';
  year: number;
  unit: string | undefined;
  whose: 'mine' | 'all' | 'unit';
  severity: 'minor' | 'ordinary' | 'serious' | undefined;
  open: boolean;
  repeated: boolean;
}
interface Props {
  units: OrganisationUnit[];
  filter: InspectionsFilter;
  onFilter: (change: Partial<InspectionsFilter>) => void;
}

/** Inspections and what they found. */
export function InspectionsPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const mayConduct = useAbility('inspection.conduct');
  const [planning, setPlanning] = useState(false);
  return (
    <Page
      title={t('nav.inspections')}
      subtitle={t('inspection.purpose')}
      actions={
        mayConduct && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {t('inspection.plan')}
          </Button>
        )
      }
    >
      <Filters units={units} filter={filter} onFilter={onFilter} />
      {filter.show === 'inspections' && <Inspections year={filter.year} />}
      {filter.show === 'findings' && <Findings filter={filter} />}
      {filter.show === 'outside' && <OutsideFindings />}
      {planning && <PlanInspectionDrawer units={units} onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Filters({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const mayConduct = useAbility('inspection.conduct');
  const severities = ['minor', 'ordinary', 'serious'] as const;
  return (
    <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
      <Segmented
        aria-label={t('inspection.show')}
        value={filter.show}
        onChange={(show) => onFilter({ show })}
        options={[
          { value: 'inspections' as const, label: t('inspection.inspections') },
          { value: 'findings' as const, label: t('inspection.findings') },
          ...(mayConduct ? [{ value: 'outside' as const, label: t('overseeing.outside') }] : []),
        ]}
      />
      {filter.show === 'inspections' && (
        <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
      )}
      {filter.show === 'findings' && (
        <>
          <Segmented
            aria-label={t('inspection.owner')}
            value={filter.whose}
            onChange={(whose) => onFilter({ whose })}
            options={[
              { value: 'mine' as const, label: t('inspection.mine') },
              { value: 'unit' as const, label: t('inspection.ofUnit') },
              { value: 'all' as const, label: t('inspection.all') },
            ]}
          />
          {filter.whose === 'unit' && (
            <UnitSelect
              label={t('ledger.unit')}
              units={units}
              value={filter.unit}
              onChange={(unit) => onFilter({ unit })}
            />
          )}
          <Select
            aria-label={t('inspection.severity')}
            placeholder={t('inspection.severity')}
            allowClear
            value={filter.severity ?? null}
            onChange={(severity: InspectionsFilter['severity']) => onFilter({ severity })}
            options={severities.map((each) => ({ value: each, label: t(`inspection.severities.${each}`) }))}
            style={{ minWidth: '8em' }}
          />
          <Checkbox checked={filter.open} onChange={(event) => onFilter({ open: event.target.checked })}>
            {t('inspection.onlyOpen')}
          </Checkbox>
          <Checkbox
            checked={filter.repeated}
            onChange={(event) => onFilter({ repeated: event.target.checked })}
          >
            {t('inspection.onlyRepeated')}
          </Checkbox>
        </>
      )}
    </div>
  );
}

function Inspections({ year }: { year: number }) {
  const { t } = useTranslation();
  const query = useQuery(inspectionList(useTenant(), year));
  return (
    <QueryView query={query} what={t('inspection.inspections')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('inspection.none', { year })} />
        ) : (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: items.length })}
            </p>
            <InspectionTable inspections={items} />
          </>
        )
      }
    </QueryView>
  );
}

function InspectionTable({ inspections }: { inspections: InspectionSummary[] }) {
  const { t } = useTranslation();
  const columns: TableColumnType<InspectionSummary>[] = [
    {
      title: t('inspection.title'),
      key: 'title',
      render: (_, each) => <AppLink href={`/inspections/${each.id}`}>{each.title}</AppLink>,
    },
    {
      title: t('inspection.inspector'),
      key: 'inspector',
      width: '16em',
      render: (_, each) => `${each.inspectorName} · ${t(`inspection.kinds.${each.inspectorKind}`)}`,
    },
    {
      title: t('inspection.days'),
      key: 'days',
      width: '15em',
      render: (_, each) => `${each.fromOn} – ${each.toOn}`,
    },
    {
      title: t('inspection.state'),
      key: 'state',
      width: '20em',
      render: (_, each) => (
        <>
          <strong>{t(`inspection.states.${each.state}`)}</strong>{' '}
          <span className="quiet">
            {t('inspection.progress', {
              checked: each.checkedUnits,
              drawn: each.drawn,
              findings: each.findings,
              open: each.openFindings,
            })}
          </span>
        </>
      ),
    },
  ];
  return (
    <ListTable<InspectionSummary>
      label={t('inspection.inspections')}
      items={inspections}
      rowKey="id"
      columns={columns}
    />
  );
}
