import { queryOptions } from '@tanstack/react-query';
import type { BureauCheckToRecord, BureauFindingToPut, OverseenInspectionToPlan } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { overseenBureaus } from '@/lib/overseen-bureaus';

export { overseenBureaus };

const all = (tenant: string) => [tenant, 'overseeing'] as const;

export const overseenInspections = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...all(tenant), 'inspections', year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/inspections', { params: { query: { year } }, signal })),
  });

export const overseenInspection = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'inspection', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/inspections/{overseenInspectionId}', {
          params: { path: { overseenInspectionId: id } },
          signal,
        }),
      ),
  });

export const overseenPoints = (tenant: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'points'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/oversight/inspection-points', { signal })),
  });

export const overseenFindings = (tenant: string, open: boolean) =>
  queryOptions({
    queryKey: [...all(tenant), 'findings', open] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/findings', { params: { query: { open } }, signal })),
  });

export const overseenFinding = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'finding', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/findings/{overseenFindingId}', {
          params: { path: { overseenFindingId: id } },
          signal,
        }),
      ),
  });

export const planOverseenInspection = (body: OverseenInspectionToPlan, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/inspections', { body, headers: intentHeaders(intent) }));

const inspection = (overseenInspectionId: string, intent: Intent) => ({
  params: { path: { overseenInspectionId } },
  headers: intentHeaders(intent),
});

export const checkBureau = (id: string, body: BureauCheckToRecord, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/inspections/{overseenInspectionId}/checks', {
      ...inspection(id, intent),
      body,
    }),
  );

export const putFinding = (id: string, body: BureauFindingToPut, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/inspections/{overseenInspectionId}/findings', {
      ...inspection(id, intent),
      body,
    }),
  );

export const concludeOverseen = (
  id: string,
  body: { concludedOn: string; summary: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/oversight/inspections/{overseenInspectionId}/conclusion', {
      ...inspection(id, intent),
      body,
    }),
  );

export const circulateOverseen = (
  id: string,
  body: { bureauIds: string[]; reportedTo: string[] },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/oversight/inspections/{overseenInspectionId}/circulation', {
      ...inspection(id, intent),
      body,
    }),
  );

const finding = (overseenFindingId: string, intent: Intent) => ({
  params: { path: { overseenFindingId } },
  headers: intentHeaders(intent),
});

export const verifyRectification = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/findings/{overseenFindingId}/verification', {
      ...finding(id, intent),
      body: {},
    }),
  );

export const demandAgain = (id: string, body: { reason: string; dueOn: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/findings/{overseenFindingId}/reopening', { ...finding(id, intent), body }),
  );

export const outsideFindings = (tenant: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'outside-findings'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/outside-findings', { signal })),
  });

export const outsideFinding = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'outside-finding', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/outside-findings/{outsideFindingId}', {
          params: { path: { outsideFindingId: id } },
          signal,
        }),
      ),
  });

const outside = (outsideFindingId: string, intent: Intent) => ({
  params: { path: { outsideFindingId } },
  headers: intentHeaders(intent),
});

export const assignFinding = (id: string, body: { unitId: string; postId?: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/outside-findings/{outsideFindingId}/assignment', { ...outside(id, intent), body }),
  );

export const reportRectification = (id: string, words: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/outside-findings/{outsideFindingId}/rectification', {
      ...outside(id, intent),
      body: { words },
    }),
  );

/** The posts of a unit, one of which may put a finding right. */
export const postsOfUnit = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [...all(tenant), 'posts', unitId] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/posts', { params: { query: { unitId } }, signal })),
  });
