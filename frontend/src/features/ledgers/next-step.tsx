import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { daysBetween } from '@/lib/days';

/** "In 5 days", "3 days late": how far away the due day is, in words. */
export function useDueWords() {
  const { t } = useTranslation();
  const today = useToday();
  return (dueOn: string | null): string => {
    if (dueOn === null) return t('line.noDueDay');
    const days = daysBetween(today, dueOn);
    if (days === 0) return t('line.dueToday');
    return days > 0 ? t('line.daysLeft', { count: days }) : t('line.daysLate', { count: -days });
  };
}

/** What happens next and who must do it. */
export function NextStep({ occurrence }: { occurrence: Pick<Occurrence, 'next' | 'dueOn'> }) {
  const { t } = useTranslation();
  const code = useCodes();
  const due = useDueWords();
  const { next } = occurrence;
  if (next.by === 'none') return <>{code('next', next.code === '' ? 'none' : next.code)}</>;
  return (
    <>
      {t('occurrence.nextIs', {
        by: t(next.by === 'reviewer' ? 'occurrence.by.reviewer' : 'occurrence.by.owner'),
        step: code('next', next.code),
      })}
      <span className="quiet"> {due(occurrence.dueOn)}</span>
    </>
  );
}
