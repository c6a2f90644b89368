import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuthorityEntry, StepLimit } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { CasePostSelect, CaseUnitSelect } from './case-selects';
import { steps } from './case-words';
import { assignAuthority, setCaseLimits, withdrawAuthority } from './proposals.api';

interface Assigning {
  bodyUnitId: string;
  unitId?: string;
  postId?: string;
  includesBelow?: boolean;
  from: string;
  basis: string;
}

export function AssignAuthorityDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  const today = useToday();
  return (
    <CommandDrawer<Assigning, unknown>
      title={t('accountability.assign')}
      submitLabel={t('accountability.assign')}
      initialValues={{ from: today }}
      send={({ includesBelow, ...values }, intent) =>
        assignAuthority({ ...values, includesBelow: includesBelow ?? false }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'authority'] })}
      doneWords={t('accountability.assigned')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="bodyUnitId" label={t('accountability.decidingUnit')}>
            <CaseUnitSelect />
          </Needed>
          <Form.Item name="unitId" label={t('accountability.managedUnit')}>
            <CaseUnitSelect />
          </Form.Item>
          <Form.Item name="includesBelow" valuePropName="checked">
            <Checkbox>{t('accountability.includesBelow')}</Checkbox>
          </Form.Item>
          <Form.Item name="postId" label={t('accountability.managedPost')}>
            <CasePostSelect />
          </Form.Item>
          <Needed name="from" label={t('accountability.authorityFrom')}>
            <DayField />
          </Needed>
          <Needed name="basis" label={t('accountability.basis')}>
            <Input maxLength={500} />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

export function EndAuthorityDrawer({ entry, onClose }: { entry: AuthorityEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  const today = useToday();
  return (
    <CommandDrawer<{ on: string; reason: string }, unknown>
      title={t('accountability.end')}
      submitLabel={t('accountability.end')}
      initialValues={{ on: today }}
      send={(values, intent) => withdrawAuthority(entry.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'authority'] })}
      doneWords={t('accountability.endedNow')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="on" label={t('accountability.endOn')}>
            <DayField />
          </Needed>
          <Needed name="reason" label={t('accountability.reason')}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

interface Limiting {
  days: Partial<Record<StepLimit['step'], number | null>>;
  basis: string;
}

export function CaseLimitsDrawer({ now, onClose }: { now: StepLimit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return (
    <CommandDrawer<Limiting, unknown>
      title={t('accountability.setLimits')}
      submitLabel={t('accountability.setLimits')}
      initialValues={{ days: Object.fromEntries(now.map(({ step, days }) => [step, days])) }}
      send={({ days, basis }, intent) =>
        setCaseLimits(
          {
            limits: steps.flatMap((step) => {
              const set = days[step];
              return set ? [{ step, days: set }] : [];
            }),
            basis,
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'case-limits'] })}
      doneWords={t('accountability.limitsSet')}
      onClose={onClose}
    >
      {() => (
        <>
          {steps.map((step) => (
            <Form.Item
              key={step}
              name={['days', step]}
              label={t('accountability.days', { step: t(`accountability.steps.${step}`) })}
            >
              <InputNumber min={1} max={365} />
            </Form.Item>
          ))}
          <Needed name="basis" label={t('accountability.basis')}>
            <Input maxLength={500} />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}
