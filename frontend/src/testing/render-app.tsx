import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Session } from '@/api/schema';
import { newQueryClient, Providers } from '@/app/providers';
import { newRouter } from '@/app/router';
import { answers, refuses, server } from './server';

/** The whole app at an address, as one person; only the server is stood in for. */
export function openApp(address: string, session?: Session) {
  server.use(
    answers('/instance', {
      nameZh: '责任制履责管理平台',
      nameEn: 'Platform',
      demonstration: true,
      today: '2026-11-23',
    }),
    session ? answers('/session', session) : refuses('/session', 401, { code: 'not-signed-in' }),
  );
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = newRouter(history);
  render(
    <Providers client={newQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { user: userEvent.setup(), history };
}
