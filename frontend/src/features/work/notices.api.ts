import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ReminderPolicyToSet } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const noticeKeys = {
  all: (tenant: string) => [tenant, 'notices'] as const,
  list: (tenant: string, unread: boolean) => [...noticeKeys.all(tenant), 'list', unread] as const,
  detail: (tenant: string, id: string) => [...noticeKeys.all(tenant), 'detail', id] as const,
  unread: (tenant: string) => [...noticeKeys.all(tenant), 'unread'] as const,
};

export const noticeList = (tenant: string, unread: boolean) =>
  infiniteQueryOptions({
    queryKey: noticeKeys.list(tenant, unread),
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/my/notices', {
          params: {
            query: { ...(unread ? { unread } : {}), ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const noticeDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: noticeKeys.detail(tenant, id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/my/notices/{noticeId}', { params: { path: { noticeId: id } }, signal })),
  });

/** Asked again while the page stays open, so that the mark does not stand still for a day. */
export const unreadNotices = (tenant: string) =>
  queryOptions({
    queryKey: noticeKeys.unread(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/unread-notices', { signal })),
    refetchInterval: 10 * 60_000,
  });

export const markRead = (noticeIds: string[], intent: Intent) =>
  answer(client.POST('/api/v1/my/notice-readings', { body: { noticeIds }, headers: intentHeaders(intent) }));

export const reminderPolicy = (tenant: string) =>
  queryOptions({
    queryKey: [...noticeKeys.all(tenant), 'policy'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/reminder-policy', { signal })),
  });

export const setReminderPolicy = (body: ReminderPolicyToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/reminder-policy', { body, headers: intentHeaders(intent) }));
