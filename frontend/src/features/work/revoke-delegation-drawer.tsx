import { useTranslation } from 'react-i18next';
import type { Delegation } from '@/api/schema';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { revokeDelegation } from './delegations.api';

interface Props {
  delegation: Delegation;
  onClose: () => void;
}

export function RevokeDelegationDrawer({ delegation, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('delegation.revokeIs', { name: delegation.delegateName ?? t('delegation.somebody') })}
      submitLabel={t('delegation.revoke')}
      explain={t('delegation.revokeExplain')}
      label={t('delegation.revokeReason')}
      send={(reason, intent) => revokeDelegation(delegation.id, reason, intent)}
      doneWords={t('delegation.revoked')}
      onClose={onClose}
    />
  );
}
