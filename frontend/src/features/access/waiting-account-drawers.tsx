import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { approveAccount, turnAccountDown } from './outside.api';

interface Props {
  account: Account;
  onClose: () => void;
}

/** Lets an account that came from the provider be used. */
export function ApproveDrawer({ account, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<object, unknown>
      title={t('outside.approveIs', { name: account.userName })}
      submitLabel={t('outside.approve')}
      send={(_, intent) => approveAccount(account.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('outside.approved')}
      onClose={onClose}
    >
      {() => <p>{t('outside.approveWhy', { issuer: account.issuer })}</p>}
    </CommandDrawer>
  );
}

export function TurnDownDrawer({ account, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('outside.turnDownIs', { name: account.userName })}
      submitLabel={t('outside.turnDown')}
      label={t('outside.reason')}
      send={(reason, intent) => turnAccountDown(account.id, reason, intent)}
      doneWords={t('outside.turnedDown')}
      onClose={onClose}
    />
  );
}
