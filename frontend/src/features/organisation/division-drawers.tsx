import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation, SentScheme, WorkDivision } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { UnitsSelect } from '@/ui/units-select';
import { useTopicName, type Assignment, type Supervision } from './division-tables';
import { topicChoices, type TopicChoice } from './division-topics';
import { PostSelect } from './post-select';
import {
  assignTopic,
  nameSupervisor,
  releaseSupervisor,
  releaseTopic,
  schemesInForce,
  setPattern,
} from './structure.api';

export type DivisionStep =
  | { kind: 'pattern'; current: WorkDivision['pattern'] }
  | { kind: 'assign' }
  | { kind: 'release'; assignment: Assignment }
  | { kind: 'supervise' }
  | { kind: 'endSupervision'; supervision: Supervision };

interface Values {
  topic: string;
  unitId: string;
  postId?: string;
  leadingUnitId: string;
  coordinatingUnitId: string;
  coordinatorPostId?: string;
  joiningUnitIds?: string[];
  basis?: string;
  supervisorUnitId: string;
  supervisorPostId?: string;
  from: string;
  on: string;
  reason?: string;
}

interface Props {
  step: DivisionStep;
  organisation: Organisation;
  onClose: () => void;
}

/** Names who is responsible, sets the pattern, names who supervises, and ends what was named. */
export function DivisionDrawer({ step, organisation, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const topicName = useTopicName();
  const { title: titled } = useNames();
  const schemes = useQuery(schemesInForce(tenant));
  const choices = topicChoices(schemes.data ?? [], {
    duty: (duty) => `${t('line.articleIs', { article: duty.article })} ${titled(duty)}`,
    article: (article) => t('line.articleIs', { article }) + t('structure.work.wholeArticle'),
  });
  const words = {
    pattern: [t('structure.work.setPattern'), t('structure.work.patternSet')],
    assign: [t('structure.work.assign'), t('structure.work.assigned')],
    release: [
      step.kind === 'release' ? t('structure.work.releaseOf', { topic: topicName(step.assignment) }) : '',
      t('structure.work.released'),
    ],
    supervise: [t('structure.work.supervise'), t('structure.work.supervised')],
    endSupervision: [
      step.kind === 'endSupervision'
        ? t('structure.work.endSupervisionOf', { unit: step.supervision.unitNameZh })
        : '',
      t('structure.work.released'),
    ],
  } as const;
  const [title, done] = words[step.kind];
  const ends = step.kind === 'release' || step.kind === 'endSupervision';
  return (
    <CommandDrawer<Values, unknown>
      title={title}
      submitLabel={ends ? t('structure.end') : title}
      danger={ends}
      initialValues={{
        from: today,
        on: today,
        ...(step.kind === 'pattern' ? patternValues(step.current) : {}),
      }}
      send={(values, intent) => send(step, values, choices, schemes.data ?? [], intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={done}
      onClose={onClose}
    >
      {() => (
        <Fields kind={step.kind} organisation={organisation} choices={choices} loading={schemes.isFetching} />
      )}
    </CommandDrawer>
  );
}

const patternValues = (current: WorkDivision['pattern']): Partial<Values> =>
  current
    ? {
        leadingUnitId: current.leadingUnitId,
        coordinatingUnitId: current.coordinatingUnitId,
        joiningUnitIds: current.joiningUnitIds,
        ...(current.coordinatorPostId ? { coordinatorPostId: current.coordinatorPostId } : {}),
        ...(current.basis ? { basis: current.basis } : {}),
      }
    : {};

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

function send(
  step: DivisionStep,
  values: Values,
  choices: TopicChoice[],
  schemes: SentScheme[],
  intent: Intent,
): Promise<unknown> {
  const { from, on, reason } = values;
  switch (step.kind) {
    case 'pattern':
      return setPattern(
        given({
          leadingUnitId: values.leadingUnitId,
          coordinatingUnitId: values.coordinatingUnitId,
          coordinatorPostId: values.coordinatorPostId ?? null,
          joiningUnitIds: values.joiningUnitIds ?? [],
          basis: values.basis ?? null,
          from,
        }),
        intent,
      );
    case 'assign':
      return assignTopic(
        given({
          schemeId: null,
          ...choices.find(({ value }) => value === values.topic)?.topic,
          unitId: values.unitId,
          postId: values.postId ?? null,
          from,
        }),
        intent,
      );
    case 'release':
      return releaseTopic(
        given({
          schemeId: schemes.find(({ packId }) => packId === step.assignment.packId)?.id ?? null,
          article: step.assignment.article,
          obligationId: step.assignment.obligationId,
          on,
          reason: reason ?? null,
        }),
        intent,
      );
    case 'supervise':
      return nameSupervisor(
        given({
          unitId: values.unitId,
          supervisorUnitId: values.supervisorUnitId,
          supervisorPostId: values.supervisorPostId ?? null,
          from,
        }),
        intent,
      );
    case 'endSupervision':
      return releaseSupervisor(
        given({ unitId: step.supervision.unitId, on, ...(reason ? { reason } : {}) }),
        intent,
      );
  }
}

interface FieldProps {
  kind: DivisionStep['kind'];
  organisation: Organisation;
  choices: TopicChoice[];
  loading: boolean;
}

function Fields({ kind, organisation, choices, loading }: FieldProps) {
  const { t } = useTranslation();
  const supervisor = Form.useWatch<string | undefined>('supervisorUnitId');
  const needed = (label: string) => ({
    label,
    rules: [{ required: true, message: t('form.needed', { label }) }],
  });
  const { units } = organisation;
  const day = (name: 'from' | 'on', label: string) => (
    <Form.Item name={name} {...needed(label)}>
      <DayField />
    </Form.Item>
  );
  if (kind === 'release' || kind === 'endSupervision')
    return (
      <>
        {day('on', t('structure.work.releasedOn'))}
        <Form.Item name="reason" label={t('structure.reason')}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </>
    );
  return (
    <>
      {kind === 'assign' && (
        <>
          <Form.Item name="topic" {...needed(t('structure.work.topic'))}>
            <Select
              loading={loading}
              showSearch={{ optionFilterProp: 'label' }}
              options={choices.map(({ value, label }) => ({ value, label }))}
            />
          </Form.Item>
          <Form.Item name="unitId" {...needed(t('structure.work.unit'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="postId" label={t('structure.work.person')}>
            <PostSelect />
          </Form.Item>
        </>
      )}
      {kind === 'pattern' && (
        <>
          <Form.Item name="leadingUnitId" {...needed(t('structure.work.leading'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="coordinatingUnitId" {...needed(t('structure.work.coordinating'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="coordinatorPostId" label={t('structure.work.coordinator')}>
            <PostSelect />
          </Form.Item>
          <Form.Item name="joiningUnitIds" label={t('structure.work.joining')}>
            <UnitsSelect units={units} />
          </Form.Item>
          <Form.Item name="basis" label={t('structure.work.basis')}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
      {kind === 'supervise' && (
        <>
          <Form.Item name="unitId" {...needed(t('structure.work.superviseUnit'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="supervisorUnitId" {...needed(t('structure.work.supervisorUnit'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="supervisorPostId" label={t('structure.work.supervisorPost')}>
            <PostSelect unitId={supervisor} />
          </Form.Item>
        </>
      )}
      {day('from', t('structure.from'))}
    </>
  );
}
