import { Button, Flex, Tag, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { CaseCounts } from './case-counts';
import { CaseStatusTag } from './case-status-tag';
import { useCaseCodes, useClockWords } from './case-words';
import { caseFinding, caseList } from './cases.api';
import { OpenCaseDrawer } from './open-case-drawer';

/** The cases in which the reader is named. To everybody else they are not there. */
export function CasesPage({ findingId }: { findingId?: string | undefined }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const query = useQuery(caseList(tenant));
  const finding = useQuery({ ...caseFinding(tenant, findingId ?? ''), enabled: findingId !== undefined });
  const [opening, setOpening] = useState(findingId !== undefined);
  const mayReceive = useAbility('filing.receive');
  const maySend = useAbility('proposal.send');
  return (
    <Page
      title={t('accountability.title')}
      subtitle={t('accountability.purpose')}
      actions={
        <Flex gap="small" wrap>
          {query.data?.can.open && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('accountability.open')}
            </Button>
          )}
          {mayReceive && <AppLink href="/cases/filings">{t('filings.title')}</AppLink>}
          {maySend && <AppLink href="/cases/proposals">{t('accountability.proposals')}</AppLink>}
          <AppLink href="/cases/evaluations">{t('evaluation.title')}</AppLink>
          <AppLink href="/cases/authority">{t('accountability.authority')}</AppLink>
        </Flex>
      }
    >
      <QueryView query={query} what={t('accountability.title')}>
        {({ items, can }) => (
          <>
            {can.count && <CaseCounts />}
            <Cases items={items} />
          </>
        )}
      </QueryView>
      {opening && (findingId === undefined || finding.data) && (
        <OpenCaseDrawer finding={finding.data} onClose={() => setOpening(false)} />
      )}
    </Page>
  );
}

function Cases({ items }: { items: CaseRow[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCaseCodes();
  const clock = useClockWords();
  const columns: TableColumnType<CaseRow>[] = [
    {
      title: t('accountability.trigger'),
      key: 'trigger',
      render: (_, row) => (
        <AppLink href={`/cases/${row.id}`}>
          {t('accountability.articleIs', { article: row.article })} {title(row)}
        </AppLink>
      ),
    },
    { title: t('accountability.occurredOn'), dataIndex: 'occurredOn', key: 'occurredOn', width: '9em' },
    {
      title: t('accountability.step'),
      key: 'step',
      width: '18em',
      render: (_, row) => (
        <>
          <CaseStatusTag status={row.status} /> {row.status === 'open' && code('steps', row.step)}
          <div className={row.overdue ? 'overdue-words' : 'quiet'}>{clock(row)}</div>
        </>
      ),
    },
    {
      title: t('accountability.capacity'),
      key: 'capacity',
      width: '10em',
      render: (_, row) => row.capacities.map((each) => <Tag key={each}>{code('capacities', each)}</Tag>),
    },
  ];
  return (
    <>
      {items.length > 0 && <p className="list-count">{t('accountability.shown', { count: items.length })}</p>}
      <ListTable<CaseRow>
        none={t('accountability.none')}
        label={t('accountability.title')}
        items={items}
        rowKey="id"
        columns={columns}
      />
    </>
  );
}
