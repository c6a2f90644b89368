import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

/** The units of the organisation as they are today; several features let one be chosen. */
export const unitChoices = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'unit-choices'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/organisation', { signal })),
  });
