import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { instanceDetails, sessionKey } from '@/features/access/session.api';
import { OutsideOutcome, OutsideSignIn } from '@/features/access/outside-sign-in';
import { SignInPage } from '@/features/access/sign-in-page';
import { safeReturn } from '@/lib/address';
import { DemonstrationBanner } from './banner';
import { DisplayControls } from './display-controls';

const route = getRouteApi('/sign-in');
const routeOfTenant = getRouteApi('/sign-in/$tenant');

export function SignIn() {
  return <SignInScreen {...route.useSearch()} />;
}

/** The same with the way through the provider of one organization. */
export function SignInOfTenant() {
  const { tenant } = routeOfTenant.useParams();
  return <SignInScreen {...routeOfTenant.useSearch()} tenant={tenant} />;
}

interface Props {
  back?: string | undefined;
  outcome?: string | undefined;
  tenant?: string;
}

function SignInScreen({ back, outcome, tenant }: Props) {
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
      >
        <OutsideOutcome outcome={outcome} />
        {tenant && (
          <OutsideSignIn tenant={tenant} back={back} onLeave={(address) => window.location.assign(address)} />
        )}
      </SignInPage>
    </div>
  );
}
