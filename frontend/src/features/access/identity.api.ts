import { queryOptions } from '@tanstack/react-query';
import type { SignInPolicyToSet } from '@/api/schema';
import { answer, client, intentHeaders, rememberCsrfToken, type Intent } from '@/lib/client';
import { accessKeys } from './accounts.api';

export const openInvitation = (secret: string) =>
  queryOptions({
    queryKey: ['invitation', secret] as const,
    queryFn: ({ signal }) => answer(client.POST('/api/v1/invitations/opening', { body: { secret }, signal })),
    retry: false,
  });

export const acceptInvitation = (body: { secret: string; password: string }, intent: Intent) =>
  answer(client.POST('/api/v1/invitations/acceptance', { body, headers: intentHeaders(intent) }));

export const mySecurity = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'my-security'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/security', { signal })),
  });

export const mySessions = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'my-sessions'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/sessions', { signal })),
  });

/** The session goes on under another key, and with another token. */
export async function changePassword(body: { password: string; newPassword: string }, intent: Intent) {
  const session = await answer(client.POST('/api/v1/my/password', { body, headers: intentHeaders(intent) }));
  rememberCsrfToken(session.csrfToken);
  return session;
}

export const beginSecondFactor = (body: { password: string }, intent: Intent) =>
  answer(client.POST('/api/v1/my/second-factor', { body, headers: intentHeaders(intent) }));

export const confirmSecondFactor = (body: { code: string }, intent: Intent) =>
  answer(client.POST('/api/v1/my/second-factor/confirmation', { body, headers: intentHeaders(intent) }));

export interface Proof {
  password: string;
  code: string;
}

export async function removeSecondFactor(body: Proof, intent: Intent) {
  const session = await answer(
    client.POST('/api/v1/my/second-factor/removal', { body, headers: intentHeaders(intent) }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}

export const renewRecoveryCodes = (body: Proof, intent: Intent) =>
  answer(client.POST('/api/v1/my/recovery-codes', { body, headers: intentHeaders(intent) }));

export const endSession = (sessionId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/my/sessions/{sessionId}/ending', {
      params: { path: { sessionId } },
      headers: intentHeaders(intent),
    }),
  );

export const endOtherSessions = (_: undefined, intent: Intent) =>
  answer(client.POST('/api/v1/my/sessions/ending-of-others', { headers: intentHeaders(intent) }));

export const myTenants = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'my-tenants'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/tenants', { signal })),
  });

export async function switchTenant(tenant: string, intent: Intent) {
  const session = await answer(
    client.POST('/api/v1/my/tenant', { body: { tenant }, headers: intentHeaders(intent) }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}

const about = (accountId: string, intent: Intent) => ({
  params: { path: { accountId } },
  headers: intentHeaders(intent),
});

export const inviteAccount = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/invitations', about(id, intent)));

export const unlockAccount = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/unlocking', about(id, intent)));

export const endSessionsOf = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/session-endings', about(id, intent)));

export const removeSecondFactorOf = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/second-factor-removal', about(id, intent)));

export const signInPolicy = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'sign-in-policy'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/sign-in-policy', { signal })),
  });

export const setSignInPolicy = (body: SignInPolicyToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/sign-in-policy', { body, headers: intentHeaders(intent) }));
