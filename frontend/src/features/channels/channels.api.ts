import { queryOptions } from '@tanstack/react-query';
import type {
  ChannelCheckToRecord,
  ChannelCorrection,
  ChannelReview,
  ChannelToRegister,
  OwnChannelKindsToSet,
  PublicityToRecord,
  ResourcesToDeclare,
} from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export interface ChannelFilter {
  kind?: string;
  unitId?: string;
  mine?: boolean;
  open?: boolean;
}

export const channelKeys = {
  all: (tenant: string) => [tenant, 'channels'] as const,
};
const key = (tenant: string, ...parts: unknown[]) => [...channelKeys.all(tenant), ...parts] as const;

export const channelList = (tenant: string, filter: ChannelFilter) =>
  queryOptions({
    queryKey: key(tenant, 'list', filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/channels', { params: { query: { ...filter } }, signal })),
  });

export const channelDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'detail', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/channels/{channelId}', { params: { path: { channelId: id } }, signal })),
  });

/** What the rules in force call a channel or a club. */
export const channelKinds = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'kinds'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/channel-kinds', { signal })),
  });

/** The kinds that the bureau has besides those of the product. */
export const ownChannelKinds = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'own-kinds'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/own-channel-kinds', { signal })),
  });

export const setOwnChannelKinds = (body: OwnChannelKindsToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/own-channel-kinds', { body, headers: intentHeaders(intent) }));

export const unitLedger = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: key(tenant, 'ledger', unitId, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/ledgers/{unitId}/{year}', { params: { path: { unitId, year } }, signal })),
    retry: false,
  });

export const registerChannel = (body: ChannelToRegister, intent: Intent) =>
  answer(client.POST('/api/v1/channels', { body, headers: intentHeaders(intent) }));

const of = (channelId: string, intent: Intent) => ({
  params: { path: { channelId } },
  headers: intentHeaders(intent),
});

export const correctChannel = (id: string, body: ChannelCorrection, intent: Intent) =>
  answer(client.POST('/api/v1/channels/{channelId}/corrections', { ...of(id, intent), body }));

export const changeChannelPost = (id: string, body: { postId: string; from: string }, intent: Intent) =>
  answer(client.POST('/api/v1/channels/{channelId}/responsible-posts', { ...of(id, intent), body }));

export const reviewChannel = (id: string, body: ChannelReview, intent: Intent) =>
  answer(client.POST('/api/v1/channels/{channelId}/reviews', { ...of(id, intent), body }));

export const checkChannel = (id: string, body: ChannelCheckToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/channels/{channelId}/checks', { ...of(id, intent), body }));

export const putChannelRight = (
  id: string,
  body: { putRightOn: string; note?: string; evidenceIds?: string[] },
  intent: Intent,
) => answer(client.POST('/api/v1/channels/{channelId}/putting-right', { ...of(id, intent), body }));

export const closeChannel = (id: string, body: { closedOn: string; reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/channels/{channelId}/closing', { ...of(id, intent), body }));

export const publicityList = (tenant: string, year: number) =>
  queryOptions({
    queryKey: key(tenant, 'publicity', year),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/publicity', { params: { query: { year } }, signal })),
  });

export const recordPublicity = (body: PublicityToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/publicity', { body, headers: intentHeaders(intent) }));

export const withdrawPublicity = (publicityId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/publicity/{publicityId}/withdrawal', {
      params: { path: { publicityId } },
      headers: intentHeaders(intent),
      body: { reason },
    }),
  );

export const resourceList = (tenant: string, year: number) =>
  queryOptions({
    queryKey: key(tenant, 'resources', year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/resource-declarations', { params: { query: { year } }, signal })),
  });

export const declareResources = (body: ResourcesToDeclare, intent: Intent) =>
  answer(client.POST('/api/v1/resource-declarations', { body, headers: intentHeaders(intent) }));
