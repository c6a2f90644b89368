import { Spin } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { currentSession, instanceDetails, sessionKey, signOut } from '@/features/access/session.api';
import { address } from '@/lib/address';
import { onSessionEnded } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { SessionProvider } from '@/lib/session-context';
import { ProblemPanel } from '@/ui/problem-panel';
import { Shell } from './shell';

/** Everything behind the sign-in page. A session that ends leads there and back to the same address. */
export function SignedIn() {
  const { t } = useTranslation();
  const { name } = useNames();
  const cache = useQueryClient();
  const router = useRouter();
  const session = useQuery(currentSession);
  const instance = useQuery(instanceDetails);

  useEffect(() => onSessionEnded(() => cache.setQueryData(sessionKey, null)), [cache]);

  if (session.isPending) return <Spin fullscreen description={t('ui.loading', { what: t('app.session') })} />;
  if (session.data === undefined)
    return (
      <main id="main">
        <ProblemPanel
          problem={asProblem(session.error)}
          what={t('app.session')}
          onRetry={() => void session.refetch()}
        />
      </main>
    );
  if (session.data === null) return <ToSignIn />;

  const leave = async () => {
    try {
      await signOut();
    } finally {
      cache.clear();
      router.history.push('/sign-in');
    }
  };
  return (
    <SessionProvider value={session.data}>
      <Shell
        session={session.data}
        productName={instance.data ? name(instance.data) : t('app.name')}
        onSignOut={() => void leave()}
      />
    </SessionProvider>
  );
}

/** Leaves once, from the address at which the session was found missing. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const here = router.state.location.href;
    router.history.replace(address('/sign-in', { back: here === '/' ? undefined : here }));
  }, [router]);
  return null;
}
