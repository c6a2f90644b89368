import { useTranslation } from 'react-i18next';
import type { DutyCalendar, Line } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { stateOrder } from '@/lib/states';
import type { MonthDay } from '@/ui/month-grid';
import { StateIcon } from '@/ui/state-tag';

type Day = DutyCalendar['days'][number];

/** What each day of the calendar of duties shows: what is due, and whether one works. */
export function useDutyDays(calendar: DutyCalendar): (day: string) => MonthDay {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const kindOf = useDayKind();
  const days = new Map(calendar.days.map((day) => [day.day, day]));
  const due = new Map<string | null, Line[]>();
  for (const duty of calendar.duties) due.set(duty.dueOn, [...(due.get(duty.dueOn) ?? []), duty]);
  return (date) => {
    const day = days.get(date);
    const lines = due.get(date) ?? [];
    const kind = kindOf(day);
    const holiday = day?.holiday
      ? name({ nameZh: day.holiday.nameZh, nameEn: day.holiday.nameEn })
      : undefined;
    return {
      words: [kind?.words, holiday, t('calendar.dueCount', { count: lines.length })]
        .filter(Boolean)
        .join(t('ui.listSeparator')),
      className: kind?.name,
      head: (
        <>
          {kind && <span className={`month-kind ${kind.name}`}>{kind.sign}</span>}
          {holiday && <span className="month-holiday">{holiday}</span>}
        </>
      ),
      items: lines.map((line) => ({
        key: line.id,
        className: `state-${line.state}`,
        content: (
          <>
            <StateIcon state={line.state} /> {title(line)}
          </>
        ),
      })),
      signs: stateOrder
        .filter((state) => lines.some((line) => line.state === state))
        .slice(0, 2)
        .map((state) => <StateIcon key={state} state={state} />),
    };
  };
}

/** Off by a notice, worked in exchange, or a plain weekend. */
function useDayKind() {
  const { t } = useTranslation();
  return (day: Day | undefined) => {
    if (!day) return undefined;
    const weekend = [0, 6].includes(new Date(`${day.day}T00:00:00Z`).getUTCDay());
    if (day.works && weekend)
      return { name: 'month-worked', sign: t('calendar.workedSign'), words: t('calendar.worked') };
    if (!day.works) return { name: 'month-off', sign: t('calendar.offSign'), words: t('calendar.off') };
    return undefined;
  };
}
