import { Form, Input, Radio, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OverseenInspection } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { checkBureau, circulateOverseen, concludeOverseen, putFinding } from './overseeing.api';

export type OverseenStep = 'check' | 'finding' | 'conclude' | 'circulate';
const outcomes = ['met', 'not-met', 'not-applicable'] as const;
const severities = ['minor', 'ordinary', 'serious'] as const;
interface Values {
  bureauId: string;
  method: string;
  checkedOn: string;
  results: { outcome?: (typeof outcomes)[number]; remark?: string }[];
  text: string;
  severity: (typeof severities)[number];
  dueOn: string;
  itemNumber?: number;
  concludedOn: string;
  summary: string;
  bureauIds: string[];
  reportedTo: string[];
}
interface Props {
  inspection: OverseenInspection;
  step: OverseenStep;
  onClose: () => void;
}

/** One step of an inspection of bureaus: a check, a finding, the conclusion, telling the result. */
export function OverseenStepDrawer({ inspection, step, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const drawn = inspection.bureaus.filter((bureau) => bureau.drawn);
  const says = {
    check: { title: t('inspection.check'), done: t('inspection.checkDone') },
    finding: { title: t('inspection.find'), done: t('overseeing.found') },
    conclude: { title: t('inspection.conclude'), done: t('inspection.concludeDone') },
    circulate: { title: t('overseeing.circulate'), done: t('inspection.circulateDone') },
  }[step];
  return (
    <CommandDrawer<Values, unknown>
      title={says.title}
      submitLabel={step === 'check' ? t('act.save') : says.title}
      {...(step === 'finding' ? {} : { version: inspection.version })}
      initialValues={{
        ...(drawn.length === 1 && drawn[0] ? { bureauId: drawn[0].bureauId } : {}),
        ...(inspection.methods[0] ? { method: inspection.methods[0] } : {}),
        checkedOn: today,
        concludedOn: today,
        results: inspection.checklist.map(() => ({ outcome: 'met' as const })),
        severity: 'ordinary',
        bureauIds: drawn.map((bureau) => bureau.bureauId),
        reportedTo: [],
      }}
      send={(values, intent) => take(inspection, step, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={says.done}
      onClose={onClose}
    >
      {() => <Fields inspection={inspection} step={step} />}
    </CommandDrawer>
  );
}

function Fields({ inspection, step }: { inspection: OverseenInspection; step: OverseenStep }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const today = useToday();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const bureaus = inspection.bureaus
    .filter((bureau) => bureau.drawn)
    .map((bureau) => ({ value: bureau.bureauId, label: name(bureau) }));
  if (step === 'conclude')
    return (
      <>
        <Form.Item
          name="concludedOn"
          label={t('inspection.concludedOn')}
          rules={needed(t('inspection.concludedOn'))}
        >
          <DayField max={today} min={inspection.fromOn} />
        </Form.Item>
        <Form.Item name="summary" label={t('inspection.summary')} rules={needed(t('inspection.summary'))}>
          <Input.TextArea rows={5} maxLength={4000} showCount />
        </Form.Item>
      </>
    );
  if (step === 'circulate')
    return (
      <>
        <Form.Item name="bureauIds" label={t('overseeing.circulateBureaus')}>
          <Select mode="multiple" options={bureaus} />
        </Form.Item>
        <Form.Item
          name="reportedTo"
          label={t('inspection.reportedTo')}
          extra={t('inspection.reportedToHint')}
        >
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
      </>
    );
  return (
    <>
      {step === 'finding' && <p className="quiet">{t('overseeing.findExplain')}</p>}
      <Form.Item name="bureauId" label={t('overseeing.bureau')} rules={needed(t('overseeing.bureau'))}>
        <Select options={bureaus} />
      </Form.Item>
      {step === 'check' ? (
        <CheckFields inspection={inspection} />
      ) : (
        <>
          <Form.Item
            name="text"
            label={t('inspection.findingText')}
            rules={needed(t('inspection.findingText'))}
          >
            <Input.TextArea rows={3} maxLength={300} showCount />
          </Form.Item>
          <Form.Item name="severity" label={t('inspection.severity')}>
            <Radio.Group
              options={severities.map((value) => ({ value, label: t(`inspection.severities.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="itemNumber" label={t('inspection.point')}>
            <Select
              allowClear
              options={inspection.checklist.map((point) => ({ value: point.number, label: point.text }))}
            />
          </Form.Item>
          <Form.Item name="dueOn" label={t('inspection.dueOn')} rules={needed(t('inspection.dueOn'))}>
            <DayField min={today} />
          </Form.Item>
        </>
      )}
    </>
  );
}

function CheckFields({ inspection }: { inspection: OverseenInspection }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <>
      <Form.Item name="method" label={t('inspection.method')}>
        <Select
          options={inspection.methods.map((value) => ({
            value,
            label: t(`inspection.methodWords.${value as 'self-check'}`, { defaultValue: value }),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="checkedOn"
        label={t('inspection.checkedOn')}
        rules={[{ required: true, message: t('form.needed', { label: t('inspection.checkedOn') }) }]}
      >
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

function take(inspection: OverseenInspection, step: OverseenStep, values: Values, intent: Intent) {
  switch (step) {
    case 'check':
      return checkBureau(
        inspection.id,
        {
          bureauId: values.bureauId,
          method: values.method,
          checkedOn: values.checkedOn,
          results: inspection.checklist.map((point, at) => {
            const remark = values.results[at]?.remark?.trim();
            return {
              number: point.number,
              outcome: values.results[at]?.outcome ?? 'met',
              ...(remark ? { remark } : {}),
            };
          }),
        },
        intent,
      );
    case 'finding':
      return putFinding(
        inspection.id,
        {
          bureauId: values.bureauId,
          text: values.text.trim(),
          severity: values.severity,
          dueOn: values.dueOn,
          ...(values.itemNumber ? { itemNumber: values.itemNumber } : {}),
        },
        intent,
      );
    case 'conclude':
      return concludeOverseen(
        inspection.id,
        { concludedOn: values.concludedOn, summary: values.summary.trim() },
        intent,
      );
    case 'circulate':
      return circulateOverseen(
        inspection.id,
        { bureauIds: values.bureauIds, reportedTo: values.reportedTo },
        intent,
      );
  }
}
