import { queryOptions } from '@tanstack/react-query';
import type { OutsideProviderToSet } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { accessKeys } from './accounts.api';

export const signInWay = (tenant: string) =>
  queryOptions({
    queryKey: ['sign-in-way', tenant] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/sign-in/{tenant}', { params: { path: { tenant } }, signal })),
    retry: false,
  });

export const beginOutsideSignIn = (
  { tenant, back }: { tenant: string; back: string | undefined },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/sign-in/{tenant}/outside', {
      params: { path: { tenant } },
      body: { back: back ?? null },
      headers: intentHeaders(intent),
    }),
  );

export const outsideProvider = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'outside-provider'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/outside-provider', { signal })),
  });

export const setOutsideProvider = (body: OutsideProviderToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/outside-provider', { body, headers: intentHeaders(intent) }));

export const removeOutsideProvider = (body: { reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/outside-provider/removal', { body, headers: intentHeaders(intent) }));

export const approveAccount = (accountId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/accounts/{accountId}/approval', {
      params: { path: { accountId } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const turnAccountDown = (accountId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/accounts/{accountId}/turning-down', {
      params: { path: { accountId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
