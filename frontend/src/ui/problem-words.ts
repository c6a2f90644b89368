import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';

/** A sentence for the person: the product's own words where it knows the refusal, else what the server said. */
export function useProblemWords() {
  const { t, i18n } = useTranslation();
  return (problem: Problem): string => {
    const known = `problem.${problem.code}`;
    if (i18n.exists(known)) return t(known as 'problem.unreachable');
    if (problem.detail !== '') return problem.detail;
    if (problem.status === 403) return t('problem.forbidden');
    if (problem.status === 404) return t('problem.not-found');
    return t('problem.fault');
  };
}
