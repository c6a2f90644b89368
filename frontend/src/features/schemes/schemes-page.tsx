import { Button, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ImportSchemeDrawer } from './import-scheme-drawer';
import { schemeList } from './schemes.api';

export function SchemesPage() {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const mayImport = useAbility('scheme.author');
  const query = useQuery(schemeList(useTenant()));
  const [importing, setImporting] = useState(false);
  const importButton = mayImport && (
    <Button type="primary" onClick={() => setImporting(true)}>
      {t('scheme.import')}
    </Button>
  );
  const columns: TableColumnType<SchemeSummary>[] = [
    {
      title: t('scheme.name'),
      key: 'title',
      render: (_, scheme) => <AppLink href={`/schemes/${scheme.id}`}>{title(scheme)}</AppLink>,
    },
    { title: t('scheme.prefix'), dataIndex: 'prefix', width: '6em' },
    {
      title: t('scheme.status'),
      key: 'status',
      width: '7em',
      render: (_, scheme) => code('schemeStatus', scheme.status),
    },
    {
      title: t('scheme.effectiveFrom'),
      key: 'from',
      width: '9em',
      render: (_, scheme) => scheme.effectiveFrom ?? t('scheme.notInForce'),
    },
    { title: t('scheme.obligationCount'), dataIndex: 'obligationCount', align: 'right', width: '7em' },
    {
      title: t('scheme.importedAt'),
      key: 'at',
      width: '13em',
      render: (_, scheme) => beijing(scheme.importedAt),
    },
  ];
  return (
    <Page title={t('nav.schemes')} subtitle={t('scheme.listPurpose')} actions={importButton}>
      <QueryView query={query} what={t('nav.schemes')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t(mayImport ? 'scheme.none' : 'scheme.noneAsk')} action={importButton} />
          ) : (
            <ListTable label={t('nav.schemes')} rowKey="id" columns={columns} items={items} />
          )
        }
      </QueryView>
      {importing && <ImportSchemeDrawer onClose={() => setImporting(false)} />}
    </Page>
  );
}
