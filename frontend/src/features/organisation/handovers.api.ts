import { queryOptions } from '@tanstack/react-query';
import type { HandoverToOpen, HandoverToSign } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const handoverKeys = {
  all: (tenant: string) => [tenant, 'handovers'] as const,
};

/** The hand-overs that the reader sees; of one post when it is given. */
export const handoverList = (tenant: string, postId?: string) =>
  queryOptions({
    queryKey: [...handoverKeys.all(tenant), 'list', postId] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/handovers', { params: { query: postId ? { postId } : {} }, signal })),
  });

/** Those that wait for the reader's own signature. */
export const myHandovers = (tenant: string) =>
  queryOptions({
    queryKey: [...handoverKeys.all(tenant), 'mine'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/handovers', { signal })),
  });

export const handoverDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...handoverKeys.all(tenant), 'detail', id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/handovers/{handoverId}', { params: { path: { handoverId: id } }, signal })),
  });

export const openHandover = (postId: string, body: HandoverToOpen, intent: Intent) =>
  answer(
    client.POST('/api/v1/posts/{postId}/handovers', {
      params: { path: { postId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

const of = (handoverId: string, intent: Intent) => ({
  params: { path: { handoverId } },
  headers: intentHeaders(intent),
});

export const assembleHandover = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/handovers/{handoverId}/assembly', of(id, intent)));

export const signHandover = (id: string, body: HandoverToSign, intent: Intent) =>
  answer(client.POST('/api/v1/handovers/{handoverId}/signatures', { ...of(id, intent), body }));
