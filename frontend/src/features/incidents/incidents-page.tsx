import { Button, Flex, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentLine, OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { IncidentPolicyDrawer } from './incident-policy-drawer';
import { Clock, IncidentState } from './incident-state';
import { incidentList, incidentPolicy } from './incidents.api';
import { RecordIncidentDrawer } from './record-incident-drawer';

const states = ['open', 'paused', 'closed'] as const;
export interface IncidentsFilter {
  unit: string | undefined;
  state: (typeof states)[number] | undefined;
}
interface Props {
  units: OrganisationUnit[];
  filter: IncidentsFilter;
  onFilter: (change: Partial<IncidentsFilter>) => void;
}

/** What the institution had to answer, and how it stands to its own clocks. */
export function IncidentsPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const mayRecord = useAbility('incident.record');
  const [open, setOpen] = useState<'record' | 'policy'>();
  const policy = useQuery(incidentPolicy(tenant));
  const query = useQuery(
    incidentList(tenant, {
      ...(filter.unit ? { unitId: filter.unit } : {}),
      ...(filter.state ? { state: filter.state } : {}),
    }),
  );
  return (
    <Page
      title={t('incident.title')}
      subtitle={t('incident.purpose')}
      actions={
        <Flex gap="small" wrap>
          {policy.data?.can.manage && (
            <Button onClick={() => setOpen('policy')}>{t('incident.policy')}</Button>
          )}
          {mayRecord && (
            <Button type="primary" onClick={() => setOpen('record')}>
              {t('incident.record')}
            </Button>
          )}
        </Flex>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Select
          aria-label={t('incident.state')}
          placeholder={t('incident.state')}
          allowClear
          value={filter.state ?? null}
          onChange={(state: IncidentsFilter['state']) => onFilter({ state })}
          options={states.map((each) => ({ value: each, label: t(`incident.states.${each}`) }))}
          style={{ minWidth: '9em' }}
        />
        <UnitSelect
          label={t('incident.unit')}
          units={units}
          value={filter.unit}
          allowClear
          onChange={(unit) => onFilter({ unit })}
        />
      </div>
      {policy.data?.setAt === null && <p className="quiet">{t('incident.policyUnset')}</p>}
      <QueryView query={query} what={t('incident.title')}>
        {({ items }) => <IncidentTable incidents={items} />}
      </QueryView>
      {open === 'record' && policy.data && (
        <RecordIncidentDrawer units={units} policy={policy.data} onClose={() => setOpen(undefined)} />
      )}
      {open === 'policy' && policy.data && (
        <IncidentPolicyDrawer policy={policy.data} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

function IncidentTable({ incidents }: { incidents: IncidentLine[] }) {
  const { t } = useTranslation();
  return (
    <ListTable<IncidentLine>
      none={t('incident.none')}
      label={t('incident.title')}
      items={incidents}
      rowKey="id"
      columns={[
        {
          title: t('incident.matter'),
          key: 'matter',
          render: (_, each) => (
            <>
              <AppLink href={`/incidents/${each.id}`}>{each.matter}</AppLink>{' '}
              <span className="quiet">{[each.category, t(`incident.levels.${each.level}`)].join(' · ')}</span>
            </>
          ),
        },
        { title: t('incident.unit'), key: 'unit', width: '13em', render: (_, each) => each.unitNameZh },
        {
          title: t('incident.knownAt'),
          key: 'known',
          width: '11em',
          render: (_, each) => beijing(each.knownAt).slice(0, 16),
        },
        {
          title: t('incident.firstReport'),
          key: 'first',
          width: '9em',
          render: (_, each) => <Clock state={each.times.firstReport} />,
        },
        {
          title: t('incident.state'),
          key: 'state',
          width: '7em',
          render: (_, each) => <IncidentState state={each.state} />,
        },
      ]}
    />
  );
}
