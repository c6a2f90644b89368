import { Button, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evaluation } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { RequestEvaluationDrawer } from './evaluation-drawers';
import { EvaluationState } from './evaluation-state';
import { evaluationList } from './evaluations.api';

/** The evaluations that the reader asked for, answers, decides on, or is the candidate of. */
export function EvaluationsPage() {
  const { t } = useTranslation();
  const query = useQuery(evaluationList(useTenant()));
  const [asking, setAsking] = useState(false);
  return (
    <Page
      title={t('evaluation.title')}
      subtitle={t('evaluation.purpose')}
      trail={[{ title: t('nav.cases'), href: '/cases' }]}
      actions={
        query.data?.can.request && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {t('evaluation.request')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('evaluation.title')}>
        {({ items, asked }) => (
          <Evaluations items={items} none={t(asked ? 'evaluation.none' : 'evaluation.notAsked')} />
        )}
      </QueryView>
      {asking && <RequestEvaluationDrawer onClose={() => setAsking(false)} />}
    </Page>
  );
}

function Evaluations({ items, none }: { items: Evaluation[]; none: string }) {
  const { t } = useTranslation();
  const columns: TableColumnType<Evaluation>[] = [
    {
      title: t('evaluation.candidate'),
      key: 'candidate',
      render: (_, row) => <AppLink href={`/cases/evaluations/${row.id}`}>{row.candidateName ?? '—'}</AppLink>,
    },
    { title: t('evaluation.position'), key: 'position', render: (_, row) => row.position },
    { title: t('evaluation.unit'), key: 'unit', render: (_, row) => row.unitNameZh },
    {
      title: t('evaluation.requestedBy'),
      key: 'by',
      render: (_, row) => `${row.requestedByName ?? '—'} ${row.requestedOn}`,
    },
    { title: t('evaluation.state'), key: 'state', render: (_, row) => <EvaluationState row={row} /> },
  ];
  return (
    <ListTable<Evaluation>
      none={none}
      label={t('evaluation.title')}
      items={items}
      rowKey="id"
      columns={columns}
    />
  );
}
