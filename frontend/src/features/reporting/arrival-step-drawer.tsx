import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArrivedReport } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { acknowledgeArrival, askAboutArrival, returnArrival } from './arrivals.api';

export type ArrivalStep = 'acknowledge' | 'ask' | 'return';
interface Props {
  report: ArrivedReport;
  step: ArrivalStep;
  onClose: () => void;
}

/** What the department does with a report; the bureau is told by itself. */
export function ArrivalStepDrawer({ report, step, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const says = {
    acknowledge: { title: t('arrival.acknowledge'), done: t('arrival.acknowledged'), label: '' },
    ask: { title: t('arrival.ask'), done: t('arrival.asked'), label: t('report.question') },
    return: { title: t('arrival.giveBack'), done: t('arrival.givenBack'), label: t('report.giveBackReason') },
  }[step];
  return (
    <CommandDrawer<{ words?: string }, unknown>
      title={says.title}
      submitLabel={says.title}
      danger={step === 'return'}
      version={report.version}
      send={({ words = '' }, intent) =>
        step === 'acknowledge'
          ? acknowledgeArrival(report.id, intent)
          : step === 'ask'
            ? askAboutArrival(report.id, words.trim(), intent)
            : returnArrival(report.id, words.trim(), intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={says.done}
      onClose={onClose}
    >
      {() =>
        says.label && (
          <Form.Item
            name="words"
            label={says.label}
            rules={[{ required: true, whitespace: true, message: t('form.needed', { label: says.label }) }]}
          >
            <Input.TextArea rows={3} maxLength={step === 'return' ? 500 : 1000} showCount />
          </Form.Item>
        )
      }
    </CommandDrawer>
  );
}
