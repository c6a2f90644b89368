import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { instanceDetails, sessionKey } from '@/features/access/session.api';
import { SignInPage } from '@/features/access/sign-in-page';
import { safeReturn } from '@/lib/address';
import { DemonstrationBanner } from './banner';
import { DisplayControls } from './display-controls';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const { back } = route.useSearch();
  const cache = useQueryClient();
  const router = useRouter();
  const instance = useQuery(instanceDetails);
  return (
    <div className="sign-in-screen">
      <DemonstrationBanner shown={instance.data?.demonstration} />
      <DisplayControls />
      <SignInPage
        instance={instance.data}
        returning={back !== undefined && back !== '/'}
        onSignedIn={(session) => {
          // Whatever the person before could see goes before the next one arrives.
          cache.removeQueries({ predicate: (query) => query.queryKey[0] !== 'instance' });
          cache.setQueryData(sessionKey, session);
          router.history.push(safeReturn(back));
        }}
      />
    </div>
  );
}
