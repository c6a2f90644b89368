import { queryOptions } from '@tanstack/react-query';
import type { paths, RoundTermsToSet, SubjectToName } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { allPages } from '@/lib/pages';

const keys = (tenant: string) => [tenant, 'appraisals'] as const;

export const appraisalCycles = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'cycles'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/appraisal-cycles', { signal })),
  });

export const roundList = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'rounds'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/appraisal-rounds', { signal })),
  });

export const roundDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'round', id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/appraisal-rounds/{roundId}', { params: { path: { roundId: id } }, signal })),
  });

export const appraisalDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'appraisal', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/appraisals/{appraisalId}', { params: { path: { appraisalId: id } }, signal }),
      ),
  });

export const myAppraisals = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'mine'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/appraisals', { signal })),
  });

export const heldPosts = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'posts'] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(client.GET('/api/v1/posts', { params: { query: cursor ? { cursor } : {} }, signal })),
      ),
  });

export const openRound = (
  body: {
    title: string;
    schemeId: string;
    cycleId: string;
    organiserUnitId: string;
    year: number;
    half?: number;
  },
  intent: Intent,
) => answer(client.POST('/api/v1/appraisal-rounds', { body, headers: intentHeaders(intent) }));

const ofRound = (roundId: string, intent: Intent) => ({
  params: { path: { roundId } },
  headers: intentHeaders(intent),
});

export const setTerms = (id: string, body: RoundTermsToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/appraisal-rounds/{roundId}/terms', { ...ofRound(id, intent), body }));

export const nameSubjects = (id: string, subjects: SubjectToName[], intent: Intent) =>
  answer(
    client.PUT('/api/v1/appraisal-rounds/{roundId}/subjects', { ...ofRound(id, intent), body: { subjects } }),
  );

export const startRound = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/appraisal-rounds/{roundId}/start', { ...ofRound(id, intent), body: {} }));

export const closeRound = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/appraisal-rounds/{roundId}/closing', { ...ofRound(id, intent), body: {} }));

export const withdrawRound = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/appraisal-rounds/{roundId}/withdrawal', {
      ...ofRound(id, intent),
      body: { reason },
    }),
  );

type UseBody =
  paths['/api/v1/appraisal-rounds/{roundId}/result-uses']['post']['requestBody']['content']['application/json'];

export const recordUse = (id: string, body: UseBody, intent: Intent) =>
  answer(client.POST('/api/v1/appraisal-rounds/{roundId}/result-uses', { ...ofRound(id, intent), body }));

type Steps = Exclude<
  Extract<keyof paths, `/api/v1/appraisals/{appraisalId}/${string}`>,
  `${string}{capId}${string}`
>;
type BodyOf<P extends Steps> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

/** One step of an appraisal. Every step answers alike, so that one call speaks for all; the body is checked by its path. */
export const takeStep = <P extends Steps>(path: P, appraisalId: string, body: BodyOf<P>, intent: Intent) =>
  answer(
    client.POST(path as '/api/v1/appraisals/{appraisalId}/settlement', {
      params: { path: { appraisalId } },
      body: body as { words: string },
      headers: intentHeaders(intent),
    }),
  );

const ofCap = (appraisalId: string, capId: string, intent: Intent) => ({
  params: { path: { appraisalId, capId } },
  headers: intentHeaders(intent),
});

export const liftCap = (id: string, capId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/appraisals/{appraisalId}/caps/{capId}/lifting', {
      ...ofCap(id, capId, intent),
      body: { reason },
    }),
  );

export const carryOut = (
  id: string,
  capId: string,
  body: { measure: string; on: string; words: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/appraisals/{appraisalId}/caps/{capId}/consequences', {
      ...ofCap(id, capId, intent),
      body,
    }),
  );
