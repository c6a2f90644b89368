import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@/api/schema';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { UnitsSelect } from '@/ui/units-select';
import type { DivisionStep } from './division-sending';
import type { TopicChoice } from './division-topics';
import { PostSelect } from './post-select';

interface Props {
  kind: DivisionStep['kind'];
  organisation: Organisation;
  choices: TopicChoice[];
  loading: boolean;
}

/** What each step of the division of work asks for. */
export function DivisionFields({ kind, organisation, choices, loading }: Props) {
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
