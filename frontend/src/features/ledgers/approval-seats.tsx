import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';

/** Who has to agree before the duty counts as confirmed, who has, and who is awaited. */
export function ApprovalSeats({ approval }: { approval: NonNullable<Occurrence['approval']> }) {
  const { t } = useTranslation();
  const given = approval.seats.filter((seat) => seat.approved).length;
  return (
    <>
      <p className="quiet">
        {t(`work.approval.rule.${approval.mode}`, { count: approval.quorum })}{' '}
        {t('work.approval.given', { given, count: approval.seats.length })}
      </p>
      {approval.seats.length === 0 && <p className="notice">{t('work.approval.nobody')}</p>}
      <ul className="plain-list">
        {approval.seats.map((seat) => (
          <li key={seat.postId}>
            {seat.unitNameZh} · {seat.titleZh} · {seat.holderName ?? t('work.approval.vacant')}：
            <strong>{t(seat.approved ? 'work.approval.approved' : 'work.approval.awaited')}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
