import { queryOptions } from '@tanstack/react-query';
import type { BulletinIssue, BulletinToDraft } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const key = (tenant: string, ...parts: unknown[]) => [tenant, 'bulletins', ...parts] as const;

export const bulletinList = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'list'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/bulletins', { signal })),
  });

export const bulletinDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'detail', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/bulletins/{bulletinId}', { params: { path: { bulletinId: id } }, signal })),
  });

/** Bulletins of the oversight department. */
export const receivedList = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'received'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/received-bulletins', { signal })),
  });

export const receivedDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'received', id),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/received-bulletins/{receivedId}', {
          params: { path: { receivedId: id } },
          signal,
        }),
      ),
  });

/** What the reader's own units have not acknowledged yet. */
export const waitingList = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'waiting'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/waiting-bulletins', { signal })),
  });

export const addresseeList = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'addressees'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/bulletin-addressees', { signal })),
  });

/** The inspections of a year, the result of one of which may be told. */
export const toldInspections = (tenant: string, year: number) =>
  queryOptions({
    queryKey: key(tenant, 'inspections', year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/inspections', { params: { query: { year } }, signal })),
  });

export const draftBulletin = (body: BulletinToDraft, intent: Intent) =>
  answer(client.POST('/api/v1/bulletins', { body, headers: intentHeaders(intent) }));

const of = (bulletinId: string, intent: Intent) => ({
  params: { path: { bulletinId } },
  headers: intentHeaders(intent),
});

export const redraftBulletin = (id: string, body: BulletinToDraft, intent: Intent) =>
  answer(client.PUT('/api/v1/bulletins/{bulletinId}', { ...of(id, intent), body }));

export const issueBulletin = (id: string, body: BulletinIssue, intent: Intent) =>
  answer(client.POST('/api/v1/bulletins/{bulletinId}/issue', { ...of(id, intent), body }));

export const withdrawBulletin = (id: string, body: { reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/bulletins/{bulletinId}/withdrawal', { ...of(id, intent), body }));

export const acknowledgeBulletin = (id: string, unitId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/bulletins/{bulletinId}/acknowledgements', { ...of(id, intent), body: { unitId } }),
  );

export const acknowledgeReceived = (receivedId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/received-bulletins/{receivedId}/acknowledgement', {
      params: { path: { receivedId } },
      headers: intentHeaders(intent),
    }),
  );
