import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { portalKeys, withdrawPublication } from './portal.api';

interface Props {
  publication: { id: string; titleZh: string };
  onClose: () => void;
}

export function WithdrawDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('publication.withdrawOf', { title: publication.titleZh })}
      submitLabel={t('publication.withdraw')}
      danger
      send={({ reason }, intent) => withdrawPublication(publication.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: portalKeys.publications(tenant) })}
      doneWords={t('publication.isWithdrawn')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('publication.withdrawWhy')}</p>
          <Form.Item
            name="reason"
            label={t('publication.reason')}
            rules={[{ required: true, whitespace: true, message: t('publication.reasonNeeded') }]}
          >
            <Input.TextArea maxLength={500} showCount rows={3} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
