import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear, CalendarYears } from '@/api/schema';
import { beijing, yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { calendarYears } from './calendar.api';
import { YearDrawer } from './year-drawer';

/** The holidays of each year, by the notice they come from. */
export function CalendarYearsPage() {
  const { t } = useTranslation();
  const query = useQuery(calendarYears(useTenant()));
  return (
    <Page
      title={t('calendar.years')}
      subtitle={t('calendar.yearsPurpose')}
      trail={[{ title: t('nav.calendar'), href: '/calendar' }]}
    >
      <QueryView query={query} what={t('calendar.years')}>
        {(years) => <Years years={years} />}
      </QueryView>
    </Page>
  );
}

function Years({ years }: { years: CalendarYears }) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const [editing, setEditing] = useState<CalendarYear>();
  const blank = (year: number): CalendarYear => ({
    year,
    noticeNumber: '',
    noticeTitle: '',
    publishedOn: null,
    holidays: [],
    workingRestDays: [],
    setAt: null,
  });
  const next = years.missingYears.find((year) => !years.offered.some((each) => each.year === year));
  return (
    <>
      {years.missingYears.map((year) => (
        <Alert
          key={year}
          type="warning"
          showIcon
          className="calendar-unknown"
          title={t('calendar.unknown', { year })}
        />
      ))}
      {years.can.set && years.offered.length > 0 && (
        <Section title={t('calendar.offered')}>
          {years.offered.map((year) => (
            <YearCard key={year.year} year={year}>
              <Button type="primary" onClick={() => setEditing(year)}>
                {t('calendar.take')}
              </Button>
            </YearCard>
          ))}
        </Section>
      )}
      <Section
        title={t('calendar.known')}
        extra={
          years.can.set && (
            <Button onClick={() => setEditing(blank(next ?? thisYear + 1))}>{t('calendar.enter')}</Button>
          )
        }
      >
        {years.years.length === 0 ? (
          <EmptyNote reason={t('calendar.noYears')} />
        ) : (
          years.years.map((year) => (
            <YearCard key={year.year} year={year}>
              {years.can.set && <Button onClick={() => setEditing(year)}>{t('calendar.correct')}</Button>}
            </YearCard>
          ))
        )}
      </Section>
      {editing && <YearDrawer year={editing} version={years.version} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function YearCard({ year, children }: { year: CalendarYear; children: React.ReactNode }) {
  const { t } = useTranslation();
  const { name } = useNames();
  return (
    <article className="calendar-year" aria-label={t('ui.yearIs', { year: year.year })}>
      <Flex justify="space-between" gap="small" wrap>
        <h3>
          {t('ui.yearIs', { year: year.year })} <span className="quiet">{year.noticeNumber}</span>
        </h3>
        <div className="no-print">{children}</div>
      </Flex>
      <p>
        {year.noticeTitle}
        {year.publishedOn && (
          <span className="quiet"> {t('calendar.published', { day: year.publishedOn })}</span>
        )}
        {year.setAt && <span className="quiet"> {t('calendar.takenAt', { at: beijing(year.setAt) })}</span>}
      </p>
      <ul className="calendar-holidays">
        {year.holidays.map((holiday) => (
          <li key={holiday.from}>
            {name({ nameZh: holiday.nameZh, nameEn: holiday.nameEn })}{' '}
            <span className="quiet">
              {holiday.from === holiday.to
                ? holiday.from
                : t('calendar.span', { from: holiday.from, to: holiday.to })}
            </span>
          </li>
        ))}
      </ul>
      {year.workingRestDays.length > 0 && (
        <p>{t('calendar.workedDays', { days: year.workingRestDays.join(t('ui.listSeparator')) })}</p>
      )}
    </article>
  );
}
