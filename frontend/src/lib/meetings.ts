import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

/** A meeting with everything that is recorded of it: its own page shows it, and a correction starts from it. */
export const meetingDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [tenant, 'meetings', 'detail', id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/meetings/{actId}', { params: { path: { actId: id } }, signal })),
  });
