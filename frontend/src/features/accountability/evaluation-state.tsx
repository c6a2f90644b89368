import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Evaluation } from '@/api/schema';

const colors = {
  asked: 'blue',
  'may-be-submitted': 'green',
  'gate-closed': 'red',
  'gate-lifted': 'gold',
  expired: 'default',
} as const;

/** The conclusion of an evaluation in words, with the day to which it may be used. */
export function EvaluationState({ row: { state, validUntil } }: { row: Evaluation }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag color={colors[state]}>{t(`evaluation.states.${state}`)}</Tag>
      {validUntil && <span className="quiet">{t('evaluation.validUntilIs', { day: validUntil })}</span>}
    </>
  );
}
