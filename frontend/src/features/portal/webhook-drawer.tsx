import { Checkbox, Form, Input } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WebhookToRegister } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { publicationList } from './portal.api';

interface Props<TAnswer> {
  title: string;
  initial?: WebhookToRegister;
  version?: number;
  send: (values: WebhookToRegister, intent: Intent) => Promise<TAnswer>;
  done: (answer: TAnswer) => void | Promise<void>;
  doneWords: string;
  onClose: () => void;
}

/** The address that is told, and of what: for a new webhook and for one that is changed. */
export function WebhookDrawer<TAnswer>({
  title,
  initial,
  version,
  send,
  done,
  doneWords,
  onClose,
}: Props<TAnswer>) {
  const { t } = useTranslation();
  const names = useNames();
  const kinds = useQuery(publicationList(useTenant())).data?.kinds ?? [];
  return (
    <CommandDrawer<WebhookToRegister, TAnswer>
      title={title}
      submitLabel={title}
      {...(initial ? { initialValues: initial } : {})}
      {...(version === undefined ? {} : { version })}
      send={send}
      done={done}
      doneWords={doneWords}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="titleZh"
            label={t('webhook.name')}
            rules={[{ required: true, whitespace: true, message: t('webhook.nameNeeded') }]}
          >
            <Input maxLength={60} showCount />
          </Form.Item>
          <Form.Item
            name="address"
            label={t('webhook.address')}
            extra={t('webhook.addressWhy')}
            rules={[{ required: true, whitespace: true, message: t('webhook.addressNeeded') }]}
          >
            <Input maxLength={500} placeholder="https://" />
          </Form.Item>
          <Form.Item
            name="kinds"
            label={t('webhook.kinds')}
            rules={[{ required: true, message: t('webhook.kindsNeeded') }]}
          >
            <Checkbox.Group options={kinds.map((kind) => ({ value: kind.code, label: names.title(kind) }))} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
