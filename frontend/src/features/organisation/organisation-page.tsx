import { Button, Flex, Segmented, Tree } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationUnit } from '@/api/schema';
import { useAbility, useTenant } from '@/lib/session-context';
import { useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { organisationDetails } from './organisation.api';
import { BodiesPanel } from './bodies-panel';
import { DivisionPanel } from './division-panel';
import { GroupsPanel } from './groups-panel';
import { PersonsPanel } from './persons-panel';
import { OpenUnitDrawer } from './unit-drawers';
import { UnitPanel } from './unit-panel';

export const organisationViews = ['units', 'groups', 'division', 'bodies', 'persons'] as const;
export type OrganisationView = (typeof organisationViews)[number];

export interface OrganisationFilter {
  unit: string | undefined;
  show: OrganisationView;
}
interface Props {
  filter: OrganisationFilter;
  onFilter: (change: Partial<OrganisationFilter>) => void;
}

export function OrganisationPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const query = useQuery(organisationDetails(useTenant()));
  const labels: Record<OrganisationView, string> = {
    units: t('organisation.units'),
    groups: t('structure.groups'),
    division: t('structure.division'),
    bodies: t('structure.bodies'),
    persons: t('organisation.persons'),
  };
  return (
    <Page
      title={t('nav.organisation')}
      actions={
        <Flex gap="small" wrap align="center">
          <AppLink href="/handovers">{t('handover.list')}</AppLink>
          {filter.show === 'units' && <ExportButton list="units" />}
          <Segmented<OrganisationView>
            className="views"
            aria-label={t('organisation.show')}
            value={filter.show}
            onChange={(show) => onFilter({ show })}
            options={organisationViews.map((value) => ({ value, label: labels[value] }))}
          />
        </Flex>
      }
    >
      <QueryView query={query} what={t('nav.organisation')}>
        {(organisation) => {
          switch (filter.show) {
            case 'persons':
              return <PersonsPanel units={organisation.units} />;
            case 'groups':
              return <GroupsPanel organisation={organisation} />;
            case 'division':
              return <DivisionPanel organisation={organisation} />;
            case 'bodies':
              return <BodiesPanel />;
            case 'units':
              return (
                <Units organisation={organisation} unit={filter.unit} onUnit={(unit) => onFilter({ unit })} />
              );
          }
        }}
      </QueryView>
    </Page>
  );
}

interface UnitNode {
  key: string;
  title: string;
  children: UnitNode[];
}
interface UnitsProps {
  organisation: Organisation;
  unit: string | undefined;
  onUnit: (unit: string) => void;
}

function Units({ organisation, unit, onUnit }: UnitsProps) {
  const { t } = useTranslation();
  const mayManage = useAbility('organisation.manage') && organisation.can.manage;
  const { name } = useNames();
  const [opening, setOpening] = useState(false);
  const { units } = organisation;
  const chosen = units.find((each) => each.id === unit) ?? units.find((each) => each.parentId === null);
  const openButton = mayManage && (
    <Button type="primary" onClick={() => setOpening(true)}>
      {t('organisation.open')}
    </Button>
  );
  const node = (each: OrganisationUnit): UnitNode => ({
    key: each.id,
    title: each.dissolvedOn ? t('organisation.dissolvedName', { name: name(each) }) : name(each),
    children: units.filter((child) => child.parentId === each.id).map(node),
  });
  return (
    <>
      {units.length === 0 || !chosen ? (
        <EmptyNote reason={t('organisation.none')} action={openButton} />
      ) : (
        <div className="two-panes">
          <nav aria-label={t('organisation.tree')} className="pane-left">
            <Tree
              blockNode
              defaultExpandAll={units.length <= 80}
              defaultExpandedKeys={[chosen.id]}
              selectedKeys={[chosen.id]}
              treeData={units.filter((each) => each.parentId === null).map(node)}
              onSelect={(keys) => keys[0] !== undefined && onUnit(String(keys[0]))}
            />
            <p className="list-count">{t('organisation.count', { count: units.length })}</p>
            {openButton}
          </nav>
          <UnitPanel organisation={organisation} unit={chosen} mayManage={mayManage} />
        </div>
      )}
      {opening && (
        <OpenUnitDrawer organisation={organisation} parent={chosen} onClose={() => setOpening(false)} />
      )}
    </>
  );
}
