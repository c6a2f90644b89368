import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/lib/client';

export const evidenceKeys = {
  all: (tenant: string) => [tenant, 'evidence'] as const,
};

export const actsOf = (tenant: string, filter: { unitId: string; year: number }) =>
  queryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'acts', filter] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/acts', { params: { query: filter }, signal })),
  });

export const evidenceOf = (tenant: string, unitId: string) =>
  infiniteQueryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'files', unitId] as const,
    queryFn: ({ signal, pageParam }) =>
      answer(
        client.GET('/api/v1/evidence', {
          params: { query: { unitId, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
