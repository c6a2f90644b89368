import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/lib/client';
import { auditKeys } from './audit.api';

/** Whom an entry can be about: the accounts of the tenant. */
export const accountsOfTrail = (tenant: string) =>
  queryOptions({
    queryKey: [...auditKeys.all(tenant), 'accounts'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/accounts', { signal })),
  });
