import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Occurrence, Saved, Steps } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { TimeField } from '@/ui/time-field';
import { recordStep } from './ledgers.api';

interface Values {
  occurredOn: string;
  occurredAt: string;
  reason?: string;
}
interface Props {
  occurrence: Occurrence;
  step: Steps['items'][number];
  onClose: () => void;
}

/** Day and time of one step; where one is recorded already, also why it was wrong. */
export function StepDrawer({ occurrence, step, onClose }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const correcting = step.occurredOn !== null;
  const words = code('step', step.step);
  return (
    <CommandDrawer<Values, Saved>
      title={t(correcting ? 'step.correctIs' : 'step.recordIs', { step: words })}
      submitLabel={t(correcting ? 'step.correct' : 'step.save')}
      initialValues={{
        occurredOn: step.occurredOn ?? occurrence.steps?.triggeredOn ?? today,
        ...(step.occurredAt ? { occurredAt: step.occurredAt } : {}),
      }}
      send={(values, intent) => recordStep(occurrence.id, { step: step.step, ...values }, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('step.saved', { step: words })}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('step.explain')}</p>
          <Form.Item
            name="occurredOn"
            label={t('step.on')}
            rules={[{ required: true, message: t('act.occurredOnNeeded') }]}
          >
            <DayField max={today} />
          </Form.Item>
          <Form.Item
            name="occurredAt"
            label={t('step.at')}
            rules={[{ required: true, message: t('step.atNeeded') }]}
          >
            <TimeField />
          </Form.Item>
          {correcting && (
            <Form.Item
              name="reason"
              label={t('ui.reason')}
              rules={[{ required: true, whitespace: true, message: t('decision.reasonNeeded') }]}
            >
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
