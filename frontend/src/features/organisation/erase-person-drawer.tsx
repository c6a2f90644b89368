import { useTranslation } from 'react-i18next';
import type { PersonDetails } from '@/api/schema';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { erasePerson } from './structure.api';

/** Erases what is kept of a person. What the record says stays, and leads to nobody. */
export function ErasePersonDrawer({ person, onClose }: { person: PersonDetails; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('personalData.eraseIs', { name: person.name })}
      submitLabel={t('personalData.eraseNow')}
      explain={t('personalData.eraseWhy')}
      hint={t('personalData.reasonHint')}
      version={person.version}
      send={(reason, intent) => erasePerson(person.id, reason, intent)}
      doneWords={t('personalData.erased')}
      onClose={onClose}
    />
  );
}
