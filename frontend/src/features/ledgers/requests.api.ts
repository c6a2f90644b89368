import { queryOptions } from '@tanstack/react-query';
import type { ApprovalRuleToSet } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { ledgerKeys } from './ledgers.api';

export type Asking = 'extension-request' | 'extension-decision' | 'waiver-request' | 'waiver-declination';

export interface AskingValues {
  dueOn?: string;
  granted?: boolean;
  reason?: string;
}

export function ask(asking: Asking, id: string, { dueOn, granted, reason }: AskingValues, intent: Intent) {
  const about = { params: { path: { occurrenceId: id } }, headers: intentHeaders(intent) };
  const words = { reason: reason ?? '' };
  switch (asking) {
    case 'extension-request':
      return answer(
        client.POST('/api/v1/occurrences/{occurrenceId}/extension-request', {
          ...about,
          body: { dueOn: dueOn ?? '', ...words },
        }),
      );
    case 'extension-decision':
      return answer(
        client.POST('/api/v1/occurrences/{occurrenceId}/extension-decision', {
          ...about,
          body: { granted: granted === true, ...(reason ? { reason } : {}) },
        }),
      );
    case 'waiver-request':
      return answer(
        client.POST('/api/v1/occurrences/{occurrenceId}/waiver-request', { ...about, body: words }),
      );
    case 'waiver-declination':
      return answer(
        client.POST('/api/v1/occurrences/{occurrenceId}/waiver-declination', { ...about, body: words }),
      );
  }
}

export const comments = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...ledgerKeys.occurrence(tenant, id), 'comments'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/occurrences/{occurrenceId}/comments', {
          params: { path: { occurrenceId: id } },
          signal,
        }),
      ),
  });

export const comment = (occurrenceId: string, text: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/occurrences/{occurrenceId}/comments', {
      params: { path: { occurrenceId } },
      body: { text },
      headers: intentHeaders(intent),
    }),
  );

export const editComment = (commentId: string, text: string, intent: Intent) =>
  answer(
    client.PUT('/api/v1/comments/{commentId}', {
      params: { path: { commentId } },
      body: { text },
      headers: intentHeaders(intent),
    }),
  );

export const approvalRules = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'approval-rules'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/approval-rules', { signal })),
  });

export const setApprovalRule = (body: ApprovalRuleToSet, intent: Intent) =>
  answer(client.POST('/api/v1/approval-rules', { body, headers: intentHeaders(intent) }));

export const removeApprovalRule = (
  { schemeId, category }: { schemeId: string | null; category: string | null },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/approval-rules/removal', {
      body: { ...(schemeId ? { schemeId } : {}), ...(category ? { category } : {}) },
      headers: intentHeaders(intent),
    }),
  );
