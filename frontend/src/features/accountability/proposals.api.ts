import { queryOptions } from '@tanstack/react-query';
import type { AuthorityToAssign, CaseLimitsToSet, ProposalToAnswer, ProposalToSend } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const proposalList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'proposals'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/proposals', { signal })),
  });

export const authorityList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'authority'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/authority-register', { signal })),
  });

export const limitList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'case-limits'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/case-limits', { signal })),
  });

export const sendProposal = (body: ProposalToSend, intent: Intent) =>
  answer(client.POST('/api/v1/proposals', { body, headers: intentHeaders(intent) }));

export const remindProposal = (proposalId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/proposals/{proposalId}/reminders', {
      params: { path: { proposalId } },
      headers: intentHeaders(intent),
    }),
  );

export const answerProposal = (proposalId: string, body: ProposalToAnswer, intent: Intent) =>
  answer(
    client.POST('/api/v1/proposals/{proposalId}/answer', {
      params: { path: { proposalId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const assignAuthority = (body: AuthorityToAssign, intent: Intent) =>
  answer(client.POST('/api/v1/authority-register/entries', { body, headers: intentHeaders(intent) }));

export const withdrawAuthority = (entryId: string, body: { on: string; reason: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/authority-register/entries/{entryId}/withdrawal', {
      params: { path: { entryId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const setCaseLimits = (body: CaseLimitsToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/case-limits', { body, headers: intentHeaders(intent) }));
