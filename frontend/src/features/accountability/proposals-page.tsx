import { Button, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { AnswerProposalDrawer, RemindProposalDrawer, SendProposalDrawer } from './proposal-drawers';
import { ProposalList } from './proposal-list';
import { proposalList } from './proposals.api';

type Doing = { what: 'answer' | 'remind'; proposal: Proposal } | { what: 'send' };

/** The proposals that one received, which are owed an answer, and those that one sent. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const query = useQuery(proposalList(useTenant()));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const parties: TableColumnType<Proposal>[] = [
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
  ];
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
        {({ items, personId }) => (
          <>
            <ProposalList
              title={t('accountability.inbox')}
              none={t('accountability.inboxNone')}
              items={items.filter(({ toPersonId }) => toPersonId === personId)}
              parties={parties}
              label={t('accountability.answer')}
              onAct={(proposal) => setDoing({ what: 'answer', proposal })}
            />
            <ProposalList
              title={t('accountability.outbox')}
              none={t('accountability.outboxNone')}
              items={items.filter(({ sentBy }) => sentBy === personId)}
              parties={parties}
              label={t('accountability.remind')}
              onAct={(proposal) => setDoing({ what: 'remind', proposal })}
            />
          </>
        )}
      </QueryView>
      {doing?.what === 'send' && <SendProposalDrawer onClose={close} />}
      {doing?.what === 'answer' && <AnswerProposalDrawer proposal={doing.proposal} onClose={close} />}
      {doing?.what === 'remind' && <RemindProposalDrawer proposal={doing.proposal} onClose={close} />}
    </Page>
  );
}
