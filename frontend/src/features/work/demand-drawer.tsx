import { Checkbox, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Demand, DemandReceiver } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { acknowledge, tellProgress, urge } from './demands.api';

export type DemandStep = { kind: 'acknowledge' | 'answer'; receiver: DemandReceiver } | { kind: 'urge' };

interface Values {
  text?: string;
  reason?: string;
  unitIds?: string[];
}

/** Acknowledge, tell progress, urge: the three steps between a demand and what is handed in. */
export function DemandDrawer({
  demand,
  step,
  onClose,
}: {
  demand: Demand;
  step: DemandStep;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const urgeable = demand.receiving.filter(({ can }) => can.urge);
  const words = (name: 'text' | 'reason', label: string, longest: number) => (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, whitespace: true, message: t('form.needed', { label }) }]}
    >
      <Input.TextArea rows={4} maxLength={longest} showCount autoFocus />
    </Form.Item>
  );
  return (
    <CommandDrawer<Values, unknown>
      title={
        step.kind === 'urge'
          ? t('work.demand.urge')
          : t(`work.demand.${step.kind}Is`, { unit: step.receiver.unitNameZh })
      }
      submitLabel={t(`work.demand.${step.kind}`)}
      initialValues={{
        unitIds: urgeable.map(({ unitId }) => unitId),
        ...(step.kind === 'answer' && step.receiver.answer ? { text: step.receiver.answer } : {}),
      }}
      send={(values, intent) => {
        if (step.kind === 'urge')
          return urge(demand.id, { unitIds: values.unitIds ?? [], reason: values.reason ?? '' }, intent);
        const { unitId } = step.receiver;
        return step.kind === 'acknowledge'
          ? acknowledge(demand.id, unitId, intent)
          : tellProgress(demand.id, { unitId, text: values.text ?? '' }, intent);
      }}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t(`work.demand.${step.kind}Done`)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <strong>{demand.title}</strong>
          </p>
          <p className="quiet">{t(`work.demand.${step.kind}Explain`)}</p>
          {step.kind === 'answer' && words('text', t('work.demand.answerText'), 1000)}
          {step.kind === 'urge' && (
            <>
              <Form.Item
                name="unitIds"
                label={t('work.demand.urgeUnits')}
                rules={[{ required: true, message: t('form.needed', { label: t('work.demand.urgeUnits') }) }]}
              >
                <Checkbox.Group
                  className="duty-choice"
                  options={urgeable.map(({ unitId, unitNameZh }) => ({ value: unitId, label: unitNameZh }))}
                />
              </Form.Item>
              {words('reason', t('work.demand.urgeReason'), 500)}
            </>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
