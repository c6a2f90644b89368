import { Button, Flex, Input, type TableColumnType } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filing } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Needed } from '@/ui/needed';
import './accountability.css';
import { acknowledgeFiling, filingList } from './filings.api';

/** What bodies of the bureau receive by way of filing: what came, what is expected and missing, what has its receipt. */
export function FilingsPage() {
  const { t } = useTranslation();
  const query = useQuery(filingList(useTenant()));
  const [receiving, setReceiving] = useState<Filing>();
  return (
    <Page
      title={t('filings.title')}
      subtitle={t('filings.purpose')}
      trail={[{ title: t('nav.cases'), href: '/cases' }]}
    >
      <QueryView query={query} what={t('filings.title')}>
        {({ items, pdf }) => (
          <>
            <Filings
              title={t('filings.came')}
              none={t('filings.cameNone')}
              items={items.filter(({ state }) => state === 'came')}
              pdf={pdf}
              onReceive={setReceiving}
            />
            <Filings
              title={t('filings.expected')}
              none={t('filings.expectedNone')}
              items={items.filter(({ state }) => state === 'expected' || state === 'missing')}
              pdf={pdf}
            />
            <Filings
              title={t('filings.received')}
              none={t('filings.receivedNone')}
              items={items.filter(({ state }) => state === 'received')}
              pdf={pdf}
            />
          </>
        )}
      </QueryView>
      {receiving && <ReceiptDrawer filing={receiving} onClose={() => setReceiving(undefined)} />}
    </Page>
  );
}

interface Props {
  title: string;
  none: string;
  items: Filing[];
  pdf: boolean;
  onReceive?: (filing: Filing) => void;
}

function Filings({ title, none, items, pdf, onReceive }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const columns: TableColumnType<Filing>[] = [
    {
      title: t('filings.basis'),
      key: 'basis',
      render: (_, row) => `${t('accountability.articleIs', { article: row.article })} ${names.title(row)}`,
    },
    { title: t('filings.from'), key: 'from', dataIndex: 'decidingUnitNameZh' },
    { title: t('filings.decidedOn'), key: 'decidedOn', dataIndex: 'decidedOn', width: '9em' },
    { title: t('filings.state'), key: 'state', render: (_, row) => <State filing={row} /> },
    {
      title: t('ui.actions'),
      key: 'actions',
      render: (_, row) =>
        row.filedOn && (
          <Flex gap="small" wrap>
            {row.canReceive && onReceive && (
              <Button size="small" type="primary" onClick={() => onReceive(row)}>
                {t('filings.receive')}
              </Button>
            )}
            <Button size="small" href={`/api/v1/filings/${row.caseId}/form`}>
              {t('circular.word', { name: t('filings.form') })}
            </Button>
            {pdf && (
              <Button size="small" href={`/api/v1/filings/${row.caseId}/form?format=pdf`}>
                {t('circular.pdf', { name: t('filings.form') })}
              </Button>
            )}
          </Flex>
        ),
    },
  ];
  return (
    <Section title={t('filings.titled', { title, count: items.length })}>
      <ListTable<Filing> none={none} label={title} items={items} rowKey="caseId" columns={columns} />
    </Section>
  );
}

function State({ filing }: { filing: Filing }) {
  const { t } = useTranslation();
  const { name } = useNames();
  if (filing.state === 'expected')
    return <>{filing.dueOn ? t('filings.dueIs', { day: filing.dueOn }) : t('filings.noClock')}</>;
  if (filing.state === 'missing')
    return <span className="overdue-words">{t('filings.missing', { day: filing.dueOn ?? '' })}</span>;
  return (
    <>
      {t('accountability.filedOn', { day: filing.filedOn ?? '', number: filing.documentNumber ?? '' })}
      <div className="quiet">
        {t('filings.to', {
          body: name({ nameZh: filing.recipientZh ?? '', nameEn: filing.recipientEn ?? '' }),
        })}
      </div>
      {filing.receivedOn && (
        <div>
          {t('accountability.receivedOn', { day: filing.receivedOn, receipt: filing.receipt ?? '' })}{' '}
          {filing.receivedByName}
        </div>
      )}
    </>
  );
}

function ReceiptDrawer({ filing, onClose }: { filing: Filing; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ receipt: string }, unknown>
      title={t('filings.receive')}
      submitLabel={t('filings.receive')}
      send={({ receipt }, intent) => acknowledgeFiling(filing.caseId, receipt, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'cases'] })}
      doneWords={t('filings.receiptGiven')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('filings.receiveExplain')}</p>
          <Needed name="receipt" label={t('accountability.receipt')}>
            <Input maxLength={1000} />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}
