import { Alert, Button, Flex, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyCalendar, OrganisationUnit } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { firstDay, monthOf } from '@/lib/month';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { LineTable } from '@/ui/line-table';
import { MonthGrid } from '@/ui/month-grid';
import { MonthSteps } from '@/ui/month-steps';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { dutyCalendar } from './calendar.api';
import { FeedDrawer } from './feed-drawer';
import { useDutyDays } from './duty-days';

export interface CalendarFilter {
  month: string;
  unit: string;
  who: 'mine' | 'unit';
}
interface Props {
  units: OrganisationUnit[];
  filter: CalendarFilter;
  onFilter: (change: Partial<CalendarFilter>) => void;
}

/** What is due, day by day: one's own duties or those of a unit with all under it. */
export function CalendarPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const [subscribing, setSubscribing] = useState(false);
  const mayReadOverview = useAbility('compliance.read');
  const year = yearOf(firstDay(filter.month));
  const query = useQuery(
    dutyCalendar(useTenant(), { month: filter.month, unitId: filter.unit, mine: filter.who === 'mine' }),
  );
  return (
    <Page
      title={t('nav.calendar')}
      subtitle={t('calendar.purpose')}
      actions={
        <Flex gap="small" wrap align="center">
          {mayReadOverview && (
            <AppLink href={address('/overview', { year })}>{t('calendar.yearPlan', { year })}</AppLink>
          )}
          <AppLink href="/calendar/years">{t('calendar.years')}</AppLink>
          <Button onClick={() => setSubscribing(true)}>{t('calendar.subscribe')}</Button>
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Segmented
          aria-label={t('calendar.who')}
          value={filter.who}
          onChange={(who) => onFilter({ who })}
          options={[
            { value: 'mine' as const, label: t('calendar.mine') },
            { value: 'unit' as const, label: t('calendar.ofUnit') },
          ]}
        />
        {filter.who === 'unit' && (
          <UnitSelect
            label={t('ledger.unit')}
            units={units}
            value={filter.unit}
            onChange={(unit) => onFilter({ unit })}
          />
        )}
        <MonthSteps month={filter.month} onMonth={(month) => onFilter({ month })} />
      </div>
      <QueryView query={query} what={t('nav.calendar')}>
        {(calendar) => (
          <Month
            key={filter.month}
            calendar={calendar}
            month={filter.month}
            onMonth={(month) => onFilter({ month })}
          />
        )}
      </QueryView>
      {subscribing && <FeedDrawer onClose={() => setSubscribing(false)} />}
    </Page>
  );
}

function Month({
  calendar,
  month,
  onMonth,
}: {
  calendar: DutyCalendar;
  month: string;
  onMonth: (month: string) => void;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const [chosen, setChosen] = useState(monthOf(today) === month ? today : firstDay(month));
  const due = calendar.duties.filter((duty) => duty.dueOn === chosen);
  const day = calendar.days.find((each) => each.day === chosen);
  const dayOf = useDutyDays(calendar);
  const unknown = calendar.days.some((each) => !each.known);
  return (
    <>
      {unknown && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.unknown', { year: yearOf(firstDay(month)) })}
          className="calendar-unknown"
        />
      )}
      <MonthGrid
        month={month}
        dayOf={dayOf}
        chosen={chosen}
        onChoose={(next) => (monthOf(next) === month ? setChosen(next) : onMonth(monthOf(next)))}
      />
      {!calendar.complete && <p className="quiet">{t('calendar.incomplete')}</p>}
      <Section title={t('calendar.dueOn', { day: chosen, count: due.length })}>
        {day && day.lastWorkingDay !== chosen && due.length > 0 && (
          <p className="notice-quiet">{t('calendar.restDay', { day: day.lastWorkingDay })}</p>
        )}
        {due.length === 0 ? (
          <EmptyNote reason={t('calendar.nothing')} />
        ) : (
          <LineTable
            lines={due}
            label={t('calendar.dueOn', { day: chosen, count: due.length })}
            href={(line) => `/occurrences/${line.id}`}
          />
        )}
      </Section>
    </>
  );
}
