import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { undoImport } from './exchange.api';

interface Props {
  workbook: ImportedWorkbook;
  onClose: () => void;
}

/** Takes back everything a workbook brought, as one act, with the reason. */
export function UndoImportDrawer({ workbook, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('exchange.undoIs', { file: workbook.fileName })}
      submitLabel={t('exchange.undo')}
      danger
      version={workbook.version}
      send={({ reason }, intent) => undoImport(workbook.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      // "/units/100" is about the unit with that code.
      placeOf={({ pointer }) => pointer.split('/')[2] ?? ''}
      doneWords={t('exchange.undoneNow')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('exchange.undoExplain', { count: workbook.newRows })}</p>
          <Form.Item
            name="reason"
            label={t('ui.reason')}
            rules={[
              { required: true, whitespace: true, message: t('form.needed', { label: t('ui.reason') }) },
            ]}
          >
            <Input.TextArea rows={4} maxLength={1000} showCount autoFocus />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
