import { useTranslation } from 'react-i18next';
import type { NoticeItem } from '@/api/schema';

/** Why a duty stands in a notice: how many days ahead, or how long overdue and whom it was brought to. */
export function useNoticeWords() {
  const { t } = useTranslation();
  return ({ kind, step, directedTo }: Pick<NoticeItem, 'kind' | 'step' | 'directedTo'>) => {
    // What is no duty is overdue by a step below nothing.
    if ((kind === 'escalation' || step < 0) && directedTo)
      return t('inbox.escalated', { count: Math.abs(step), to: t(`inbox.to.${directedTo}`) });
    return step === 0 ? t('inbox.stepToday') : t('inbox.step', { count: step });
  };
}
