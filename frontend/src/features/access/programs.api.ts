import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const programRequest = (tenant: string, clientId: string, scope: string) =>
  queryOptions({
    queryKey: [tenant, 'program', clientId, scope] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/programs/{clientId}', {
          params: { path: { clientId }, query: { scope } },
          signal,
        }),
      ),
    retry: false,
    // Whether one agreed may have changed in another window.
    gcTime: 0,
  });

export const agreeToProgram = (body: { program: string; scope: string }, intent: Intent) =>
  answer(client.POST('/api/v1/my/programs', { body, headers: intentHeaders(intent) }));

export const myPrograms = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'my-programs'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/programs', { signal })),
  });

export const withdrawProgram = (clientId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/my/programs/{clientId}/withdrawal', {
      params: { path: { clientId } },
      headers: intentHeaders(intent),
    }),
  );
