import type { Steps } from '@/api/schema';

/** "09:30:00" as people write it. */
export const hourAndMinute = (time: string): string => time.slice(0, 5);

/** "2026-05-10T11:00:00" as people write it; the API speaks the wall clock of Asia/Shanghai here. */
export const wallClock = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;

/** The next step that is not recorded, in the order of the rules; a hint, for steps may be taken in any order. */
export const nextStep = (steps: Steps): string | undefined =>
  steps.items.find((each) => each.occurredOn === null)?.step;
