import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { EmptyNote } from '@/ui/empty-note';

/** The holds that stand and those that stood, with their reasons. */
export function EvidenceHolds({ item, onLift }: { item: EvidenceDetails; onLift: (holdId: string) => void }) {
  const { t } = useTranslation();
  if (item.holdList.length === 0) return <EmptyNote reason={t('keeping.noHolds')} />;
  return (
    <ul className="holds">
      {item.holdList.map((hold) => (
        <li key={hold.id}>
          {t('keeping.heldSince', { at: beijing(hold.placedAt), reason: hold.reason })}
          {hold.liftedAt && (
            <span className="quiet">
              {' '}
              {t('keeping.liftedAt', { at: beijing(hold.liftedAt), reason: hold.liftedBecause })}
            </span>
          )}
          {!hold.liftedAt && item.can.hold && (
            <Button type="link" size="small" onClick={() => onLift(hold.id)}>
              {t('keeping.lift.action')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
