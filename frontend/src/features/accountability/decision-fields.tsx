import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSubject } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { useCaseCodes } from './case-words';

const outcomes = ['measures', 'no-accountability', 'tolerance'] as const;

/** What is proposed or decided of one subject: only what the ladder of its rules offers it. */
export function DecisionFields({ subject }: { subject: CaseSubject }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const at = (name: string) => ['decisions', subject.key, name];
  const outcome = Form.useWatch<string | undefined>(at('outcome')) ?? 'measures';
  return (
    <fieldset className="case-subject-fields">
      <legend>{title(subject)}</legend>
      <Form.Item name={at('outcome')} label={t('accountability.outcome')} initialValue="measures">
        <Radio.Group
          options={outcomes.map((value) => ({ value, label: t(`accountability.outcomes.${value}`) }))}
        />
      </Form.Item>
      {outcome === 'measures' && <Measures subject={subject} at={at} />}
      {outcome === 'tolerance' && (
        <Needed name={at('toleranceGround')} label={t('accountability.toleranceGround')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Needed>
      )}
      <Needed name={at('reasons')} label={t('accountability.reasons')}>
        <Input.TextArea rows={3} maxLength={4000} showCount />
      </Needed>
    </fieldset>
  );
}

function Measures({ subject, at }: { subject: CaseSubject; at: (name: string) => string[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const code = useCaseCodes();
  const severity = Form.useWatch<string | undefined>(at('severity'));
  const chosen = Form.useWatch<string[] | undefined>(at('measures'));
  const stated = subject.ladder.some(({ severityStated }) => severityStated === true);
  const offered = subject.ladder
    .filter((step) => severity === undefined || step.severity === severity)
    .flatMap(({ measures }) => measures ?? []);
  const severities = subject.ladder.map((step) => ({
    value: step.severity,
    label: code('severity', step.severity),
  }));
  return (
    <>
      {stated ? (
        <Needed name={at('severity')} label={t('accountability.severityLabel')}>
          <Select options={severities} />
        </Needed>
      ) : (
        severities.length > 1 && (
          <Form.Item name={at('severity')} label={t('accountability.severityLabel')}>
            <Select allowClear options={severities} />
          </Form.Item>
        )
      )}
      <Needed name={at('measures')} label={t('accountability.measures')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={[...new Set(offered)].map((value) => ({ value, label: code('measure', value) }))}
        />
      </Needed>
      {chosen?.includes('by-external-rules') && (
        <Needed name={at('externalBasis')} label={t('accountability.externalBasis')}>
          <Input maxLength={500} />
        </Needed>
      )}
      <Form.Item name={at('effectUntil')} label={t('accountability.effectUntil')}>
        <DayField min={today} />
      </Form.Item>
    </>
  );
}
