/** How long something took, in whole days, hours and minutes. */
export function lasting(minutes: number): { days: number; hours: number; minutes: number } {
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}

/** A moment of the API as a form takes it: Beijing time with its offset. */
export const toMoment = (instant: string) =>
  `${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)}:00+08:00`;
