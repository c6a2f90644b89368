import { useRouterState } from '@tanstack/react-router';
import { AuthorizationPage } from '@/features/access/authorization-page';

export function Authorization() {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  return <AuthorizationPage search={search} onLeave={(address) => window.location.assign(address)} />;
}
