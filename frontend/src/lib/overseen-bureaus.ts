import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

/** The bureaus that belong to the oversight department itself; several features offer them. */
export const overseenBureaus = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'overseen-bureaus'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/oversight/bureaus', { signal })),
  });
