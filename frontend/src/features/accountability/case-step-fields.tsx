import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { PersonSelect, type Capacity } from '@/ui/person-select';
import { useCaseCodes } from './case-words';
import { DecisionFields } from './decision-fields';

export function Words({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <Needed name="words" label={label}>
      <Input.TextArea rows={rows} maxLength={4000} showCount />
    </Needed>
  );
}

export function Remark() {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t('circular.remarkExplain')}</p>
      <Needed name="remarkKind" label={t('circular.remarkKind')}>
        <Radio.Group
          options={(['correction', 'answer'] as const).map((value) => ({
            value,
            label: t(`circular.remarkKinds.${value}`),
          }))}
        />
      </Needed>
      <Words label={t('accountability.words')} rows={5} />
    </>
  );
}

export function Verification({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  return (
    <>
      <Needed name="established" label={t('accountability.verification')}>
        <Radio.Group
          options={[
            { value: true, label: t('accountability.established') },
            { value: false, label: t('accountability.notEstablished') },
          ]}
        />
      </Needed>
      {file.trigger.thresholds.map((threshold) => (
        <div key={threshold} className="case-subject-fields">
          <Needed
            name={['thresholds', threshold, 'met']}
            label={t('accountability.thresholdOne', { threshold: code('threshold', threshold) })}
          >
            <Radio.Group
              options={[
                { value: true, label: t('accountability.met') },
                { value: false, label: t('accountability.notMet') },
              ]}
            />
          </Needed>
          <Needed
            name={['thresholds', threshold, 'words']}
            label={`${code('threshold', threshold)}：${t('accountability.words')}`}
          >
            <Input maxLength={500} />
          </Needed>
        </div>
      ))}
      <Words label={t('accountability.words')} />
    </>
  );
}

export function Review({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<string | undefined>('reviewOutcome');
  const key = Form.useWatch<string | undefined>('subject');
  const subject = file.subjects.find((each) => each.key === key);
  return (
    <>
      <Needed name="reviewOutcome" label={t('accountability.reviewOutcome')}>
        <Radio.Group
          options={(['upheld', 'changed', 'revoked'] as const).map((value) => ({
            value,
            label: t(`accountability.reviews.${value}`),
          }))}
        />
      </Needed>
      {outcome === 'changed' && subject && <DecisionFields subject={subject} />}
      <Words label={t('accountability.reason')} />
    </>
  );
}

export function Execution({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const today = useToday();
  const code = useCaseCodes();
  const key = Form.useWatch<string | undefined>('subject');
  const subject = file.subjects.find((each) => each.key === key);
  const open = (subject?.decision?.choice?.measures ?? []).filter(
    (each) => !subject?.executed.includes(each),
  );
  return (
    <>
      <Needed name="measure" label={t('accountability.measures')}>
        <Select options={open.map((value) => ({ value, label: code('measure', value) }))} />
      </Needed>
      <Needed name="on" label={t('accountability.executedOn')}>
        <DayField max={today} />
      </Needed>
      <Form.Item name="words" label={t('accountability.words')}>
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
    </>
  );
}

export function Recusal({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const capacity = Form.useWatch<Capacity | undefined>('capacity');
  const own = (['investigator', 'decider', 'reviewer'] as const).filter((each) =>
    file.capacities.includes(each),
  );
  return (
    <>
      <Needed name="capacity" label={t('accountability.capacityLabel')}>
        <Select options={own.map((value) => ({ value, label: t(`accountability.capacities.${value}`) }))} />
      </Needed>
      <Needed
        name="successorId"
        label={t('accountability.successor')}
        {...(capacity ? { hint: t(`accountability.mayTake.${capacity}`) } : {})}
      >
        <PersonSelect capacity={capacity} />
      </Needed>
      <Words label={t('accountability.reason')} />
    </>
  );
}
