import { describe, expect, it } from 'vitest';
import { hourAndMinute, nextStep, wallClock } from './step-words';

const step = (name: string, occurredOn: string | null) => ({
  step: name,
  occurredOn,
  occurredAt: occurredOn && '09:20:00',
  recordedAt: null,
  actor: null,
  clock: 'waiting' as const,
});

describe('first-moment steps in words', () => {
  it('writes times without seconds', () => {
    expect(hourAndMinute('09:30:00')).toBe('09:30');
    expect(wallClock('2026-05-10T11:00:00')).toBe('2026-05-10 11:00');
  });

  it('offers the first step that is not recorded, whatever came before it', () => {
    const steps = (items: ReturnType<typeof step>[]) => ({
      triggeredOn: '2026-05-10',
      triggeredAt: null,
      dueAt: null,
      hours: null,
      items,
    });
    expect(
      nextStep(steps([step('discover', '2026-05-10'), step('assess', null), step('handle', '2026-05-10')])),
    ).toBe('assess');
    expect(nextStep(steps([step('discover', '2026-05-10')]))).toBeUndefined();
  });
});
