import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityLine } from '@/api/schema';
import { firstDay, monthOf } from '@/lib/month';
import { useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { MonthGrid } from '@/ui/month-grid';
import { Section } from '@/ui/page';
import { StateIcon } from '@/ui/state-tag';
import { ActivityCards } from './activity-cards';
import { activityTones } from './activity-state';

/** What does not take place any more has no place in the month. */
const gone: ActivityLine['state'][] = ['refused', 'cancelled', 'lapsed'];

interface Props {
  month: string;
  activities: ActivityLine[];
  onMonth: (month: string) => void;
}

/** The activities of a month as a calendar: what is approved, was held, or waits for its decision. */
export function ActivityMonth({ month, activities, onMonth }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [chosen, setChosen] = useState(monthOf(today) === month ? today : firstDay(month));
  const shown = activities.filter(({ state }) => !gone.includes(state));
  const on = (day: string) => shown.filter(({ plannedOn }) => plannedOn === day);
  const approved = shown.filter(({ state }) => state !== 'requested').length;
  const title = t('activity.onDay', { day: chosen, count: on(chosen).length });
  return (
    <>
      <p className="list-count" role="status">
        {t('activity.monthCount', { approved, waiting: shown.length - approved })}
      </p>
      <MonthGrid
        month={month}
        chosen={chosen}
        onChoose={(next) => (monthOf(next) === month ? setChosen(next) : onMonth(monthOf(next)))}
        dayOf={(day) => ({
          words: t('activity.dayCount', { count: on(day).length }),
          items: on(day).map((each) => ({
            key: each.id,
            className: `state-${activityTones[each.state]}`,
            content: (
              <>
                <StateIcon state={activityTones[each.state]} />{' '}
                {[each.startsAt, each.topic].filter(Boolean).join(' ')}
              </>
            ),
          })),
        })}
      />
      <Section title={title}>
        {on(chosen).length === 0 ? (
          <EmptyNote reason={t('activity.noneOnDay')} />
        ) : (
          <ActivityCards activities={on(chosen)} />
        )}
      </Section>
    </>
  );
}
