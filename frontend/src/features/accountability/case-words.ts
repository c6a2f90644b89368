import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseRow, CaseStep, SubjectDecision } from '@/api/schema';

export const steps: CaseStep[] = [
  'verification',
  'attribution',
  'notice',
  'file-access',
  'statement',
  'proposed-measure',
  'decision',
  'service',
  'review',
  'execution',
  'filing',
  'closing',
];

const concluding = [
  'collective-principal-holders',
  'collective-important-holders',
  'recorded-objection-exemption',
  'sole-decision',
  'non-rectification-joint',
];

/** Whether the rules say who answers; some only say that whoever is responsible does. */
export const saysWhoAnswers = ({ attributionRules }: Pick<CaseFile, 'attributionRules'>): boolean =>
  attributionRules.some(({ code }) => concluding.includes(code));

/** Who has to act at a step. */
export const actorOf = (step: CaseStep): 'investigator' | 'decider' | 'reviewer' | 'subject' =>
  step === 'decision' ? 'decider' : step === 'review' || step === 'statement' ? 'subject' : 'investigator';

/** The clock of a step in words: due, overdue, or none. */
export function useClockWords() {
  const { t } = useTranslation();
  return ({ status, dueOn, overdue }: Pick<CaseRow, 'status' | 'dueOn' | 'overdue'>): string => {
    if (status !== 'open') return '';
    if (!dueOn) return t('accountability.noClock');
    const due = t('accountability.due', { day: dueOn });
    return overdue ? `${due} · ${t('accountability.overdue')}` : due;
  };
}

/** A word of the catalogue for a code of the server; a code that nobody knows is shown as it is. */
export function useCaseCodes() {
  const { i18n, t } = useTranslation();
  return (
    group: 'measure' | 'severity' | 'threshold' | 'fact' | 'event' | 'steps' | 'capacities',
    code: string,
  ): string => {
    const key = `accountability.${group}.${code}`;
    // Codes of events have a dot in them, which would otherwise be a step into the catalogue.
    const words = i18n.getResource(i18n.language, 'translation', `accountability.${group}`) as
      Record<string, string> | undefined;
    return words?.[code] ?? (i18n.exists(key) ? t(key as 'accountability.title') : code);
  };
}

export function useDecisionWords() {
  const { t } = useTranslation();
  const code = useCaseCodes();
  return ({ outcome, choice, toleranceGround, effectUntil }: SubjectDecision): string =>
    [
      t(`accountability.outcomes.${outcome}`),
      choice?.severity && code('severity', choice.severity),
      choice?.measures.map((measure) => code('measure', measure)).join('、'),
      choice?.externalBasis,
      toleranceGround,
      effectUntil && t('accountability.effectUntilIs', { day: effectUntil }),
    ]
      .filter(Boolean)
      .join(' · ');
}
