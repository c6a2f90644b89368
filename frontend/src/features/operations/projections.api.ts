import { queryOptions } from '@tanstack/react-query';
import type { Projection } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const EVERY = 2_000;

/** How far the projections are, read again by itself: whoever looks at it waits for something. */
export const projectionList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'projections'] as const,
    queryFn: async ({ signal }) =>
      // The description says of a state that it is a word; these are the words.
      (await answer(client.GET('/api/v1/operations/projections', { signal }))) as { items: Projection[] },
    refetchInterval: EVERY,
  });

/** How much room the files of the own tenant take. */
export const storageRoom = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'storage'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/operations/storage', { signal })),
  });

export const resumeProjection = (name: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/operations/projections/{name}/resumption', {
      params: { path: { name } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const rebuildProjection = (name: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/operations/projections/{name}/rebuilds', {
      params: { path: { name } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );
