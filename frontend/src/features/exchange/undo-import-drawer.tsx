import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook } from '@/api/schema';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { undoImport } from './exchange.api';

interface Props {
  workbook: ImportedWorkbook;
  onClose: () => void;
}

/** Takes back everything a workbook brought, as one act, with the reason. */
export function UndoImportDrawer({ workbook, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('exchange.undoIs', { file: workbook.fileName })}
      submitLabel={t('exchange.undo')}
      explain={t('exchange.undoExplain', { count: workbook.newRows })}
      most={1000}
      version={workbook.version}
      send={(reason, intent) => undoImport(workbook.id, reason, intent)}
      // "/units/100" is about the unit with that code.
      placeOf={({ pointer }) => pointer.split('/')[2] ?? ''}
      doneWords={t('exchange.undoneNow')}
      onClose={onClose}
    />
  );
}
