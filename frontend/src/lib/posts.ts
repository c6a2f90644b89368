import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';
import { allPages } from './pages';

/** The posts of a unit with those who hold them today; several features let one be chosen. */
export const postsOfUnit = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [tenant, 'unit-posts', unitId] as const,
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

/** Every standing post of the bureau, for one to be chosen. */
export const everyPost = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'posts'] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(client.GET('/api/v1/posts', { params: { query: cursor ? { cursor } : {} }, signal })),
      ),
  });
