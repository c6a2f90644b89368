import { queryOptions } from '@tanstack/react-query';
import type { AccountToOpen } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const accessKeys = {
  all: (tenant: string) => [tenant, 'access'] as const,
};

export const accountList = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'accounts'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/accounts', { signal })),
  });

export const roleTable = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'roles'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/access/roles', { signal })),
  });

/** The units in which a role can be held; administrators read nothing else of the organisation. */
export const grantUnits = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'units'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/access/units', { signal })),
  });

/** Under whose names somebody tries to sign in and is refused. */
export const signInWatch = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'watch'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/sign-in-watch', { signal })),
  });

export const openAccount = (body: AccountToOpen, intent: Intent) =>
  answer(client.POST('/api/v1/accounts', { body, headers: intentHeaders(intent) }));

const about = (id: string, intent: Intent) => ({
  params: { path: { accountId: id } },
  headers: intentHeaders(intent),
});
export interface Grant {
  role: string;
  unitId?: string;
}

export const grantRole = (id: string, body: Grant, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/grants', { ...about(id, intent), body }));

export const withdrawGrant = (id: string, body: Grant, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/grant-withdrawals', { ...about(id, intent), body }));

export const suspendAccount = (id: string, reason: string, intent: Intent) =>
  answer(client.POST('/api/v1/accounts/{accountId}/suspension', { ...about(id, intent), body: { reason } }));
