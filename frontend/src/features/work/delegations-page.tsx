import { Button, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegable, Delegation, DelegationList } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { delegationList } from './delegations.api';
import { GiveDelegationDrawer } from './give-delegation-drawer';
import { RevokeDelegationDrawer } from './revoke-delegation-drawer';

/** Who may act for whom: one's own, and for the office those of the whole bureau. */
export function DelegationsPage() {
  const { t } = useTranslation();
  const query = useQuery(delegationList(useTenant()));
  const [giving, setGiving] = useState(false);
  const posts = query.data?.posts.filter(({ abilities }) => abilities.length > 0) ?? [];
  return (
    <Page
      title={t('delegation.title')}
      subtitle={t(query.data?.all ? 'delegation.subtitleAll' : 'delegation.subtitleOwn')}
      actions={
        posts.length > 0 && (
          <Button type="primary" onClick={() => setGiving(true)}>
            {t('delegation.give')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('delegation.title')}>
        {(list) => <Delegations list={list} />}
      </QueryView>
      {giving && <GiveDelegationDrawer posts={posts} onClose={() => setGiving(false)} />}
    </Page>
  );
}

function Delegations({ list }: { list: DelegationList }) {
  const { t } = useTranslation();
  const [revoking, setRevoking] = useState<Delegation>();
  if (list.items.length === 0)
    return <EmptyNote reason={t(list.all ? 'delegation.noneAll' : 'delegation.none')} />;
  const somebody = t('delegation.somebody');
  const columns = [
    {
      title: t('delegation.principal'),
      key: 'principal',
      render: (_: unknown, row: Delegation) => (
        <>
          {row.principalName ?? somebody}
          <div className="quiet">
            {row.unitNameZh} {row.postTitleZh}
          </div>
        </>
      ),
    },
    {
      title: t('delegation.delegate'),
      key: 'delegate',
      width: '9em',
      render: (_: unknown, row: Delegation) => row.delegateName ?? somebody,
    },
    {
      title: t('delegation.abilities'),
      key: 'abilities',
      render: (_: unknown, row: Delegation) => (
        <>
          {row.abilities.map((ability) => t(`delegation.ability.${ability as Delegable}`)).join('；')}
          <div className="quiet">{t('ui.reasonIs', { reason: row.reason })}</div>
        </>
      ),
    },
    {
      title: t('delegation.state'),
      key: 'state',
      width: '17em',
      render: (_: unknown, row: Delegation) => (
        <>
          <Tag className="delegation-state">{t(`delegation.states.${row.state}`)}</Tag>
          <div className="quiet">{t('delegation.span', { from: row.fromOn, until: row.untilOn })}</div>
          {row.revokedOn && (
            <div className="quiet">
              {t('delegation.revokedIs', { day: row.revokedOn, reason: row.revokedBecause ?? '' })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('ui.actions'),
      key: 'actions',
      width: '7em',
      render: (_: unknown, row: Delegation) =>
        row.can.revoke && (
          <Button
            size="small"
            aria-label={t('delegation.revokeIs', { name: row.delegateName ?? somebody })}
            onClick={() => setRevoking(row)}
          >
            {t('delegation.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <p className="quiet">{t('ui.shown', { count: list.items.length })}</p>
      <ListTable<Delegation> label={t('delegation.title')} items={list.items} rowKey="id" columns={columns} />
      {revoking && <RevokeDelegationDrawer delegation={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}
