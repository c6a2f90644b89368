import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { withdrawDisclosure } from './disclosures.api';

interface Props {
  disclosure: Disclosure;
  onClose: () => void;
}

export function WithdrawDisclosureDrawer({ disclosure, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const label = t('disclosure.withdrawReason');
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('disclosure.withdrawIs', { unit: disclosure.unitNameZh })}
      submitLabel={t('disclosure.withdraw')}
      danger
      send={({ reason }, intent) => withdrawDisclosure(disclosure.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('disclosure.withdrawn')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('disclosure.withdrawExplain')}</p>
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
