import { queryOptions } from '@tanstack/react-query';
import type { BureauMark, BureauRoundToOpen } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const all = (tenant: string) => [tenant, 'bureau-rounds'] as const;

export const bureauRounds = (tenant: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'list'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/oversight/appraisal-rounds', { signal })),
  });

export const bureauRound = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'detail', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/appraisal-rounds/{bureauRoundId}', {
          params: { path: { bureauRoundId: id } },
          signal,
        }),
      ),
  });

export const toldAppraisals = (tenant: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'told'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/told-appraisals', { signal })),
  });

export const openBureauRound = (body: BureauRoundToOpen, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/appraisal-rounds', { body, headers: intentHeaders(intent) }));

const round = (bureauRoundId: string, intent: Intent) => ({
  params: { path: { bureauRoundId } },
  headers: intentHeaders(intent),
  body: {},
});

export const takeBureauFigures = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/figures', round(id, intent)));

export const announceBureaus = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/announcement', round(id, intent)));

export const closeBureauRound = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/closing', round(id, intent)));

const member = (bureauRoundId: string, memberId: string, intent: Intent) => ({
  params: { path: { bureauRoundId, memberId } },
  headers: intentHeaders(intent),
});

export const assessBureau = (
  id: string,
  bureau: string,
  body: { marks: BureauMark[]; words: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/assessment', {
      ...member(id, bureau, intent),
      body,
    }),
  );

export const settleBureau = (id: string, bureau: string, words: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/settlement', {
      ...member(id, bureau, intent),
      body: { words },
    }),
  );

export const decideObjection = (
  id: string,
  bureau: string,
  body: { upheld: boolean; reasons: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/objection-decision', {
      ...member(id, bureau, intent),
      body,
    }),
  );

export const objectToYear = (id: string, words: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/told-appraisals/{toldAppraisalId}/objection', {
      params: { path: { toldAppraisalId: id } },
      headers: intentHeaders(intent),
      body: { words },
    }),
  );
