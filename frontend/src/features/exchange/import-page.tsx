import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Progress } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { Page, Section } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { confirmImport, importDetails, isRunning, markedAddress } from './exchange.api';
import { ImportFacts } from './import-facts';
import { ImportFaults } from './import-faults';
import { ImportStatusTag } from './import-status-tag';
import { UndoImportDrawer } from './undo-import-drawer';

/** What a workbook would do, and what became of it: the last two of the four steps. */
export function ImportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(importDetails(useTenant(), id));
  const found = query.data;
  return (
    <Page
      title={found?.fileName ?? t('exchange.import')}
      subtitle={
        found && (
          <>
            {code('importKind', found.kind)} · <ImportStatusTag status={found.status} />
          </>
        )
      }
      trail={[{ title: t('nav.exchange'), href: '/exchange' }]}
      actions={found && <Actions workbook={found} />}
    >
      <QueryView query={query} what={t('exchange.import')}>
        {(workbook) => <Body workbook={workbook} />}
      </QueryView>
    </Page>
  );
}

function Actions({ workbook }: { workbook: ImportedWorkbook }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const [undoing, setUndoing] = useState(false);
  const confirm = useCommand(
    (_: undefined, intent) => confirmImport(workbook.id, intent),
    () => cache.invalidateQueries({ queryKey: [tenant] }),
  );
  return (
    <>
      <Flex gap="small" wrap>
        {workbook.workbookKept && (workbook.status === 'checked' || workbook.status === 'stopped') && (
          <Button icon={<DownloadOutlined />} href={markedAddress(workbook.id)} download>
            {t('exchange.marked')}
          </Button>
        )}
        {workbook.can.confirm && (
          <Button
            type="primary"
            loading={confirm.pending}
            onClick={() => void confirm.submit(undefined, workbook.version)}
          >
            {t('exchange.confirm', { count: workbook.newRows })}
          </Button>
        )}
        {workbook.can.undo && (
          <Button danger onClick={() => setUndoing(true)}>
            {t('exchange.undo')}
          </Button>
        )}
      </Flex>
      {confirm.problem && <Alert type="error" showIcon role="alert" title={words(confirm.problem)} />}
      {undoing && <UndoImportDrawer workbook={workbook} onClose={() => setUndoing(false)} />}
    </>
  );
}

function Body({ workbook }: { workbook: ImportedWorkbook }) {
  const { t } = useTranslation();
  return (
    <>
      {isRunning(workbook) && (
        <div role="status" className="notice">
          <Progress percent={100} status="active" showInfo={false} aria-label={t('exchange.running')} />
          <p>{t('exchange.runningWhy')}</p>
        </div>
      )}
      <p className="notice" role="status">
        {t(`exchange.next.${next(workbook)}`, { count: workbook.faultyRows, rows: workbook.newRows })}
      </p>
      <Section title={t('exchange.found')}>
        <ImportFacts workbook={workbook} />
      </Section>
      {workbook.faults.length > 0 && (
        <Section title={t('exchange.faults')}>
          <ImportFaults workbook={workbook} />
        </Section>
      )}
    </>
  );
}

/** What happens next and who must do it, by the state of the workbook. */
export function next(workbook: Pick<ImportedWorkbook, 'status' | 'faultyRows' | 'newRows' | 'workbookKept'>) {
  if (workbook.status === 'applied') return 'applied';
  if (workbook.status === 'undone') return 'undone';
  if (workbook.status === 'confirmed') return 'confirmed';
  if (!workbook.workbookKept) return 'letGo';
  if (workbook.faultyRows > 0) return workbook.status === 'stopped' ? 'stopped' : 'faulty';
  return workbook.newRows > 0 ? 'ready' : 'nothingNew';
}
