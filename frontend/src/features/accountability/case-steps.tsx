import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import './accountability.css';
import { CaseStatusTag } from './case-status-tag';
import { actorOf, steps, useClockWords } from './case-words';

/** Each step in its order: done, now with its clock, to come, or left out and why. */
export function CaseSteps({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const shown = steps.filter((step) => step !== 'filing' || file.filing !== null);
  const now = shown.indexOf(file.step);
  const running = file.status === 'open' || file.status === 'suspended';
  const who = actorOf(file.step);
  const name =
    who === 'subject'
      ? file.subjects.map(({ person }) => person.name ?? t('accountability.somebody')).join('、')
      : (file[who].name ?? t('accountability.somebody'));
  return (
    <>
      <p>
        <CaseStatusTag status={file.status} />{' '}
        {running && (
          <strong>
            {t('accountability.next')}：
            {t('accountability.nextIs', { step: t(`accountability.steps.${file.step}`), who: name })}
          </strong>
        )}{' '}
        <span className={file.overdue ? 'overdue-words' : 'quiet'}>
          {running ? `${t('accountability.since', { day: file.since })} ${clock(file)}` : ''}
        </span>
        {file.endedOn && t('accountability.ended', { day: file.endedOn, reason: file.endedBecause ?? '' })}
      </p>
      <ol className="case-steps" aria-label={t('accountability.stepsTitle')}>
        {shown.map((step, place) => {
          const skipped = file.skipped.find((each) => each.step === step);
          const state = skipped
            ? t('accountability.stepSkipped', { ground: skipped.ground })
            : !running || place < now
              ? (file.status === 'withdrawn' || file.status === 'merged') && place >= now
                ? t('accountability.stepNext')
                : t('accountability.stepDone')
              : place === now
                ? t('accountability.stepNow')
                : t('accountability.stepNext');
          return (
            <li key={step} aria-current={running && place === now ? 'step' : undefined}>
              {t(`accountability.steps.${step}`)} <span className="quiet">{state}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
