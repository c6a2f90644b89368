import { useTranslation } from 'react-i18next';
import type { BulletinLine, OccurrenceState, ReceivedBulletinLine } from '@/api/schema';
import { Toned } from '@/ui/state-tag';

type State = BulletinLine['state'] | ReceivedBulletinLine['state'];
const tones: Record<State, OccurrenceState> = {
  draft: 'not-due',
  issued: 'open',
  waiting: 'due-soon',
  acknowledged: 'fulfilled',
  withdrawn: 'withdrawn',
  superseded: 'waived',
};

export function BulletinState({ state }: { state: State }) {
  const { t } = useTranslation();
  return <Toned tone={tones[state]}>{t(`bulletin.states.${state}`)}</Toned>;
}
