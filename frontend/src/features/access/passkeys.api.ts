import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, rememberCsrfToken, type Intent } from '@/lib/client';
import { makePasskey, proveByPasskey } from '@/lib/passkeys';

export const myPasskeys = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'my-passkeys'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/passkeys', { signal })),
  });

/** From the password to the passkey that is kept, in one act of the person. */
export async function addPasskey({ password, name }: { password: string; name: string }, intent: Intent) {
  const { ceremony, options } = await answer(
    client.POST('/api/v1/my/passkeys/beginning', { body: { password } }),
  );
  const credential = await makePasskey(options);
  return answer(
    client.POST('/api/v1/my/passkeys', {
      body: { ceremony, credential, name },
      headers: intentHeaders(intent),
    }),
  );
}

export async function removePasskey(passkeyId: string, password: string, intent: Intent) {
  const session = await answer(
    client.POST('/api/v1/my/passkeys/{passkeyId}/removal', {
      params: { path: { passkeyId } },
      body: { password },
      headers: intentHeaders(intent),
    }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}

/** What a passkey of whoever sits here answers. */
export async function provePasskey() {
  const { ceremony, options } = await answer(client.POST('/api/v1/session/passkey/beginning'));
  return { ceremony, credential: await proveByPasskey(options) };
}

export async function signInByPasskey(_: undefined, intent: Intent) {
  const session = await answer(
    client.POST('/api/v1/session/passkey', { body: await provePasskey(), headers: intentHeaders(intent) }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}
