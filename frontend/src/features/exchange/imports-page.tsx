import { Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { inPages } from '@/ui/in-pages';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { importList, type ImportKind } from './exchange.api';
import { HandInWorkbook } from './hand-in-workbook';
import { ImportStatusTag } from './import-status-tag';

interface Props {
  kind: ImportKind | undefined;
  onKind: (kind: ImportKind) => void;
}

/** Where workbooks are handed in, and where what became of each is found again. */
export function ImportsPage({ kind, onKind }: Props) {
  const { t } = useTranslation();
  const judges = useAbility('ledger.open-year');
  return (
    <Page
      title={t('nav.exchange')}
      subtitle={t('exchange.purpose')}
      actions={judges && <AppLink href="/exchange/history">{t('history.open')}</AppLink>}
    >
      <Section title={t('exchange.handIn')}>
        <HandInWorkbook kind={kind} onKind={onKind} />
      </Section>
      <Section title={t('exchange.handedIn')}>
        <HandedIn />
      </Section>
    </Page>
  );
}

function HandedIn() {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(importList(useTenant()));
  return (
    <QueryView query={query} what={t('exchange.handedIn')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('exchange.none')} />
        ) : (
          <Table<ImportedWorkbook>
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={inPages(items.length)}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: t('exchange.file'),
                key: 'file',
                render: (_, each) => <AppLink href={`/exchange/${each.id}`}>{each.fileName}</AppLink>,
              },
              { title: t('exchange.kind'), key: 'kind', render: (_, each) => code('importKind', each.kind) },
              {
                title: t('exchange.status'),
                key: 'status',
                render: (_, each) => <ImportStatusTag status={each.status} />,
              },
              { title: t('exchange.rows'), dataIndex: 'rows', align: 'right' },
              { title: t('exchange.newRows'), dataIndex: 'newRows', align: 'right' },
              { title: t('exchange.faultyRows'), dataIndex: 'faultyRows', align: 'right' },
              { title: t('exchange.checkedAt'), key: 'at', render: (_, each) => beijing(each.checkedAt) },
              {
                title: t('exchange.checkedBy'),
                key: 'by',
                render: (_, each) => each.checkedBy ?? t('ui.actorWithoutName'),
              },
            ]}
          />
        )
      }
    </QueryView>
  );
}
