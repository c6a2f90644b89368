import { useTranslation } from 'react-i18next';
import type { ActivityLine, OccurrenceState, ProcedureLine } from '@/api/schema';
import { Toned } from '@/ui/state-tag';

export const activityTones: Record<ActivityLine['state'] | ProcedureLine['state'], OccurrenceState> = {
  requested: 'submitted',
  'under-way': 'open',
  'to-be-decided': 'submitted',
  approved: 'fulfilled',
  held: 'fulfilled',
  refused: 'missed',
  expired: 'overdue',
  lapsed: 'overdue',
  cancelled: 'waived',
  discontinued: 'waived',
};

export function ActivityState({ state }: { state: ActivityLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={activityTones[state]}>{t(`activity.states.${state}`)}</Toned>;
}

export function ProcedureState({ state }: { state: ProcedureLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={activityTones[state]}>{t(`procedure.states.${state}`)}</Toned>;
}
