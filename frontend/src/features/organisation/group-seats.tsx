import { useTranslation } from 'react-i18next';
import type { LeadingGroup } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';

type Seat = LeadingGroup['seats'][number];

/** Head, deputies and members, each with the post and its holder of the day. */
export function GroupSeats({ seats }: { seats: Seat[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  return (
    <dl className="seats">
      {(['head', 'deputy-head', 'member'] as const).map((part) => {
        const own = seats.filter((seat) => seat.part === part);
        return (
          own.length > 0 && (
            <div key={part}>
              <dt>{code('groupPart', part)}</dt>
              {own.map((seat) => (
                <dd key={seat.postId}>
                  {t('structure.group.seat', { unit: seat.unitNameZh, title: title(seat) })}{' '}
                  <span className={seat.holderName ? 'seat-holder' : 'quiet'}>
                    {seat.holderName ?? t('structure.group.vacant')}
                    {seat.acting && t('structure.group.acting')}
                  </span>
                </dd>
              ))}
            </div>
          )
        );
      })}
    </dl>
  );
}
