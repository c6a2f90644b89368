import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/lib/client';
import { allPages } from '@/lib/pages';
import { evidenceKeys } from './evidence.api';

/** The posts that may keep a unit's documents. */
export const keeperChoices = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'keepers', unitId] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(
          client.GET('/api/v1/posts', {
            params: { query: { unitId, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });
