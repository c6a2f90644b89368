import { queryOptions } from '@tanstack/react-query';
import type { OutwardProposalToSend, ProposalToAnswer } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const outwardList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'outward-proposals'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/outward-proposals', { signal })),
  });

export const sendOutward = (body: OutwardProposalToSend, intent: Intent) =>
  answer(client.POST('/api/v1/outward-proposals', { body, headers: intentHeaders(intent) }));

export const remindOutward = (proposalId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/outward-proposals/{proposalId}/reminders', {
      params: { path: { proposalId } },
      headers: intentHeaders(intent),
    }),
  );

export const answerOutward = (
  proposalId: string,
  body: Pick<ProposalToAnswer, 'answer' | 'reasons'>,
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/outward-proposals/{proposalId}/answer', {
      params: { path: { proposalId } },
      body,
      headers: intentHeaders(intent),
    }),
  );
