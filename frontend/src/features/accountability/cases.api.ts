import { queryOptions } from '@tanstack/react-query';
import type { AttributionFacts, CaseToOpen, paths } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { allPages } from '@/lib/pages';

const keys = (tenant: string) => [tenant, 'cases'] as const;

export const caseList = (tenant: string) =>
  queryOptions({
    queryKey: keys(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/cases', { signal })),
  });

/** Each reading is recorded, so that a file is read when it is opened and after a command, and not by the way. */
export const caseFile = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keys(tenant), id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/cases/{caseId}', { params: { path: { caseId: id } }, signal })),
    refetchOnWindowFocus: false,
  });

/** The finding that was not put right, from which a case is opened. */
export const caseFinding = (tenant: string, findingId: string) =>
  queryOptions({
    queryKey: [tenant, 'findings', findingId] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/findings/{findingId}', { params: { path: { findingId } }, signal })),
  });

export const caseReadings = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keys(tenant), id, 'readings'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/cases/{caseId}/readings', { params: { path: { caseId: id } }, signal })),
  });

export const caseCounts = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'counts'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/case-counts', { signal })),
  });

export const caseOptions = (tenant: string, day: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'options', day] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/case-options', { params: { query: { day } }, signal })),
  });

export const missedDuties = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'compliance', 'occurrences', 'missed'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/compliance/occurrences', {
          params: { query: { state: 'overdue,missed,late,made-up' } },
          signal,
        }),
      ),
  });

export const recordedIncidents = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'incidents', 'sources'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/incidents', { params: { query: {} }, signal })),
  });

export const organisationTree = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'organisation', 'tree'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/organisation', { signal })),
  });

export const standingPosts = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'organisation', 'posts'] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(client.GET('/api/v1/posts', { params: { query: cursor ? { cursor } : {} }, signal })),
      ),
  });

export const openCase = (body: CaseToOpen, intent: Intent) =>
  answer(client.POST('/api/v1/cases', { body, headers: intentHeaders(intent) }));

export const caseMeetings = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'meetings', 'list', {}] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/meetings', { signal })),
  });

export const caseMeeting = (tenant: string, actId: string) =>
  queryOptions({
    queryKey: [tenant, 'meetings', actId] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/meetings/{actId}', { params: { path: { actId } }, signal })),
  });

/** What the minutes of a decision say of the subjects and of everybody who was there. */
export const minutedFacts = (caseId: string, meetingId: string, item: number) =>
  answer(
    client.POST('/api/v1/cases/{caseId}/minuted-facts', {
      params: { path: { caseId } },
      body: { meetingId, item },
    }),
  );

export const previewAttribution = (caseId: string, facts: AttributionFacts) =>
  answer(
    client.POST('/api/v1/cases/{caseId}/attribution-preview', {
      params: { path: { caseId } },
      body: { facts },
    }),
  );

type Steps = Extract<keyof paths, `/api/v1/cases/{caseId}/${string}`>;
type BodyOf<P extends Steps> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : undefined;

/** One step of a case. Every step answers alike, so that one call speaks for all; the body is checked by its path. */
export const takeStep = <P extends Steps>(path: P, caseId: string, body: BodyOf<P>, intent: Intent) =>
  answer(
    client.POST(path as '/api/v1/cases/{caseId}/closing', {
      params: { path: { caseId } },
      body: (body ?? {}) as { summary: string },
      headers: intentHeaders(intent),
    }),
  );
