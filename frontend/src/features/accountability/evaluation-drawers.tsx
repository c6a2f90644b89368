import { Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvaluationToRequest, EvaluationView } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { PersonSelect } from '@/ui/person-select';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { CaseUnitSelect } from './case-selects';
import { answerEvaluation, liftGate, requestEvaluation } from './evaluations.api';

export function RequestEvaluationDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const renew = useRenewal();
  return (
    <CommandDrawer<EvaluationToRequest, unknown>
      title={t('evaluation.request')}
      submitLabel={t('evaluation.request')}
      send={requestEvaluation}
      done={renew}
      doneWords={t('evaluation.requested')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="candidateId" label={t('evaluation.candidate')}>
            <PersonSelect />
          </Needed>
          <Needed name="unitId" label={t('evaluation.unit')}>
            <CaseUnitSelect />
          </Needed>
          <Needed name="position" label={t('evaluation.position')}>
            <Input maxLength={100} />
          </Needed>
          <Needed name="since" label={t('evaluation.since')} hint={t('evaluation.sinceHint')}>
            <DayField />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

interface One {
  view: EvaluationView;
  onClose: () => void;
}

interface Answering {
  matters?: { serious: boolean; ground: string }[];
  words: string;
  validUntil: string;
}

export function AnswerEvaluationDrawer({ view: { evaluation, record }, onClose }: One) {
  const { t } = useTranslation();
  const renew = useRenewal();
  const running = record?.verifications ?? [];
  return (
    <CommandDrawer<Answering, unknown>
      title={t('evaluation.answer')}
      submitLabel={t('evaluation.answer')}
      version={evaluation.version}
      send={({ matters = [], ...values }, intent) =>
        answerEvaluation(
          evaluation.id,
          {
            ...values,
            matters: running.map(({ caseId }, at) => ({
              caseId,
              serious: false,
              ground: '',
              ...matters[at],
            })),
          },
          intent,
        )
      }
      done={renew}
      doneWords={t('evaluation.answered')}
      onClose={onClose}
    >
      {() => (
        <>
          {running.map(({ caseId, article, occurredOn }, at) => (
            <fieldset key={caseId} className="case-subject-fields">
              <legend>{t('evaluation.verificationIs', { article, day: occurredOn })}</legend>
              <Needed name={['matters', `${at}`, 'serious']} label={t('evaluation.serious')}>
                <Radio.Group
                  options={[
                    { value: true, label: t('evaluation.yes') },
                    { value: false, label: t('evaluation.no') },
                  ]}
                />
              </Needed>
              <Needed name={['matters', `${at}`, 'ground']} label={t('evaluation.ground')}>
                <Input.TextArea rows={2} maxLength={4000} />
              </Needed>
            </fieldset>
          ))}
          <Needed name="words" label={t('evaluation.words')} hint={t('evaluation.wordsHint')}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Needed>
          <Needed name="validUntil" label={t('evaluation.validUntil')}>
            <DayField />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

export function LiftGateDrawer({ view: { evaluation }, onClose }: One) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('evaluation.lift')}
      submitLabel={t('evaluation.lift')}
      explain={t('evaluation.liftExplain')}
      label={t('evaluation.ground')}
      most={1000}
      version={evaluation.version}
      send={(reason, intent) => liftGate(evaluation.id, reason, intent)}
      doneWords={t('evaluation.lifted')}
      onClose={onClose}
    />
  );
}

function useRenewal() {
  const cache = useQueryClient();
  const tenant = useTenant();
  return () => cache.invalidateQueries({ queryKey: [tenant, 'evaluations'] });
}
