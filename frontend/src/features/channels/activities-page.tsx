import { Button, Checkbox, DatePicker, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityLine, OrganisationUnit } from '@/api/schema';
import { fromPicker, toPicker } from '@/lib/days';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { activityList, activityPolicy } from './activities.api';
import { ActivityPolicyDrawer } from './activity-policy-drawer';
import { ActivityState } from './activity-state';
import { ChannelTabs } from './channel-tabs';
import { RequestActivityDrawer } from './request-activity-drawer';

export interface ActivitiesFilter {
  /** The first day that is shown; a month from there is. */
  from: string;
  unit: string | undefined;
  waiting: boolean;
}
interface Props {
  units: OrganisationUnit[];
  filter: ActivitiesFilter;
  onFilter: (change: Partial<ActivitiesFilter>) => void;
}

/** The institution's own lectures, forums and events, day by day. */
export function ActivitiesPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const mayRecord = useAbility('duty.record');
  const mayReview = useAbility('duty.review');
  const [open, setOpen] = useState<'request' | 'policy'>();
  const policy = useQuery(activityPolicy(tenant));
  const to = fromPicker(toPicker(filter.from)?.add(3, 'month')) ?? filter.from;
  const query = useQuery(
    activityList(tenant, {
      ...(filter.waiting ? { waiting: true } : { from: filter.from, to }),
      ...(filter.unit ? { unitId: filter.unit } : {}),
    }),
  );
  return (
    <Page
      title={t('activity.title')}
      subtitle={t('activity.purpose')}
      actions={
        <Flex gap="small" wrap>
          {policy.data?.can.manage && (
            <Button onClick={() => setOpen('policy')}>{t('activity.policy')}</Button>
          )}
          {mayRecord && (
            <Button type="primary" onClick={() => setOpen('request')}>
              {t('activity.request')}
            </Button>
          )}
        </Flex>
      }
    >
      <ChannelTabs page="activities" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <DatePicker
          aria-label={t('activity.fromDay')}
          value={toPicker(filter.from)}
          allowClear={false}
          format="YYYY-MM-DD"
          onChange={(day) => onFilter({ from: fromPicker(day) ?? filter.from })}
        />
        <UnitSelect
          label={t('channel.unit')}
          units={units}
          value={filter.unit}
          allowClear
          onChange={(unit) => onFilter({ unit })}
        />
        {mayReview && (
          <Checkbox
            checked={filter.waiting}
            onChange={(event) => onFilter({ waiting: event.target.checked })}
          >
            {t('activity.waitingForMe')}
          </Checkbox>
        )}
      </div>
      <QueryView query={query} what={t('activity.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote
              reason={
                filter.waiting ? t('activity.noneWaiting') : t('activity.none', { from: filter.from, to })
              }
            />
          ) : (
            <ActivityDays activities={items} />
          )
        }
      </QueryView>
      {open === 'request' && policy.data && (
        <RequestActivityDrawer units={units} policy={policy.data} onClose={() => setOpen(undefined)} />
      )}
      {open === 'policy' && policy.data && (
        <ActivityPolicyDrawer policy={policy.data} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

/** Each day with what takes place on it. */
function ActivityDays({ activities }: { activities: ActivityLine[] }) {
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
