import { useTranslation } from 'react-i18next';
import type { Bulletin } from '@/api/schema';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { withdrawBulletin } from './bulletins.api';

/** Takes a bulletin back, or throws a draft away. Sent without a version: an acknowledgement that came in between changes nothing. */
export function WithdrawBulletinDrawer({ bulletin, onClose }: { bulletin: Bulletin; onClose: () => void }) {
  const { t } = useTranslation();
  const words = t(bulletin.issuedOn ? 'bulletin.withdraw' : 'bulletin.discard');
  return (
    <ReasonDrawer
      title={words}
      submitLabel={words}
      explain={bulletin.issuedOn && t('bulletin.withdrawHint')}
      most={200}
      send={(reason, intent) => withdrawBulletin(bulletin.id, { reason }, intent)}
      doneWords={t('bulletin.withdrawn')}
      onClose={onClose}
    />
  );
}
