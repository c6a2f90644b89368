import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { successionProgress } from './schemes.api';

const shown = ['waiting', 'under-way', 'done'] as const;

/** How an issued version takes over from the one before it, and how far that has come. */
export function SuccessionNote({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...successionProgress(useTenant(), scheme.id),
    enabled: scheme.transition !== null,
  });
  const state = shown.find((each) => each === data?.state);
  if (!data || !state || scheme.transition === null) return null;
  return (
    <Alert
      className="form-block"
      type={state === 'done' ? 'success' : 'info'}
      showIcon
      title={t(`succession.progress.${state}`, {
        day: data.effectiveFrom,
        done: data.done,
        pending: data.pending,
      })}
      description={
        <>
          {t('succession.transitionIs')}：{t(`succession.ruleIs.${scheme.transition.rule}`)}
          {scheme.transition.cutOn && ` ${scheme.transition.cutOn}`}
        </>
      }
    />
  );
}
