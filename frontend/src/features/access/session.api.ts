import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, rememberCsrfToken, type Intent } from '@/lib/client';
import { asProblem } from '@/lib/problem';

export const sessionKey = ['session'] as const;

/** Null when nobody is signed in; any other failure stays a failure. */
export const currentSession = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }) => {
    try {
      const session = await answer(client.GET('/api/v1/session', { signal }));
      rememberCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      if (asProblem(error).status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export const instanceDetails = queryOptions({
  queryKey: ['instance'] as const,
  queryFn: ({ signal }) => answer(client.GET('/api/v1/instance', { signal })),
  staleTime: Infinity,
});

export interface Credentials {
  userName: string;
  password: string;
  code?: string;
  /** What a passkey answered, in the place of a code. */
  passkey?: { ceremony: string; credential: string };
}

export async function signIn(body: Credentials, intent: Intent) {
  const session = await answer(client.POST('/api/v1/session', { body, headers: intentHeaders(intent) }));
  rememberCsrfToken(session.csrfToken);
  return session;
}

/** Proves anew who is at the keyboard; the session goes on under another key. */
export async function proveAnew(password: string, intent: Intent) {
  const session = await answer(
    client.POST('/api/v1/my/proof', { body: { password }, headers: intentHeaders(intent) }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}

export async function signOut() {
  await answer(client.DELETE('/api/v1/session'));
  rememberCsrfToken(undefined);
}
