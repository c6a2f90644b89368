import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/api/schema';

const tones: Record<CaseRow['status'], string> = {
  open: 'awaits-confirmation',
  suspended: 'review-due',
  closed: 'in-force',
  withdrawn: 'unshown',
  merged: 'unshown',
};

/** Where a case stands, in words as well as in colour. */
export function CaseStatusTag({ status }: Pick<CaseRow, 'status'>) {
  const { t } = useTranslation();
  return (
    <span className={`outcome-tag standing-${tones[status]}`}>{t(`accountability.statuses.${status}`)}</span>
  );
}
