import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppraisalRoundRow } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { closeRound, startRound, withdrawRound } from './appraisals.api';

interface Props {
  round: AppraisalRoundRow;
  onClose: () => void;
}

export function StartRoundDrawer({ round, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<object, unknown>
      title={t('appraisal.start')}
      submitLabel={t('appraisal.start')}
      version={round.version}
      send={(_, intent) => startRound(round.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.started')}
      onClose={onClose}
    >
      {() => <p>{t('appraisal.startExplain')}</p>}
    </CommandDrawer>
  );
}

export function CloseRoundDrawer({ round, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<object, unknown>
      title={t('appraisal.close')}
      submitLabel={t('appraisal.close')}
      version={round.version}
      send={(_, intent) => closeRound(round.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.closed')}
      onClose={onClose}
    >
      {() => <p>{t('appraisal.closeExplain')}</p>}
    </CommandDrawer>
  );
}

export function WithdrawRoundDrawer({ round, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('appraisal.withdraw')}
      submitLabel={t('appraisal.withdraw')}
      explain={t('appraisal.withdrawExplain')}
      label={t('appraisal.withdrawReason')}
      version={round.version}
      send={(reason, intent) => withdrawRound(round.id, reason, intent)}
      doneWords={t('appraisal.withdrawn')}
      onClose={onClose}
    />
  );
}
