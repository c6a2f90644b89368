import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const displayList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'displays'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/displays', { signal })),
  });

export const openDisplay = (body: { title: string; endsOn?: string }, intent: Intent) =>
  answer(client.POST('/api/v1/displays', { body, headers: intentHeaders(intent) }));

export const revokeDisplay = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/displays/{displayId}/revocation', {
      params: { path: { displayId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

const EVERY = 30_000;

/** The figures of a screen, read again by itself; what was read stays while the line is down. */
export const displayFigures = (tenant: string, secret: string) =>
  queryOptions({
    queryKey: ['display', tenant, secret] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/display-figures/{tenant}/{secret}', {
          params: { path: { tenant, secret } },
          signal,
        }),
      ),
    refetchInterval: EVERY,
    refetchIntervalInBackground: true,
  });
