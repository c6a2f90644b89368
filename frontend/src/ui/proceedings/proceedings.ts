import type { ProceedingsToRecord } from '@/api/schema';

export interface PostChoice {
  value: string;
  label: string;
}
export type Held = ProceedingsToRecord;
export type AgendaItem = NonNullable<Held['agenda']>[number];
export type Decision = NonNullable<AgendaItem['decision']>;
export type Stance = NonNullable<Decision['stances']>[number];

/** Meetings in which people speak of themselves: only submission and hearing are kept of them. */
export const keepsAccounts = (nature: string | null | undefined): boolean =>
  nature === 'democratic-life' || nature === 'organisational-life' || nature === 'work-report';
export const keepsStudy = (nature: string | null | undefined): boolean =>
  nature === 'learning' || nature === 'dedicated-study';

/** What another kind of meeting has no place for is left out, so that it is never sent. */
export const fitting = (held: Held): Held => {
  const { study, selfAccounts, ...rest } = held;
  return {
    ...rest,
    ...(keepsStudy(held.nature) && study ? { study } : {}),
    ...(keepsAccounts(held.nature)
      ? {
          ...(selfAccounts ? { selfAccounts } : {}),
          agenda: (held.agenda ?? []).map(({ title }) => ({ title: title ?? '' })),
        }
      : {}),
  };
};
