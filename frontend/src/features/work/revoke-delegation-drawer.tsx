import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { revokeDelegation } from './delegations.api';

interface Props {
  delegation: Delegation;
  onClose: () => void;
}

export function RevokeDelegationDrawer({ delegation, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const label = t('delegation.revokeReason');
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('delegation.revokeIs', { name: delegation.delegateName ?? t('delegation.somebody') })}
      submitLabel={t('delegation.revoke')}
      danger
      send={({ reason }, intent) => revokeDelegation(delegation.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('delegation.revoked')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('delegation.revokeExplain')}</p>
          <Form.Item
            name="reason"
            label={label}
            rules={[{ required: true, whitespace: true, message: t('form.needed', { label }) }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
