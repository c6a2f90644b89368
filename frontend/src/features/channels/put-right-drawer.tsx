import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, EvidenceSummary } from '@/api/schema';
import { handIn } from '@/lib/hand-in';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EvidenceField } from '@/ui/evidence-field';
import { putChannelRight } from './channels.api';

interface PutRight {
  putRightOn: string;
  note?: string;
  evidenceIds: EvidenceSummary[];
}

/** What reviews and checks asked for was put right. */
export function PutRightDrawer({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<PutRight, unknown>
      title={t('channel.putRight')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={{ putRightOn: today, evidenceIds: [] }}
      send={({ putRightOn, note, evidenceIds }, intent) =>
        putChannelRight(
          channel.id,
          {
            putRightOn,
            ...(note?.trim() ? { note } : {}),
            evidenceIds: evidenceIds.map((file) => file.id),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.putRightDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="putRightOn"
            label={t('channel.putRightOn')}
            rules={[{ required: true, message: t('form.needed', { label: t('channel.putRightOn') }) }]}
          >
            <DayField max={today} min={channel.openedOn} />
          </Form.Item>
          <Form.Item name="note" label={t('channel.noteOptional')} extra={t('channel.noteHint')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="evidenceIds" label={t('channel.evidence')}>
            <EvidenceField
              kinds={['rectification-record', 'security-check-record']}
              upload={({ file, kind, title }, key) =>
                handIn({ file, kind, title, unitId: channel.unitId, formedOn: today }, { key })
              }
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
