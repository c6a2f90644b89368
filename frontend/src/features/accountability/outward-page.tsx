import { Button, Table, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutwardProposal } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { labelled } from '@/ui/labelled-columns';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { AnswerOutwardDrawer, RemindOutwardDrawer, SendOutwardDrawer } from './outward-drawers';
import { outwardList } from './outward.api';

type Doing = { what: 'answer' | 'remind'; proposal: OutwardProposal } | { what: 'send' };

/** Proposals between a bureau and its oversight department: those that are owed an answer here, and those that were sent. */
export function OutwardPage() {
  const { t } = useTranslation();
  const query = useQuery(outwardList(useTenant()));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const correspondents = query.data?.correspondents ?? [];
  return (
    <Page
      title={t('outward.title')}
      subtitle={t('outward.purpose')}
      actions={
        correspondents.length > 0 && (
          <Button type="primary" onClick={() => setDoing({ what: 'send' })}>
            {t('accountability.send')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('outward.title')}>
        {({ items }) => (
          <>
            {correspondents.length === 0 && <EmptyNote reason={t('outward.nobody')} />}
            <List
              title={t('accountability.inbox')}
              none={t('outward.cameNone')}
              items={items.filter(({ incoming }) => incoming)}
              label={t('accountability.answer')}
              onAct={(proposal) => setDoing({ what: 'answer', proposal })}
            />
            <List
              title={t('accountability.outbox')}
              none={t('outward.sentNone')}
              items={items.filter(({ incoming }) => !incoming)}
              label={t('accountability.remind')}
              onAct={(proposal) => setDoing({ what: 'remind', proposal })}
            />
          </>
        )}
      </QueryView>
      {doing?.what === 'send' && <SendOutwardDrawer correspondents={correspondents} onClose={close} />}
      {doing?.what === 'answer' && <AnswerOutwardDrawer proposal={doing.proposal} onClose={close} />}
      {doing?.what === 'remind' && <RemindOutwardDrawer proposal={doing.proposal} onClose={close} />}
    </Page>
  );
}

interface Props {
  title: string;
  none: string;
  items: OutwardProposal[];
  label: string;
  onAct: (proposal: OutwardProposal) => void;
}

function List({ title, none, items, label, onAct }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const columns: TableColumnType<OutwardProposal>[] = [
    {
      title: t('outward.correspondent'),
      key: 'correspondent',
      render: (_, row) => name({ nameZh: row.correspondentNameZh, nameEn: row.correspondentNameEn }),
    },
    { title: t('outward.subject'), key: 'subject', dataIndex: 'subject' },
    { title: t('accountability.grounds'), key: 'grounds', dataIndex: 'grounds' },
    { title: t('outward.sentOn'), key: 'sentOn', dataIndex: 'sentOn', width: '9em' },
    { title: t('accountability.answer'), key: 'answer', render: (_, row) => <Answered row={row} /> },
    {
      title: t('ui.actions'),
      key: 'actions',
      width: '6em',
      render: (_, row) =>
        row.answer === null && (
          <Button size="small" onClick={() => onAct(row)}>
            {label}
          </Button>
        ),
    },
  ];
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <EmptyNote reason={none} />
      ) : (
        <Table<OutwardProposal>
          className="line-table"
          aria-label={title}
          size="small"
          rowKey="id"
          pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          columns={labelled(columns)}
          dataSource={items}
        />
      )}
    </Section>
  );
}

function Answered({ row }: { row: OutwardProposal }) {
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
      <span className={row.overdue ? 'overdue-words' : undefined}>
        {row.answerDueOn
          ? t('accountability.answerOwedBy', { day: row.answerDueOn })
          : t('accountability.answerOwed')}
      </span>
      {row.reminders > 0 && (
        <div className="quiet">{t('accountability.remindedTimes', { count: row.reminders })}</div>
      )}
    </>
  );
}
