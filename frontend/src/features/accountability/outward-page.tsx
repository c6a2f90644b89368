import { Button, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutwardProposal } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { AnswerOutwardDrawer, RemindOutwardDrawer, SendOutwardDrawer } from './outward-drawers';
import { outwardList } from './outward.api';
import { ProposalList } from './proposal-list';

type Doing = { what: 'answer' | 'remind'; proposal: OutwardProposal } | { what: 'send' };

/** Proposals between a bureau and its oversight department: those that are owed an answer here, and those that were sent. */
export function OutwardPage() {
  const { t } = useTranslation();
  const { name } = useNames();
  const query = useQuery(outwardList(useTenant()));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const correspondents = query.data?.correspondents ?? [];
  const parties: TableColumnType<OutwardProposal>[] = [
    {
      title: t('outward.correspondent'),
      key: 'correspondent',
      render: (_, row) => name({ nameZh: row.correspondentNameZh, nameEn: row.correspondentNameEn }),
    },
    { title: t('outward.subject'), key: 'subject', dataIndex: 'subject' },
    { title: t('outward.sentOn'), key: 'sentOn', dataIndex: 'sentOn', width: '9em' },
  ];
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
            <ProposalList
              title={t('accountability.inbox')}
              none={t('outward.cameNone')}
              items={items.filter(({ incoming }) => incoming)}
              parties={parties}
              label={t('accountability.answer')}
              onAct={(proposal) => setDoing({ what: 'answer', proposal })}
            />
            <ProposalList
              title={t('accountability.outbox')}
              none={t('outward.sentNone')}
              items={items.filter(({ incoming }) => !incoming)}
              parties={parties}
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
