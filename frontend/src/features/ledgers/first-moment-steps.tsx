import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence, Steps } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { StepDrawer } from './step-drawer';
import { hourAndMinute, wallClock } from './step-words';

type Step = Steps['items'][number];

/** The unit's own steps in the order of the rules, each with its time and its clock. Nothing of what they answer is kept. */
export function FirstMomentSteps({ occurrence, steps }: { occurrence: Occurrence; steps: Steps }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Step>();
  return (
    <>
      <p>
        {t('step.started', {
          at: [steps.triggeredOn, steps.triggeredAt && hourAndMinute(steps.triggeredAt)]
            .filter(Boolean)
            .join(' '),
        })}{' '}
        <span className="quiet">
          {steps.dueAt
            ? t('step.dueAt', { at: wallClock(steps.dueAt), hours: steps.hours })
            : t('step.noHours')}
        </span>
      </p>
      <ol className="steps" aria-label={t('step.title')}>
        {steps.items.map((step) => (
          <li key={step.step} className={`step step-${step.clock}`}>
            <StepWords step={step} />
            {occurrence.can.recordStep && <StepButton step={step} onChoose={() => setChosen(step)} />}
          </li>
        ))}
      </ol>
      {chosen && <StepDrawer occurrence={occurrence} step={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function StepWords({ step }: { step: Step }) {
  const { t } = useTranslation();
  const code = useCodes();
  return (
    <div className="step-words">
      <strong>{code('step', step.step)}</strong>{' '}
      <span className="step-clock">{code('clock', step.clock)}</span>
      {step.occurredOn && step.occurredAt && (
        <div>
          {t('step.takenAt', { at: `${step.occurredOn} ${hourAndMinute(step.occurredAt)}` })}
          {step.recordedAt && (
            <span className="quiet">
              {' '}
              {t('step.recordedBy', {
                at: beijing(step.recordedAt),
                who: step.actor?.name ?? t('ui.actorWithoutName'),
              })}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function StepButton({ step, onChoose }: { step: Step; onChoose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const taken = step.occurredOn !== null;
  return (
    <Button
      size="small"
      className="no-print"
      type={taken ? 'default' : 'primary'}
      aria-label={t(taken ? 'step.correctIs' : 'step.recordIs', { step: code('step', step.step) })}
      onClick={onChoose}
    >
      {t(taken ? 'step.correct' : 'step.record')}
    </Button>
  );
}
