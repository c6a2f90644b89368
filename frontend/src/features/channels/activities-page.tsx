import { Button, Checkbox, DatePicker, Flex, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { fromPicker, toPicker } from '@/lib/days';
import { firstDay, lastDay, monthOf } from '@/lib/month';
import { useAbility, useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { MonthSteps } from '@/ui/month-steps';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { activityList, activityPolicy } from './activities.api';
import { ActivityDays } from './activity-cards';
import { ActivityMonth } from './activity-month';
import { ActivityPolicyDrawer } from './activity-policy-drawer';
import { ChannelTabs } from './channel-tabs';
import { RequestActivityDrawer } from './request-activity-drawer';

export interface ActivitiesFilter {
  /** The first day that is shown: three months from there are, or its month. */
  from: string;
  show: 'days' | 'month';
  unit: string | undefined;
  waiting: boolean;
}
interface Props {
  units: OrganisationUnit[];
  filter: ActivitiesFilter;
  onFilter: (change: Partial<ActivitiesFilter>) => void;
}

/** The institution's own lectures, forums and events: day by day, or a month at a time. */
export function ActivitiesPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const mayRecord = useAbility('duty.record');
  const mayReview = useAbility('duty.review');
  const [open, setOpen] = useState<'request' | 'policy'>();
  const policy = useQuery(activityPolicy(tenant));
  const month = monthOf(filter.from);
  const inMonth = filter.show === 'month';
  const from = inMonth ? firstDay(month) : filter.from;
  const to = inMonth ? lastDay(month) : (fromPicker(toPicker(filter.from)?.add(3, 'month')) ?? filter.from);
  const waiting = filter.waiting && !inMonth;
  const query = useQuery(
    activityList(tenant, {
      ...(waiting ? { waiting: true } : { from, to }),
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
        <Segmented
          aria-label={t('activity.show')}
          value={filter.show}
          onChange={(show) => onFilter({ show })}
          options={[
            { value: 'days' as const, label: t('activity.days') },
            { value: 'month' as const, label: t('activity.month') },
          ]}
        />
        {inMonth ? (
          <MonthSteps month={month} onMonth={(next) => onFilter({ from: firstDay(next) })} />
        ) : (
          <DatePicker
            aria-label={t('activity.fromDay')}
            value={toPicker(filter.from)}
            allowClear={false}
            format="YYYY-MM-DD"
            onChange={(day) => onFilter({ from: fromPicker(day) ?? filter.from })}
          />
        )}
        <UnitSelect
          label={t('channel.unit')}
          units={units}
          value={filter.unit}
          allowClear
          onChange={(unit) => onFilter({ unit })}
        />
        {mayReview && !inMonth && (
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
          inMonth ? (
            <ActivityMonth
              key={month}
              month={month}
              activities={items}
              onMonth={(next) => onFilter({ from: firstDay(next) })}
            />
          ) : items.length === 0 ? (
            <EmptyNote reason={waiting ? t('activity.noneWaiting') : t('activity.none', { from, to })} />
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
