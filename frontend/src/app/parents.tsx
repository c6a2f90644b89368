import { createRootRoute, createRoute, Outlet, useRouter } from '@tanstack/react-router';
import { setViewpoint, viewpointOf } from '@/lib/viewpoint';
import { NavigateProvider } from '@/ui/app-link';
import { Fault } from './fault';
import { viewpointSearch } from './search';
import { SignedIn } from './signed-in';

export const root = createRootRoute({
  component: function Root() {
    const router = useRouter();
    return (
      <NavigateProvider value={(address) => router.history.push(address)}>
        <Outlet />
      </NavigateProvider>
    );
  },
  errorComponent: Fault,
});

/** Everything that is there for whoever is signed in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: viewpointSearch,
  beforeLoad: ({ search }) => setViewpoint(viewpointOf(search)),
  component: SignedIn,
});
export const parent = { getParentRoute: () => signedIn } as const;
