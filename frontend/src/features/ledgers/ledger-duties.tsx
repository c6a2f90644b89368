import { Button, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDuty, Ledger } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { TimeField } from '@/ui/time-field';
import { EmptyNote } from '@/ui/empty-note';
import { ConductDuties } from './conduct-duties';
import { recordTrigger } from './ledgers.api';

/** Duties that no calendar brings: those that begin with an event, and those that are a way of behaving. */
export function LedgerDuties({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const [started, setStarted] = useState<EventDuty>();
  if (ledger.eventDuties.length + ledger.conductDuties.length === 0)
    return <EmptyNote reason={t('ledger.noEventDuties')} />;
  return (
    <>
      <ul className="duty-list">
        {ledger.eventDuties.map((duty) => (
          <li key={duty.obligationId}>
            <div>
              {title(duty)}{' '}
              <span className="quiet">
                {t('line.articleIs', { article: duty.article })} · {code('cadence', duty.cadenceKind)}
                {duty.trigger && ` · ${t('ledger.triggerIs', { trigger: code('trigger', duty.trigger) })}`}
                {duty.postIds.length > 1 && ` · ${t('ledger.eachPost', { count: duty.postIds.length })}`}
                {duty.steps.length > 0 && ` · ${duty.steps.map((step) => code('step', step)).join(' → ')}`}
              </span>
            </div>
            {ledger.can.recordTrigger && (
              <Button
                size="small"
                className="no-print"
                aria-label={t('ledger.recordTriggerFor', { title: title(duty) })}
                onClick={() => setStarted(duty)}
              >
                {t('ledger.recordTrigger')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ledger.conductDuties.length > 0 && (
        <details className="conduct">
          <summary>{t('ledger.conductDuties', { count: ledger.conductDuties.length })}</summary>
          <ConductDuties ledger={ledger} />
        </details>
      )}
      {started && <TriggerDrawer ledger={ledger} duty={started} onClose={() => setStarted(undefined)} />}
    </>
  );
}

function TriggerDrawer({ ledger, duty, onClose }: { ledger: Ledger; duty: EventDuty; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<{ occurredOn: string; occurredAt?: string; description: string }, { id: string }>
      title={t('ledger.recordTriggerFor', { title: title(duty) })}
      submitLabel={t('ledger.saveTrigger')}
      initialValues={{ occurredOn: today }}
      send={(values, intent) =>
        recordTrigger(ledger.unit.id, ledger.year, { obligationId: duty.obligationId, ...values }, intent)
      }
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/occurrences/${id}`);
      }}
      doneWords={t('ledger.triggerSaved')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="occurredOn"
            label={t('ledger.triggerOn')}
            rules={[{ required: true, message: t('act.occurredOnNeeded') }]}
          >
            <DayField max={today} />
          </Form.Item>
          <Form.Item name="occurredAt" label={t('ledger.triggerAt')} extra={t('ledger.triggerAtHint')}>
            <TimeField />
          </Form.Item>
          <Form.Item
            name="description"
            label={t('ledger.triggerDescription')}
            extra={t('ledger.triggerHint')}
            rules={[{ required: true, whitespace: true, message: t('ledger.triggerDescriptionNeeded') }]}
          >
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
