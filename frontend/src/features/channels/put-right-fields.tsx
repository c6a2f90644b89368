import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';

/** Until when what was found has to be put right. */
export function PutRightBy() {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Form.Item
      name="putRightBy"
      label={t('channel.putRightBy')}
      rules={[{ required: true, message: t('form.needed', { label: t('channel.putRightBy') }) }]}
    >
      <DayField min={today} />
    </Form.Item>
  );
}

/** What has to be put right, or why the channel is closed. */
export function Note() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="note"
      label={t('channel.note')}
      extra={t('channel.noteHint')}
      rules={[{ required: true, whitespace: true, message: t('form.needed', { label: t('channel.note') }) }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  );
}
