import { Button, Table, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { labelled } from '@/ui/labelled-columns';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { AnswerProposalDrawer, RemindProposalDrawer, SendProposalDrawer } from './proposal-drawers';
import { proposalList } from './proposals.api';

type Doing = { what: 'answer' | 'remind'; proposal: Proposal } | { what: 'send' };

/** The proposals that one received, which are owed an answer, and those that one sent. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const query = useQuery(proposalList(useTenant()));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  return (
    <Page
      title={t('accountability.proposals')}
      subtitle={t('accountability.proposalsPurpose')}
      trail={[{ title: t('nav.cases'), href: '/cases' }]}
      actions={
        query.data?.can.send && (
          <Button type="primary" onClick={() => setDoing({ what: 'send' })}>
            {t('accountability.send')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('accountability.proposals')}>
        {({ items, personId }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('accountability.proposalsNone')} />
          ) : (
            <>
              <List
                title={t('accountability.inbox')}
                items={items.filter(({ toPersonId }) => toPersonId === personId)}
                act={(proposal) => (
                  <Button size="small" onClick={() => setDoing({ what: 'answer', proposal })}>
                    {t('accountability.answer')}
                  </Button>
                )}
              />
              <List
                title={t('accountability.outbox')}
                items={items.filter(({ sentBy }) => sentBy === personId)}
                act={(proposal) => (
                  <Button size="small" onClick={() => setDoing({ what: 'remind', proposal })}>
                    {t('accountability.remind')}
                  </Button>
                )}
              />
            </>
          )
        }
      </QueryView>
      {doing?.what === 'send' && <SendProposalDrawer onClose={close} />}
      {doing?.what === 'answer' && <AnswerProposalDrawer proposal={doing.proposal} onClose={close} />}
      {doing?.what === 'remind' && <RemindProposalDrawer proposal={doing.proposal} onClose={close} />}
    </Page>
  );
}

function List({
  title,
  items,
  act,
}: {
  title: string;
  items: Proposal[];
  act: (proposal: Proposal) => React.ReactNode;
}) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  const columns: TableColumnType<Proposal>[] = [
    {
      title: t('accountability.about'),
      key: 'about',
      render: (_, row) => `${row.subjectUnitNameZh}${row.subjectPostTitleZh ?? ''}`,
    },
    { title: t('accountability.from'), key: 'from', render: (_, row) => row.fromNameZh },
    {
      title: t('accountability.to'),
      key: 'to',
      render: (_, row) => `${row.toNameZh} ${row.toPersonName ?? ''}`,
    },
    { title: t('accountability.grounds'), key: 'grounds', render: (_, row) => row.grounds },
    {
      title: t('accountability.answer'),
      key: 'answer',
      render: (_, row) => <Answered row={row} />,
    },
    {
      title: t('ui.actions'),
      key: 'actions',
      width: '6em',
      render: (_, row) => row.answer === null && act(row),
    },
  ];
  return (
    <Section title={title}>
      <Table<Proposal>
        className="line-table"
        aria-label={title}
        size="small"
        rowKey="id"
        pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={labelled(columns)}
        dataSource={items}
      />
    </Section>
  );
}

function Answered({ row }: { row: Proposal }) {
  const { t } = useTranslation();
  if (row.answer)
    return (
      <>
        {t('accountability.answeredOn', {
          day: row.answeredOn ?? '',
          answer: t(`accountability.answers.${row.answer}`),
          reasons: row.reasons ?? '',
        })}
      </>
    );
  return (
    <>
      <span className={row.overdue ? 'overdue-words' : ''}>
        {row.answerDueOn
          ? t('accountability.answerOwedBy', { day: row.answerDueOn })
          : t('accountability.answerOwed')}
      </span>
      {row.answerArticle && (
        <div className="quiet">{t('accountability.articleIs', { article: row.answerArticle })}</div>
      )}
      {row.reminders > 0 && (
        <div className="quiet">{t('accountability.remindedTimes', { count: row.reminders })}</div>
      )}
    </>
  );
}
