import { Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { carryOut, liftCap } from './appraisals.api';

interface Props {
  view: Appraisal;
  capId: string;
  onClose: () => void;
}

export function LiftCapDrawer({ view, capId, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('appraisal.lift')}
      submitLabel={t('appraisal.lift')}
      label={t('appraisal.liftReason')}
      most={1000}
      danger={false}
      version={view.appraisal.version}
      send={(reason, intent) => liftCap(view.appraisal.id, capId, reason, intent)}
      doneWords={t('appraisal.lifted')}
      onClose={onClose}
    />
  );
}

export function CarryOutDrawer({
  view,
  capId,
  from,
  measure,
  onClose,
}: Props & { from: string; measure: string }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const word = t(`appraisal.measures.${measure as 'circulated-criticism'}`, { defaultValue: measure });
  return (
    <CommandDrawer<{ on: string; words: string }, unknown>
      title={t('appraisal.carryOutOf', { measure: word })}
      submitLabel={t('appraisal.save')}
      version={view.appraisal.version}
      initialValues={{ on: today }}
      send={(values, intent) => carryOut(view.appraisal.id, capId, { measure, ...values }, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.carriedOut')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="on" label={t('appraisal.useOn')}>
            <DayField min={from} max={today} />
          </Needed>
          <Needed name="words" label={t('appraisal.carryWords')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}
