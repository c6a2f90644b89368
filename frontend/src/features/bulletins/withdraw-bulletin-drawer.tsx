import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bulletin } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { withdrawBulletin } from './bulletins.api';

/** Takes a bulletin back, or throws a draft away. Sent without a version: an acknowledgement that came in between changes nothing. */
export function WithdrawBulletinDrawer({ bulletin, onClose }: { bulletin: Bulletin; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = t(bulletin.issuedOn ? 'bulletin.withdraw' : 'bulletin.discard');
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={words}
      submitLabel={words}
      danger
      send={(values, intent) => withdrawBulletin(bulletin.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('bulletin.withdrawn')}
      onClose={onClose}
    >
      {() => (
        <>
          {bulletin.issuedOn && <p className="quiet">{t('bulletin.withdrawHint')}</p>}
          <Form.Item
            name="reason"
            label={t('ui.reason')}
            rules={[
              { required: true, whitespace: true, message: t('form.needed', { label: t('ui.reason') }) },
            ]}
          >
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
