import { Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OverseenInspection } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { checkBureau, circulateOverseen, concludeOverseen, putFinding } from './overseeing.api';
import {
  allMet,
  CheckFields,
  ConclusionFields,
  FindingFields,
  ReportedToField,
  resultsOf,
  type CheckValues,
  type FindingValues,
} from './step-fields';

export type OverseenStep = 'check' | 'finding' | 'conclude' | 'circulate';
interface Values extends CheckValues, FindingValues {
  bureauId: string;
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
        results: allMet(inspection),
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
  const bureaus = inspection.bureaus
    .filter((bureau) => bureau.drawn)
    .map((bureau) => ({ value: bureau.bureauId, label: name(bureau) }));
  if (step === 'conclude') return <ConclusionFields fromOn={inspection.fromOn} />;
  if (step === 'circulate')
    return (
      <>
        <Form.Item name="bureauIds" label={t('overseeing.circulateBureaus')}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={bureaus} />
        </Form.Item>
        <ReportedToField />
      </>
    );
  return (
    <>
      {step === 'finding' && <p className="quiet">{t('overseeing.findExplain')}</p>}
      <Form.Item
        name="bureauId"
        label={t('overseeing.bureau')}
        rules={[{ required: true, message: t('form.needed', { label: t('overseeing.bureau') }) }]}
      >
        <Select options={bureaus} />
      </Form.Item>
      {step === 'check' ? (
        <CheckFields inspection={inspection} methods={inspection.methods} />
      ) : (
        <FindingFields inspection={inspection} />
      )}
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
          results: resultsOf(inspection, values.results),
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
