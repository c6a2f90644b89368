import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/lib/session-context';
import { monthOf, movedBy, weeksOf } from '@/lib/month';

/** What a day of a month shows. */
export interface MonthDay {
  /** What is said of the day beside its date. */
  words: string;
  className?: string | undefined;
  /** Beside the number of the day, such as a holiday. */
  head?: ReactNode;
  items: { key: string; className?: string; content: ReactNode }[];
  /** Beside the number of items, where there is no room for the items themselves. */
  signs?: ReactNode;
}

interface Props {
  month: string;
  chosen: string;
  onChoose: (day: string) => void;
  dayOf: (day: string) => MonthDay;
}

const most = 3;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A month as a grid: one stop for the tab key, arrows from day to day, page keys from month to month. */
export function MonthGrid({ month, chosen, onChoose, dayOf }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
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
  const name = t('calendar.monthIs', { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) });
  return (
    <table className="month-grid" role="grid" ref={grid} aria-label={name}>
      <caption>{name}</caption>
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
                  date={day}
                  day={dayOf(day)}
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

interface CellProps {
  date: string;
  day: MonthDay;
  chosen: boolean;
  onChoose: () => void;
  onKey: (event: KeyboardEvent) => void;
}

function DayCell({ date, day, chosen, onChoose, onKey }: CellProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { items } = day;
  return (
    <td
      role="gridcell"
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-label={[date, day.words].join(t('ui.listSeparator'))}
      {...(date === today ? { 'aria-current': 'date' as const } : {})}
      className={['month-day', day.className, chosen && 'month-chosen'].filter(Boolean).join(' ')}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <div className="month-number">
        <span>{Number(date.slice(8))}</span>
        {day.head}
      </div>
      <ul className="month-items" aria-hidden>
        {items.slice(0, most).map(({ key, className, content }) => (
          <li key={key} className={className}>
            {content}
          </li>
        ))}
        {items.length > most && <li>{t('calendar.more', { count: items.length - most })}</li>}
      </ul>
      {items.length > 0 && (
        <div className="month-count" aria-hidden>
          {day.signs}
          {items.length}
        </div>
      )}
    </td>
  );
}
