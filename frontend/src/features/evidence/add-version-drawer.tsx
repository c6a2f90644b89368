import { UploadOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { addVersion } from './evidence.api';

interface Values {
  file: File;
  formedOn: string;
  note?: string;
}

/** A newer version beside those that are there. */
export function AddVersionDrawer({ item, onClose }: { item: EvidenceDetails; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const today = useToday();
  return (
    <CommandDrawer<Values, unknown>
      title={t('keeping.addVersion.title')}
      submitLabel={t('keeping.addVersion.submit')}
      version={item.version}
      send={(values, intent) => addVersion(item.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('keeping.addVersion.done')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="file"
            label={t('keeping.addVersion.file')}
            extra={t('evidence.accepted')}
            rules={[{ required: true, message: t('keeping.addVersion.fileNeeded') }]}
          >
            <FileChoice />
          </Form.Item>
          <Form.Item
            name="formedOn"
            label={t('keeping.formedOn')}
            rules={[{ required: true, message: t('keeping.addVersion.dayNeeded') }]}
          >
            <DayField max={today} />
          </Form.Item>
          <Form.Item name="note" label={t('keeping.note')} extra={t('keeping.noteHint')}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function FileChoice({ value, onChange }: { id?: string; value?: File; onChange?: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('keeping.addVersion.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChange?.(file);
        }}
      />
      <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('keeping.addVersion.choose')}
      </Button>{' '}
      {value?.name}
    </>
  );
}
