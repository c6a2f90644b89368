import type { Line } from '@/api/schema';

type Counted = Pick<Line, 'requiredCount' | 'countedCount'>;

/** How many acts each of these duties lacks after one more; duties that are then complete are left out. */
export const stillShort = <T extends Counted>(lines: T[]): { line: T; lacks: number }[] =>
  lines
    .map((line) => ({ line, lacks: line.requiredCount - line.countedCount - 1 }))
    .filter(({ lacks }) => lacks > 0);
