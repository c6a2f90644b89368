import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { newQueryClient, Providers } from '@/app/providers';
import { SessionProvider } from '@/lib/session-context';
import { clerk } from './examples';

/** One part of a page by itself, as the clerk sees it. */
export function showAlone(part: ReactNode) {
  render(
    <Providers client={newQueryClient()}>
      <SessionProvider value={clerk}>{part}</SessionProvider>
    </Providers>,
  );
  return userEvent.setup();
}
