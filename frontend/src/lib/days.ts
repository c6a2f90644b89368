import dayjs, { type Dayjs } from 'dayjs';

const offset = 8 * 60;

/** ISO days compare as text; these helpers never touch the machine's own time zone. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const yearOf = (day: string) => Number(day.slice(0, 4));

/** An instant as Beijing time, whatever the zone of the desktop: the register speaks one time. */
export function beijing(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  return new Date(at + offset * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

export const toPicker = (day: string | null | undefined): Dayjs | null => (day ? dayjs(day) : null);
export const fromPicker = (day: Dayjs | null | undefined): string | undefined =>
  day ? day.format('YYYY-MM-DD') : undefined;
