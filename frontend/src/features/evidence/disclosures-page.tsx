import { Button, Table, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disclosure, OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { inPages } from '@/ui/in-pages';
import { labelled } from '@/ui/labelled-columns';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { disclosureList } from './disclosures.api';
import { DisclosureReadings } from './disclosure-readings';
import { GrantDisclosureDrawer } from './grant-disclosure-drawer';
import { WithdrawDisclosureDrawer } from './withdraw-disclosure-drawer';

interface Props {
  units: OrganisationUnit[];
  /** The duty whose evidence is to be disclosed; whoever comes from it finds the form open. */
  occurrenceId: string | undefined;
}

/** What the department above may read of the bureau's evidence, and what it did read. */
export function DisclosuresPage({ units, occurrenceId }: Props) {
  const { t } = useTranslation();
  const query = useQuery(disclosureList(useTenant()));
  const [granting, setGranting] = useState<'unit' | 'duty' | undefined>(occurrenceId ? 'duty' : undefined);
  const receiver = query.data?.receiver;
  return (
    <Page
      title={t('disclosure.title')}
      trail={[{ title: t('nav.records'), href: '/records' }]}
      subtitle={t('disclosure.purpose')}
      actions={
        receiver && (
          <Button type="primary" onClick={() => setGranting('unit')}>
            {t('disclosure.grant')}
          </Button>
        )
      }
    >
      {query.data && !receiver && <p className="notice">{t('disclosure.noReceiver')}</p>}
      <QueryView query={query} what={t('disclosure.title')}>
        {({ items }) =>
          items.length === 0 ? <EmptyNote reason={t('disclosure.none')} /> : <Disclosures items={items} />
        }
      </QueryView>
      {granting && receiver && (
        <GrantDisclosureDrawer
          receiver={receiver}
          {...(granting === 'duty' && occurrenceId ? { occurrenceId } : { units })}
          onClose={() => setGranting(undefined)}
        />
      )}
    </Page>
  );
}

function Disclosures({ items }: { items: Disclosure[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const [withdrawing, setWithdrawing] = useState<Disclosure>();
  const columns = [
    {
      title: t('disclosure.scope'),
      key: 'scope',
      render: (_: unknown, row: Disclosure) => (
        <>
          {row.occurrenceId ? (
            <>
              {t('disclosure.ofDuty', { unit: row.unitNameZh })}{' '}
              <AppLink href={`/occurrences/${row.occurrenceId}`}>{t('disclosure.duty')}</AppLink>
            </>
          ) : row.includesBelow ? (
            t('disclosure.belowIs', { unit: row.unitNameZh })
          ) : (
            row.unitNameZh
          )}
          <div className="quiet">
            {t('disclosure.upTo')}：{code('evidenceLevel', row.upTo)}
          </div>
          <div className="quiet">{t('ui.reasonIs', { reason: row.reason })}</div>
        </>
      ),
    },
    {
      title: t('disclosure.state'),
      key: 'state',
      width: '17em',
      render: (_: unknown, row: Disclosure) => (
        <>
          <Tag>{t(`disclosure.states.${row.state}`)}</Tag>
          <div className="quiet">{t('disclosure.span', { from: row.fromOn, until: row.untilOn })}</div>
          {row.withdrawnOn && (
            <div className="quiet">
              {t('disclosure.withdrawnIs', { day: row.withdrawnOn, reason: row.withdrawnBecause ?? '' })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('disclosure.reads'),
      key: 'reads',
      width: '14em',
      render: (_: unknown, row: Disclosure) =>
        row.lastReadAt ? (
          <>
            {t('disclosure.readsIs', { count: row.readCount })}
            <div className="quiet">{t('disclosure.lastRead', { at: beijing(row.lastReadAt) })}</div>
          </>
        ) : (
          t('disclosure.noReads')
        ),
    },
    {
      title: t('ui.actions'),
      key: 'actions',
      width: '7em',
      render: (_: unknown, row: Disclosure) =>
        row.can.withdraw && (
          <Button
            size="small"
            aria-label={t('disclosure.withdrawIs', { unit: row.unitNameZh })}
            onClick={() => setWithdrawing(row)}
          >
            {t('disclosure.withdraw')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table<Disclosure>
        className="line-table"
        aria-label={t('disclosure.title')}
        size="small"
        rowKey="id"
        pagination={inPages(items.length)}
        columns={labelled(columns)}
        dataSource={items}
        expandable={{
          expandedRowRender: (row) => <DisclosureReadings id={row.id} />,
          rowExpandable: (row) => row.readCount > 0,
        }}
      />
      {withdrawing && (
        <WithdrawDisclosureDrawer disclosure={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}
