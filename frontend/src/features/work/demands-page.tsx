import { Button, Checkbox, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemandSummary, OrganisationUnit } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { BurdenTables } from './burden-tables';
import { demandList } from './demands.api';
import { IssueDemandDrawer } from './issue-demand-drawer';

interface Props {
  units: OrganisationUnit[];
  year: number;
  open: boolean;
  onFilter: (change: { year?: number; open?: boolean }) => void;
}

/** What superiors asked beside the rules, and how far the receivers are. */
export function DemandsPage({ units, year, open, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const mayIssue = useAbility('demand.issue');
  const [issuing, setIssuing] = useState(false);
  const query = useQuery(demandList(useTenant(), year, open));
  return (
    <Page
      title={t('nav.demands')}
      subtitle={t('ui.yearIs', { year })}
      actions={
        <Flex gap="small" wrap>
          {mayIssue && (
            <Button type="primary" onClick={() => setIssuing(true)}>
              {t('work.demand.issue')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={year} thisYear={thisYear} onChange={(chosen) => onFilter({ year: chosen })} />
        <Checkbox checked={open} onChange={(event) => onFilter({ open: event.target.checked })}>
          {t('work.demand.onlyOpen')}
        </Checkbox>
      </div>
      <QueryView query={query} what={t('nav.demands')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('work.demand.none')} />
          ) : (
            <>
              <p className="quiet">{t('ui.shown', { count: items.length })}</p>
              <DemandTable demands={items} />
            </>
          )
        }
      </QueryView>
      <Section title={t('work.demand.burden')}>
        <BurdenTables year={year} />
      </Section>
      {issuing && <IssueDemandDrawer units={units} onClose={() => setIssuing(false)} />}
    </Page>
  );
}

function DemandTable({ demands }: { demands: DemandSummary[] }) {
  const { t } = useTranslation();
  const columns = [
    {
      title: t('work.demand.title'),
      key: 'title',
      render: (_: unknown, demand: DemandSummary) => (
        <AppLink href={`/demands/${demand.id}`}>{demand.title}</AppLink>
      ),
    },
    {
      title: t('work.demand.source'),
      key: 'source',
      width: '14em',
      render: (_: unknown, demand: DemandSummary) =>
        [demand.sourceName, demand.documentNumber].filter(Boolean).join(' '),
    },
    { title: t('work.demand.dueOn'), key: 'due', dataIndex: 'dueOn', width: '8em' },
    {
      title: t('work.demand.progressTitle'),
      key: 'progress',
      width: '18em',
      render: (_: unknown, demand: DemandSummary) => (
        <>
          {t('work.demand.progress', { ...demand })}
          {demand.overdue > 0 && (
            <span className="mark">{t('work.demand.overdue', { count: demand.overdue })}</span>
          )}
        </>
      ),
    },
  ];
  return <ListTable<DemandSummary> label={t('nav.demands')} items={demands} rowKey="id" columns={columns} />;
}
