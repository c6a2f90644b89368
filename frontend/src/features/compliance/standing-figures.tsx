import { useTranslation } from 'react-i18next';
import type { Counts, Rate } from '@/api/schema';
import { assessedStates } from '@/lib/states';
import { Figure, useRateWords } from '@/ui/figure';
import { listAddress } from './counted-filter';

interface Props {
  counts: Counts;
  rate: Rate;
  dueWithin30Days: number;
  year: number;
  base: string;
}

/** The few figures a leader reads first. Each opens the list of what it counts. */
export function StandingFigures({ counts, rate, dueWithin30Days, year, base }: Props) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  return (
    <div className="figures">
      <Figure
        label={t('overview.total')}
        value={counts.total}
        rule={t('overview.totalRule')}
        href={listAddress(base, { year })}
      />
      <Figure
        label={t('overview.rate')}
        value={rateWords(rate)}
        rule={t('overview.rateRule')}
        href={listAddress(base, { year, states: [...assessedStates] })}
      />
      <Figure
        label={t('overview.waiting')}
        value={counts.submitted}
        rule={t('overview.waitingRule')}
        href={listAddress(base, { year, states: ['submitted'] })}
      />
      <Figure
        label={t('overview.dueSoon')}
        value={dueWithin30Days}
        rule={t('overview.dueSoonRule')}
        href={listAddress(base, { year, dueWithinDays: 30 })}
      />
      <Figure
        label={t('overview.overdue')}
        value={counts.overdue}
        rule={t('overview.overdueRule')}
        href={listAddress(base, { year, states: ['overdue'] })}
      />
      <Figure
        label={t('overview.missed')}
        value={counts.missed}
        rule={t('overview.missedRule')}
        href={listAddress(base, { year, states: ['missed'] })}
      />
    </div>
  );
}
