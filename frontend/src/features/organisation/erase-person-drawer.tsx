import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonDetails } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { erasePerson } from './structure.api';

/** Erases what is kept of a person. What the record says stays, and leads to nobody. */
export function ErasePersonDrawer({ person, onClose }: { person: PersonDetails; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('personalData.eraseIs', { name: person.name })}
      submitLabel={t('personalData.eraseNow')}
      danger
      version={person.version}
      send={({ reason }, intent) => erasePerson(person.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('personalData.erased')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('personalData.eraseWhy')}</p>
          <Form.Item
            name="reason"
            label={t('ui.reason')}
            extra={t('personalData.reasonHint')}
            rules={[{ required: true, message: t('form.needed', { label: t('ui.reason') }) }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
