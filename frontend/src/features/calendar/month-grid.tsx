import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyCalendar, Line } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { stateOrder } from '@/lib/states';
import { StateIcon } from '@/ui/state-tag';
import { monthOf, movedBy, weeksOf } from './month';

interface Props {
  month: string;
  calendar: DutyCalendar;
  chosen: string;
  onChoose: (day: string) => void;
}

type Day = DutyCalendar['days'][number];

const most = 3;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A month as a grid: one stop for the tab key, arrows from day to day, page keys from month to month. */
export function MonthGrid({ month, calendar, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const days = new Map(calendar.days.map((day) => [day.day, day]));
  const due = new Map<string | null, Line[]>();
  for (const duty of calendar.duties) due.set(duty.dueOn, [...(due.get(duty.dueOn) ?? []), duty]);
  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [chosen]);
  const press = (event: KeyboardEvent, day: string) => {
    const next = event.key === 'Enter' || event.key === ' ' ? day : movedBy(event.key, day);
    if (next === undefined) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(next);
  };
  return (
    <table className="month-grid" role="grid" ref={grid} aria-label={t('calendar.monthIs', month_(month))}>
      <caption>{t('calendar.monthIs', month_(month))}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`calendar.weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              monthOf(day) === month ? (
                <DayCell
                  key={day}
                  day={days.get(day)}
                  number={day}
                  due={due.get(day) ?? []}
                  chosen={day === chosen}
                  onChoose={() => onChoose(day)}
                  onKey={(event) => press(event, day)}
                />
              ) : (
                <td key={day} className="month-elsewhere" aria-hidden />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const month_ = (month: string) => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) });

interface CellProps {
  day: Day | undefined;
  number: string;
  due: Line[];
  chosen: boolean;
  onChoose: () => void;
  onKey: (event: KeyboardEvent) => void;
}

function DayCell({ day, number, due, chosen, onChoose, onKey }: CellProps) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const today = useToday();
  const kind = useDayKind(day);
  const holiday = day?.holiday ? name({ nameZh: day.holiday.nameZh, nameEn: day.holiday.nameEn }) : undefined;
  const states = stateOrder.filter((state) => due.some((line) => line.state === state));
  const words = [number, kind?.words, holiday, t('calendar.dueCount', { count: due.length })]
    .filter(Boolean)
    .join(t('ui.listSeparator'));
  return (
    <td
      role="gridcell"
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-label={words}
      {...(number === today ? { 'aria-current': 'date' as const } : {})}
      className={['month-day', kind?.name, chosen && 'month-chosen'].filter(Boolean).join(' ')}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <div className="month-number">
        <span>{Number(number.slice(8))}</span>
        {kind && <span className={`month-kind ${kind.name}`}>{kind.sign}</span>}
        {holiday && <span className="month-holiday">{holiday}</span>}
      </div>
      <ul className="month-duties" aria-hidden>
        {due.slice(0, most).map((line) => (
          <li key={line.id} className={`state-${line.state}`}>
            <StateIcon state={line.state} /> {title(line)}
          </li>
        ))}
        {due.length > most && <li>{t('calendar.more', { count: due.length - most })}</li>}
      </ul>
      {due.length > 0 && (
        <div className="month-count" aria-hidden>
          {states.slice(0, 2).map((state) => (
            <StateIcon key={state} state={state} />
          ))}
          {due.length}
        </div>
      )}
    </td>
  );
}

/** Off by a notice, worked in exchange, or a plain weekend. */
function useDayKind(day: Day | undefined) {
  const { t } = useTranslation();
  if (!day) return undefined;
  const weekend = [0, 6].includes(new Date(`${day.day}T00:00:00Z`).getUTCDay());
  if (day.works && weekend)
    return { name: 'month-worked', sign: t('calendar.workedSign'), words: t('calendar.worked') };
  if (!day.works) return { name: 'month-off', sign: t('calendar.offSign'), words: t('calendar.off') };
  return undefined;
}
