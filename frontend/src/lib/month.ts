import { addDays } from '@/lib/days';

/** "2026-06" and its neighbours, as text like every day here. */
export const monthOf = (day: string) => day.slice(0, 7);
export const firstDay = (month: string) => `${month}-01`;
export const lastDay = (month: string) => addDays(firstDay(shiftMonth(month, 1)), -1);

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = new Date(Date.UTC(year, number - 1 + by, 1));
  return at.toISOString().slice(0, 7);
}

/** Monday is 0. */
export const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Whole weeks from Monday to Sunday that cover the month. */
export function weeksOf(month: string): string[][] {
  const start = addDays(firstDay(month), -weekday(firstDay(month)));
  const weeks: string[][] = [];
  for (let monday = start; monday <= lastDay(month); monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  return weeks;
}

/** Where an arrow key leads; undefined for any other key. */
export function movedBy(key: string, day: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageUp':
    case 'PageDown': {
      const month = shiftMonth(monthOf(day), key === 'PageUp' ? -1 : 1);
      const same = `${month}-${day.slice(8)}`;
      return same <= lastDay(month) ? same : lastDay(month);
    }
    default:
      return undefined;
  }
}
