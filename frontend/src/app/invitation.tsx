import { useRouterState } from '@tanstack/react-router';
import { InvitationPage } from '@/features/access/invitation-page';
import { DisplayControls } from './display-controls';

export function Invitation() {
  const secret = useRouterState({ select: (state) => state.location.hash });
  return (
    <div className="sign-in-screen">
      <DisplayControls />
      <InvitationPage secret={secret} />
    </div>
  );
}
