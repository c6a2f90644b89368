import { useTranslation } from 'react-i18next';
import type { ActivityLine, OccurrenceState, ProcedureLine } from '@/api/schema';
import { StateIcon } from '@/ui/state-tag';

const tones: Record<ActivityLine['state'] | ProcedureLine['state'], OccurrenceState> = {
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

function Toned({ tone, word }: { tone: OccurrenceState; word: string }) {
  return (
    <span className={`state-tag state-${tone}`}>
      <StateIcon state={tone} />
      {word}
    </span>
  );
}

export function ActivityState({ state }: { state: ActivityLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={tones[state]} word={t(`activity.states.${state}`)} />;
}

export function ProcedureState({ state }: { state: ProcedureLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={tones[state]} word={t(`procedure.states.${state}`)} />;
}
