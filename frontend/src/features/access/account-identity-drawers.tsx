import { App, Typography } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account, MadeInvitation } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { endSessionsOf, inviteAccount, removeSecondFactorOf, unlockAccount } from './identity.api';

export type IdentityAct = 'invite' | 'unlock' | 'end-sessions' | 'remove-factor';

interface Props {
  act: IdentityAct;
  account: Account;
  onClose: () => void;
}

/** Says an invitation, this once. The secret stands behind the #, which is sent to no server. */
export function useInvitationWords() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return ({ secret, endsAt }: MadeInvitation) =>
    modal.info({
      title: t('identity.invited'),
      content: (
        <>
          <p>{t('identity.inviteOnce', { until: beijing(endsAt) })}</p>
          <Typography.Text copyable code>
            {`${window.location.origin}/invitation#${secret}`}
          </Typography.Text>
        </>
      ),
      okText: t('access.passwordNoted'),
    });
}

/** What an administrator does about how an account signs in: each is confirmed, and each is recorded. */
export function AccountIdentityDrawer({ act, account, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const say = useInvitationWords();
  const name = account.userName;
  const words = {
    invite: { title: t('identity.inviteIs', { name }), why: t('identity.inviteWhy'), done: undefined },
    unlock: {
      title: t('identity.unlockIs', { name }),
      why: t('identity.unlockWhy'),
      done: t('identity.unlocked'),
    },
    'end-sessions': {
      title: t('identity.endSessionsIs', { name }),
      why: t('identity.endSessionsWhy', { count: account.standing.sessions }),
      done: t('identity.ended'),
    },
    'remove-factor': {
      title: t('identity.removeFactorIs', { name }),
      why: t('identity.removeFactorWhy'),
      done: t('identity.removedFactor'),
    },
  }[act];
  const sends = {
    invite: inviteAccount,
    unlock: unlockAccount,
    'end-sessions': endSessionsOf,
    'remove-factor': removeSecondFactorOf,
  };
  return (
    <CommandDrawer<object, unknown>
      title={words.title}
      submitLabel={t('identity.confirmNow')}
      danger={act === 'end-sessions' || act === 'remove-factor'}
      send={(_, intent) => sends[act](account.id, intent)}
      done={(answered) => {
        if (act === 'invite') say(answered as MadeInvitation);
        return cache.invalidateQueries({ queryKey: [tenant] });
      }}
      {...(words.done ? { doneWords: words.done } : {})}
      onClose={onClose}
    >
      {() => <p>{words.why}</p>}
    </CommandDrawer>
  );
}
