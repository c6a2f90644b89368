import { queryOptions } from '@tanstack/react-query';
import type { StatementToDraft } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { channelKeys } from './channels.api';

export const attestedDuties = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: [...channelKeys.all(tenant), 'attested', unitId, year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/attested-duties', { params: { query: { unitId, year } }, signal })),
  });

export const waitingStatements = (tenant: string) =>
  queryOptions({
    queryKey: [...channelKeys.all(tenant), 'statements'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/attestations', { signal })),
  });

export const draftStatement = (body: StatementToDraft, intent: Intent) =>
  answer(client.POST('/api/v1/attestations', { body, headers: intentHeaders(intent) }));

const of = (attestationId: string, intent: Intent) => ({
  params: { path: { attestationId } },
  headers: intentHeaders(intent),
});

export const signStatement = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/attestations/{attestationId}/signature', of(id, intent)));

export const returnStatement = (id: string, reason: string, intent: Intent) =>
  answer(client.POST('/api/v1/attestations/{attestationId}/return', { ...of(id, intent), body: { reason } }));
