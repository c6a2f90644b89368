import { Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary, OrganisationUnit, Procedure } from '@/api/schema';
import { handIn } from '@/lib/hand-in';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EvidenceField } from '@/ui/evidence-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { decideProcedure, discontinueProcedure, takeProcedureStep } from './activities.api';
import { served, ServedDuties, type Served } from './served-duties';

interface Props {
  procedure: Procedure;
  onClose: () => void;
}
interface StepValues {
  on: string;
  skipped: boolean;
  ground?: string;
  evidenceIds: EvidenceSummary[];
}

/** The step that comes next: taken on a day, or left out with its ground. */
export function TakeStepDrawer({ procedure, step, onClose }: Props & { step: Procedure['course'][number] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<StepValues, unknown>
      title={t('procedure.takeStepIs', { step: step.name })}
      submitLabel={t('act.save')}
      version={procedure.version}
      initialValues={{ on: today, skipped: false, evidenceIds: [] }}
      send={({ on, skipped, ground, evidenceIds }, intent) =>
        takeProcedureStep(
          procedure.id,
          {
            number: step.number,
            on,
            ...(skipped ? { ground: ground ?? '' } : {}),
            evidenceIds: evidenceIds.map((file) => file.id),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('procedure.stepDone')}
      onClose={onClose}
    >
      {() => <StepFields procedure={procedure} />}
    </CommandDrawer>
  );
}

function StepFields({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const today = useToday();
  const skipped = Form.useWatch<boolean | undefined>('skipped');
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <Form.Item name="skipped" label={t('procedure.stepHow')}>
        <Radio.Group
          options={[
            { value: false, label: t('procedure.taken') },
            { value: true, label: t('procedure.skipped') },
          ]}
        />
      </Form.Item>
      <Form.Item name="on" label={t('procedure.on')} rules={needed(t('procedure.on'))}>
        <DayField max={today} min={procedure.startedOn} />
      </Form.Item>
      {skipped ? (
        <Form.Item name="ground" label={t('procedure.ground')} rules={needed(t('procedure.ground'))}>
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <Form.Item name="evidenceIds" label={t('channel.evidence')}>
          <EvidenceField
            kinds={['review-record', 'approval-record', 'minutes', 'notice']}
            upload={({ file, kind, title }, key) =>
              handIn({ file, kind, title, unitId: procedure.unitId, formedOn: today }, { key })
            }
          />
        </Form.Item>
      )}
    </>
  );
}

interface DecisionValues extends Served {
  decidedOn: string;
  approved: boolean;
  decidedByBody: string;
  conditions?: string;
}

export function DecideProcedureDrawer({ procedure, units, onClose }: Props & { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const body = t('procedure.decidedByBody');
  return (
    <CommandDrawer<DecisionValues, unknown>
      title={t('procedure.decide')}
      submitLabel={t('act.save')}
      version={procedure.version}
      initialValues={{ decidedOn: today, approved: true, decidedByBody: '', evidenceIds: [] }}
      send={({ decidedOn, approved, decidedByBody, conditions, ...rest }, intent) =>
        decideProcedure(
          procedure.id,
          {
            decidedOn,
            approved,
            decidedByBody,
            ...(conditions?.trim() ? { conditions } : {}),
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('procedure.decided')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="approved" label={t('channel.result')}>
            <Radio.Group
              options={[
                { value: true, label: t('procedure.states.approved') },
                { value: false, label: t('procedure.states.refused') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="decidedByBody"
            label={body}
            extra={t('procedure.decidedByBodyHint')}
            rules={[{ required: true, whitespace: true, message: t('form.needed', { label: body }) }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="decidedOn" label={t('procedure.decidedOn')}>
            <DayField max={today} min={procedure.startedOn} />
          </Form.Item>
          <Form.Item name="conditions" label={t('activity.conditions')}>
            <Input maxLength={200} />
          </Form.Item>
          <ServedDuties
            units={units}
            unitId={procedure.unitId}
            evidenceKinds={['approval-record', 'review-record', 'decision-document', 'minutes']}
          />
        </>
      )}
    </CommandDrawer>
  );
}

export function DiscontinueDrawer({ procedure, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('procedure.discontinue')}
      submitLabel={t('procedure.discontinue')}
      most={200}
      version={procedure.version}
      send={(reason, intent) => discontinueProcedure(procedure.id, { reason }, intent)}
      doneWords={t('procedure.discontinued')}
      onClose={onClose}
    />
  );
}
