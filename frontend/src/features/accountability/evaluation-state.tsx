import { useTranslation } from 'react-i18next';
import type { Evaluation, OccurrenceState } from '@/api/schema';
import { Toned } from '@/ui/state-tag';

const tones: Record<Evaluation['state'], OccurrenceState> = {
  asked: 'submitted',
  'may-be-submitted': 'fulfilled',
  'gate-closed': 'missed',
  'gate-lifted': 'returned',
  expired: 'waived',
};

/** The conclusion of an evaluation in words, with the day to which it may be used. */
export function EvaluationState({ row: { state, validUntil } }: { row: Evaluation }) {
  const { t } = useTranslation();
  return (
    <span>
      <Toned tone={tones[state]}>{t(`evaluation.states.${state}`)}</Toned>{' '}
      {validUntil && <span className="quiet">{t('evaluation.validUntilIs', { day: validUntil })}</span>}
    </span>
  );
}
