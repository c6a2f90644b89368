import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Publicity } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { ChannelTabs } from './channel-tabs';
import { publicityList } from './channels.api';
import { RecordDrawer, WithdrawDrawer } from './publicity-drawers';

interface Props {
  units: OrganisationUnit[];
  year: number;
  onYear: (year: number) => void;
}

/** What the institution itself released, consulted and carried out. */
export function PublicityPage({ units, year, onYear }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const mayRecord = useAbility('duty.record');
  const [open, setOpen] = useState<'record' | Publicity>();
  const query = useQuery(publicityList(tenant, year));
  return (
    <Page
      title={t('publicity.title')}
      subtitle={t('publicity.purpose')}
      actions={
        mayRecord && (
          <Button type="primary" onClick={() => setOpen('record')}>
            {t('publicity.record')}
          </Button>
        )
      }
    >
      <ChannelTabs page="publicity" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={year} thisYear={yearOf(today)} onChange={onYear} />
      </div>
      <QueryView query={query} what={t('publicity.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('publicity.none', { year })} />
          ) : (
            <PublicityTable records={items} onWithdraw={setOpen} />
          )
        }
      </QueryView>
      {open === 'record' && <RecordDrawer units={units} onClose={() => setOpen(undefined)} />}
      {open && open !== 'record' && <WithdrawDrawer record={open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function PublicityTable({
  records,
  onWithdraw,
}: {
  records: Publicity[];
  onWithdraw: (record: Publicity) => void;
}) {
  const { t } = useTranslation();
  return (
    <ListTable<Publicity>
      label={t('publicity.title')}
      items={records}
      rowKey="id"
      columns={[
        { title: t('publicity.occurredOn'), key: 'day', width: '8em', render: (_, each) => each.occurredOn },
        {
          title: t('publicity.what'),
          key: 'title',
          render: (_, each) => (
            <>
              {each.title} <span className="quiet">{t(`publicity.kinds.${each.kind}`)}</span>
              {each.withdrawnBecause && (
                <span className="mark">{t('publicity.withdrawnIs', { reason: each.withdrawnBecause })}</span>
              )}
              {each.evidence.length > 0 && <EvidenceList evidence={each.evidence} />}
            </>
          ),
        },
        { title: t('channel.unit'), key: 'unit', width: '13em', render: (_, each) => each.unitNameZh },
        {
          title: t('publicity.by'),
          key: 'by',
          width: '16em',
          render: (_, each) => [...each.channelsZh, ...each.bodiesZh].join('、') || t('ui.none'),
        },
        {
          title: t('publicity.serves'),
          key: 'serves',
          width: '9em',
          render: (_, each) =>
            each.can.withdraw ? (
              <Button size="small" onClick={() => onWithdraw(each)}>
                {t('publicity.withdraw')}
              </Button>
            ) : each.actId ? (
              t('channel.served')
            ) : (
              t('ui.none')
            ),
        },
      ]}
    />
  );
}
