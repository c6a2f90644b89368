import { useTranslation } from 'react-i18next';
import type { FieldProblem, Problem } from '@/lib/problem';
import { problemsZhCN } from '@/locales/problems.zh-cn';

/**
 * A sentence for the person. The server writes its own in English, so Chinese readers get the catalogue's by the code,
 * and the server's only for a code that the catalogue does not know.
 */
export function useProblemWords() {
  const { t, i18n } = useTranslation();
  return (problem: Problem): string => {
    const known = `problem.${problem.code}`;
    if (i18n.exists(known)) return t(known as 'problem.unreachable');
    const chinese = i18n.language === 'en' ? undefined : problemsZhCN[problem.code];
    if (chinese !== undefined) return chinese;
    if (problem.detail !== '') return problem.detail;
    if (problem.status === 403) return t('problem.forbidden');
    if (problem.status === 404) return t('problem.missing');
    return t('problem.unexplained');
  };
}

/** The same for one input at fault. */
export function useFieldProblemWords() {
  const { i18n } = useTranslation();
  return ({ code, detail }: FieldProblem): string =>
    (i18n.language === 'en' ? undefined : problemsZhCN[code]) ?? detail;
}
