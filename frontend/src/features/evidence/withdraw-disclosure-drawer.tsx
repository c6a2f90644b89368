import { useTranslation } from 'react-i18next';
import type { Disclosure } from '@/api/schema';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { withdrawDisclosure } from './disclosures.api';

interface Props {
  disclosure: Disclosure;
  onClose: () => void;
}

export function WithdrawDisclosureDrawer({ disclosure, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('disclosure.withdrawIs', { unit: disclosure.unitNameZh })}
      submitLabel={t('disclosure.withdraw')}
      explain={t('disclosure.withdrawExplain')}
      label={t('disclosure.withdrawReason')}
      send={(reason, intent) => withdrawDisclosure(disclosure.id, reason, intent)}
      doneWords={t('disclosure.withdrawn')}
      onClose={onClose}
    />
  );
}
