import { useTranslation } from 'react-i18next';
import type { CaseSubject, SubjectDecision } from '@/api/schema';
import { useDecisionWords } from './case-words';

/** What the subject said in time, or that it said nothing. */
export function Statements({ subject }: { subject: CaseSubject }) {
  const { t } = useTranslation();
  if (subject.statementDeclinedOn)
    return <>{t('accountability.statementDeclined', { day: subject.statementDeclinedOn })}</>;
  if (subject.statements.length === 0) return <>{t('accountability.statementNone')}</>;
  return (
    <>
      {subject.statements.map(({ form, words, on }, place) => (
        <div key={place}>
          {on} {t(`accountability.forms.${form}`)}：{words}
        </div>
      ))}
    </>
  );
}

/** What the subject corrected or answered, beside what is recorded. */
export function Remarks({ remarks }: Pick<CaseSubject, 'remarks'>) {
  const { t } = useTranslation();
  return (
    <>
      {remarks.map(({ kind, words, on }, place) => (
        <div key={place}>{t(`circular.remarkIs.${kind}`, { day: on, words })}</div>
      ))}
    </>
  );
}

/** What is proposed or decided, with its reasons, and whether it still has its effect. */
export function Decided({
  decision,
  effect = null,
  expiredOn = null,
}: {
  decision: SubjectDecision;
  effect?: CaseSubject['effect'];
  expiredOn?: CaseSubject['effectExpiredOn'];
}) {
  const { t } = useTranslation();
  const words = useDecisionWords();
  return (
    <>
      {words(decision)}
      {effect && (
        <span className="quiet">
          {' '}
          {expiredOn
            ? t('circular.effectExpiredOn', { day: expiredOn })
            : t(effect === 'expired' ? 'circular.effectExpired' : 'circular.effectRunning')}
        </span>
      )}
      <div className="quiet">{decision.reasons}</div>
    </>
  );
}

/** Whether a review was asked for, and what became of it. */
export function Reviewed({ subject, passedBy }: { subject: CaseSubject; passedBy: string | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      {subject.acceptedOn && t('accountability.accepted', { day: subject.acceptedOn })}
      {subject.reviewAskedOn &&
        t('accountability.reviewAsked', { day: subject.reviewAskedOn, grounds: subject.reviewGrounds ?? '' })}
      {subject.review && (
        <div>
          {t(`accountability.reviews.${subject.review}`)}：{subject.reviewReasons}
        </div>
      )}
      {!subject.acceptedOn &&
        !subject.reviewAskedOn &&
        (passedBy ? t('accountability.stepSkipped', { ground: passedBy }) : t('accountability.notYet'))}
    </>
  );
}
