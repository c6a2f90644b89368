import { queryOptions } from '@tanstack/react-query';
import type { DelegationToGive } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const keys = (tenant: string) => [tenant, 'delegations'] as const;

export const delegationList = (tenant: string) =>
  queryOptions({
    queryKey: keys(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/delegations', { signal })),
  });

export const delegateCandidates = (tenant: string, search: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'candidates', search] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/delegate-candidates', {
          params: { query: search === '' ? {} : { search } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });

export const giveDelegation = (postId: string, body: DelegationToGive, intent: Intent) =>
  answer(
    client.POST('/api/v1/posts/{postId}/delegations', {
      params: { path: { postId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const revokeDelegation = (delegationId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/delegations/{delegationId}/revocation', {
      params: { path: { delegationId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
