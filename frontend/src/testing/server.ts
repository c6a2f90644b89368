import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

export const api = (path: string) => `*/api/v1${path}`;
export const answers = (path: string, body: JsonBodyType) =>
  http.get(api(path), () => HttpResponse.json(body));
export const refuses = (path: string, status: number, body: Record<string, unknown>) =>
  http.get(api(path), () => problem(status, body));
export const problem = (status: number, body: Record<string, unknown>) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'Content-Type': 'application/problem+json' } });

/**
 * Stands at the boundary, where the server would; everything on this side of it is the real thing. What every screen
 * of its kind asks for in passing is answered with nothing, unless a test says more.
 */
export const server = setupServer(
  answers('/occurrences/:id/comments', { items: [], nextCursor: null }),
  answers('/my/unread', { unread: 0 }),
  answers('/my/handovers', { items: [], nextCursor: null }),
  answers('/outside-bodies', { items: [], manage: false }),
  answers('/organisation/units/:id/leading-body', { body: null, collectiveTypes: [] }),
  answers('/my/unread-notices', { unread: 0 }),
  answers('/registered-programs', {
    items: [],
    scopes: ['profile', 'platform.read', 'platform.write'],
    clientIdBegins: 'finance.',
    discovery: 'https://platform.example/.well-known/openid-configuration',
    canRegister: false,
  }),
);
