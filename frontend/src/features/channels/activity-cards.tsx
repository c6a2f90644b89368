import { useTranslation } from 'react-i18next';
import type { ActivityLine } from '@/api/schema';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { ActivityState } from './activity-state';

/** Each day with what takes place on it. */
export function ActivityDays({ activities }: { activities: ActivityLine[] }) {
  const days = [...new Set(activities.map((each) => each.plannedOn))];
  return (
    <>
      {days.map((day) => (
        <Section key={day} title={day}>
          <ActivityCards activities={activities.filter((each) => each.plannedOn === day)} />
        </Section>
      ))}
    </>
  );
}

export function ActivityCards({ activities, dated }: { activities: ActivityLine[]; dated?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {activities.map((each) => (
        <li key={each.id}>
          <AppLink href={`/channels/activities/${each.id}`}>{each.topic}</AppLink>{' '}
          <ActivityState state={each.state} />
          {each.isLate && <span className="mark">{t('activity.late')}</span>}
          <div className="quiet">
            {[
              dated && each.plannedOn,
              each.startsAt,
              each.kind,
              each.unitNameZh,
              each.venue,
              t('activity.approverIs', { post: each.approverPostTitleZh }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
