import { Spin } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentSession, instanceDetails, sessionKey, signOut } from '@/features/access/session.api';
import { ProofDialog } from '@/features/access/proof-dialog';
import { OwedPage } from '@/features/access/owed-page';
import type { Session } from '@/api/schema';
import { address } from '@/lib/address';
import { onSessionEnded } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { SessionProvider } from '@/lib/session-context';
import { atViewpoint, dayOf, viewpointOf, ViewpointProvider, type Viewpoint } from '@/lib/viewpoint';
import { ProblemPanel } from '@/ui/problem-panel';
import { DisplayControls } from './display-controls';
import { Shell } from './shell';

/** Everything behind the sign-in page. A session that ends leads there and back to the same address. */
export function SignedIn() {
  const { t } = useTranslation();
  const { name } = useNames();
  const cache = useQueryClient();
  const router = useRouter();
  const search = useSearch({ from: '/signed-in' });
  const { asOf, knowledge } = search;
  const viewpoint = useMemo(() => viewpointOf({ asOf, knowledge }), [asOf, knowledge]);
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
  if (session.data.owes.length > 0)
    return (
      <div className="sign-in-screen">
        <DisplayControls />
        <OwedPage
          session={session.data}
          onDone={() => void session.refetch()}
          onSignOut={() => void leave()}
        />
      </div>
    );
  return (
    <SessionProvider value={viewpoint ? asReader(session.data, viewpoint) : session.data}>
      <ViewpointProvider value={viewpoint}>
        <ProofDialog />
        <Shell
          session={session.data}
          productName={instance.data ? name(instance.data) : t('app.name')}
          onSignOut={() => void leave()}
          onViewpoint={(next) => router.history.push(atViewpoint(router.state.location.href, next))}
        />
      </ViewpointProvider>
    </SessionProvider>
  );
}

/** What is past is read, and nothing is done to it; its day is the one that screens count from. */
const asReader = (session: Session, viewpoint: Viewpoint): Session => ({
  ...session,
  today: dayOf(viewpoint),
  abilities: session.abilities.filter((ability) => ability.endsWith('.read')),
});

/** Leaves once, from the address at which the session was found missing. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const here = router.state.location.href;
    router.history.replace(address('/sign-in', { back: here === '/' ? undefined : here }));
  }, [router]);
  return null;
}
