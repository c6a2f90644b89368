import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TrailFilter } from '@/api/schema';
import { answer, client, proveFirst, intentHeaders, type Intent } from '@/lib/client';

export const auditKeys = {
  all: (tenant: string) => [tenant, 'audit'] as const,
};

export const trail = (tenant: string, filter: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: [...auditKeys.all(tenant), 'events', filter] as const,
    queryFn: ({ signal, pageParam }) =>
      answer(
        client.GET('/api/v1/audit/events', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const chain = (tenant: string) =>
  queryOptions({
    queryKey: [...auditKeys.all(tenant), 'chain'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/audit/chain', { signal })),
  });

export const verifyTrail = (intent: Intent) =>
  answer(client.POST('/api/v1/audit/verifications', { body: {}, headers: intentHeaders(intent) }));

/** Takes the trail out of the platform, once whoever asks has proved who they are. */
export async function exportTrail() {
  const { provedUntil } = await answer(client.GET('/api/v1/my/security'));
  const stands = provedUntil !== null && Date.parse(provedUntil) > Date.now() + 5000;
  if (stands || (await proveFirst())) window.location.assign('/api/v1/audit/export');
}
