import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { takeStep } from './appraisals.api';
import { StepFields, type StepValues } from './step-fields';

export type AppraisalStep =
  'figures' | 'settlement' | 'announcement' | 'objection' | 'objection-decision' | 'caps' | 'handlers';

/** The steps that the server says are the reader's, those they came for first. */
export const stepsOf = (can: Appraisal['can']): [AppraisalStep, boolean][] =>
  (
    [
      ['figures', can.takeFigures, true],
      ['settlement', can.settle, true],
      ['announcement', can.announce, true],
      ['objection', can.object, false],
      ['objection-decision', can.decideObjection, true],
      ['caps', can.recordCap, false],
      ['handlers', can.replaceHandler, false],
    ] as [AppraisalStep, boolean, boolean][]
  )
    .filter(([, may]) => may)
    .map(([step, , primary]) => [step, primary]);

interface Props {
  view: Appraisal;
  step: AppraisalStep;
  onClose: () => void;
}

const words = {
  figures: ['takeFigures', 'figuresTaken'],
  settlement: ['settle', 'settled'],
  announcement: ['announce', 'announced'],
  objection: ['object', 'objected'],
  'objection-decision': ['decide', 'decided'],
  caps: ['recordCap', 'capRecorded'],
  handlers: ['replace', 'replaced'],
} as const;

export function AppraisalStepDrawer({ view, step, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const [title, done] = words[step];
  return (
    <CommandDrawer<StepValues, unknown>
      title={t(`appraisal.${title}`)}
      submitLabel={t(`appraisal.${title}`)}
      version={view.appraisal.version}
      initialValues={{ knownOn: view.terms.figuresOn, occurredOn: today, kind: 'falsification' }}
      send={(values, intent) => send(step, view.appraisal.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t(`appraisal.${done}`)}
      onClose={onClose}
    >
      {() => <StepFields view={view} step={step} />}
    </CommandDrawer>
  );
}

const at = <S extends AppraisalStep>(step: S) => `/api/v1/appraisals/{appraisalId}/${step}` as const;

function send(step: AppraisalStep, id: string, values: StepValues, intent: Intent) {
  switch (step) {
    case 'figures':
      return takeStep(at(step), id, { knownOn: values.knownOn ?? '' }, intent);
    case 'settlement':
      return takeStep(at(step), id, { words: values.words ?? null }, intent);
    case 'announcement':
      return takeStep(at(step), id, {}, intent);
    case 'objection':
      return takeStep(at(step), id, { words: values.words ?? null, criteria: values.criteria ?? [] }, intent);
    case 'objection-decision':
      return takeStep(at(step), id, { upheld: values.upheld ?? null, reasons: values.words ?? null }, intent);
    case 'caps':
      return takeStep(
        at(step),
        id,
        {
          kind: values.kind ?? null,
          facts: values.words ?? null,
          occurredOn: values.occurredOn ?? '',
          ruleCode: values.ruleCode ?? null,
        },
        intent,
      );
    case 'handlers':
      return takeStep(
        at(step),
        id,
        {
          capacity: values.capacity ?? null,
          successorId: values.successorId ?? '',
          reason: values.words ?? null,
        },
        intent,
      );
  }
}
