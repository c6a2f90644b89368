import { queryOptions } from '@tanstack/react-query';
import type { EvaluationToAnswer, EvaluationToRequest } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const evaluationList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'evaluations'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/evaluations', { signal })),
  });

export const oneEvaluation = (tenant: string, evaluationId: string) =>
  queryOptions({
    queryKey: [tenant, 'evaluations', evaluationId] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/evaluations/{evaluationId}', { params: { path: { evaluationId } }, signal }),
      ),
  });

export const requestEvaluation = (body: EvaluationToRequest, intent: Intent) =>
  answer(client.POST('/api/v1/evaluations', { body, headers: intentHeaders(intent) }));

export const answerEvaluation = (evaluationId: string, body: EvaluationToAnswer, intent: Intent) =>
  answer(
    client.POST('/api/v1/evaluations/{evaluationId}/answer', {
      params: { path: { evaluationId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const liftGate = (evaluationId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/evaluations/{evaluationId}/gate-lifting', {
      params: { path: { evaluationId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
