import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { useMethodWords } from './methods';

const outcomes = ['met', 'not-met', 'not-applicable'] as const;
const severities = ['minor', 'ordinary', 'serious'] as const;

export interface CheckValues {
  method: string;
  checkedOn: string;
  results: { outcome?: (typeof outcomes)[number]; remark?: string }[];
}
export interface FindingValues {
  text: string;
  severity: (typeof severities)[number];
  dueOn: string;
  itemNumber?: number;
}
interface Checklist {
  checklist: { number: number; text: string }[];
}

const useNeeded = () => {
  const { t } = useTranslation();
  return (label: string) => [{ required: true, whitespace: true, message: t('form.needed', { label }) }];
};

/** How and when somebody was looked at, and what each point showed. */
export function CheckFields({
  inspection,
  methods,
}: {
  inspection: Checklist & { fromOn: string };
  methods: string[];
}) {
  const { t } = useTranslation();
  const today = useToday();
  const methodWords = useMethodWords();
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="method" label={t('inspection.method')} rules={needed(t('inspection.method'))}>
        <Select options={methods.map((value) => ({ value, label: methodWords(value) }))} />
      </Form.Item>
      <Form.Item name="checkedOn" label={t('inspection.checkedOn')} rules={needed(t('inspection.checkedOn'))}>
        <DayField max={today} min={inspection.fromOn} />
      </Form.Item>
      {inspection.checklist.map((point, at) => (
        <div key={point.number} className="field-group">
          <Form.Item name={['results', at, 'outcome']} label={`${point.number}. ${point.text}`}>
            <Radio.Group
              aria-label={t('inspection.outcomeOf', { number: point.number })}
              options={outcomes.map((value) => ({ value, label: t(`inspection.outcomes.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name={['results', at, 'remark']}>
            <Input
              aria-label={t('inspection.remarkOf', { number: point.number })}
              placeholder={t('inspection.remark')}
              maxLength={500}
            />
          </Form.Item>
        </div>
      ))}
    </>
  );
}

/** A check begins with every point met: whoever looks says where it is not. */
export const allMet = ({ checklist }: Checklist) => checklist.map(() => ({ outcome: 'met' as const }));

/** What each point showed, as it is sent. */
export const resultsOf = ({ checklist }: Checklist, results: CheckValues['results']) =>
  checklist.map(({ number }, at) => {
    const remark = results[at]?.remark?.trim();
    return { number, outcome: results[at]?.outcome ?? ('met' as const), ...(remark ? { remark } : {}) };
  });

/** What was found, how grave it is, on which point, and by when it is put right. */
export function FindingFields({ inspection }: { inspection: Checklist }) {
  const { t } = useTranslation();
  const today = useToday();
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="itemNumber" label={t('inspection.point')}>
        <Select
          allowClear
          options={inspection.checklist.map(({ number, text }) => ({
            value: number,
            label: `${number}. ${text}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="text" label={t('inspection.findingText')} rules={needed(t('inspection.findingText'))}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
      <Form.Item name="severity" label={t('inspection.severity')}>
        <Radio.Group
          options={severities.map((value) => ({ value, label: t(`inspection.severities.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="dueOn" label={t('inspection.dueOn')} rules={needed(t('inspection.dueOn'))}>
        <DayField min={today} />
      </Form.Item>
    </>
  );
}

/** On which day it ended, and with which result. */
export function ConclusionFields({ fromOn }: { fromOn: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const needed = useNeeded();
  return (
    <>
      <Form.Item
        name="concludedOn"
        label={t('inspection.concludedOn')}
        rules={needed(t('inspection.concludedOn'))}
      >
        <DayField max={today} min={fromOn} />
      </Form.Item>
      <Form.Item name="summary" label={t('inspection.summary')} rules={needed(t('inspection.summary'))}>
        <Input.TextArea rows={5} maxLength={4000} showCount />
      </Form.Item>
    </>
  );
}

/** To which bodies above the result is reported. */
export function ReportedToField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="reportedTo" label={t('inspection.reportedTo')} extra={t('inspection.reportedToHint')}>
      <Select mode="tags" open={false} suffixIcon={null} />
    </Form.Item>
  );
}
