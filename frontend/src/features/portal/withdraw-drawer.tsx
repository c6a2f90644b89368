import { useTranslation } from 'react-i18next';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { withdrawPublication } from './portal.api';

interface Props {
  publication: { id: string; titleZh: string };
  onClose: () => void;
}

export function WithdrawDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('publication.withdrawOf', { title: publication.titleZh })}
      submitLabel={t('publication.withdraw')}
      explain={t('publication.withdrawWhy')}
      label={t('publication.reason')}
      send={(reason, intent) => withdrawPublication(publication.id, reason, intent)}
      doneWords={t('publication.isWithdrawn')}
      onClose={onClose}
    />
  );
}
