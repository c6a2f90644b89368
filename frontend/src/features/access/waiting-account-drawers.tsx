import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { approveAccount, turnAccountDown } from './outside.api';

interface Props {
  account: Account;
  onClose: () => void;
}

/** Lets an account that came from the provider be used. */
export function ApproveDrawer({ account, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<object, unknown>
      title={t('outside.approveIs', { name: account.userName })}
      submitLabel={t('outside.approve')}
      send={(_, intent) => approveAccount(account.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('outside.approved')}
      onClose={onClose}
    >
      {() => <p>{t('outside.approveWhy', { issuer: account.issuer })}</p>}
    </CommandDrawer>
  );
}

export function TurnDownDrawer({ account, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('outside.turnDownIs', { name: account.userName })}
      submitLabel={t('outside.turnDown')}
      danger
      send={({ reason }, intent) => turnAccountDown(account.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('outside.turnedDown')}
      onClose={onClose}
    >
      {() => (
        <Form.Item
          name="reason"
          label={t('outside.reason')}
          rules={[{ required: true, message: t('form.needed', { label: t('outside.reason') }) }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}
