import { queryOptions } from '@tanstack/react-query';
import type { CheckToRecord, FindingToRecord, InspectionToPlan } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { allPages } from '@/lib/pages';

export interface FindingFilter {
  unitId?: string;
  severity?: string;
  mine?: boolean;
  open?: boolean;
  repeated?: boolean;
}

export const inspectionKeys = {
  all: (tenant: string) => [tenant, 'inspections'] as const,
  list: (tenant: string, year: number) => [...inspectionKeys.all(tenant), 'list', year] as const,
  detail: (tenant: string, id: string) => [...inspectionKeys.all(tenant), 'detail', id] as const,
  findings: (tenant: string, filter: FindingFilter) =>
    [...inspectionKeys.all(tenant), 'findings', filter] as const,
  finding: (tenant: string, id: string) => [...inspectionKeys.all(tenant), 'finding', id] as const,
};

export const inspectionList = (tenant: string, year: number) =>
  queryOptions({
    queryKey: inspectionKeys.list(tenant, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/inspections', { params: { query: { year } }, signal })),
  });

export const inspectionDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: inspectionKeys.detail(tenant, id),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/inspections/{inspectionId}', { params: { path: { inspectionId: id } }, signal }),
      ),
  });

/** What a checklist can take from the rules in force. */
export const checklistChoices = (tenant: string) =>
  queryOptions({
    queryKey: [...inspectionKeys.all(tenant), 'points'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/inspection-points', { signal })),
  });

export const findingList = (tenant: string, filter: FindingFilter) =>
  queryOptions({
    queryKey: inspectionKeys.findings(tenant, filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/findings', { params: { query: { ...filter } }, signal })),
  });

export const findingDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: inspectionKeys.finding(tenant, id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/findings/{findingId}', { params: { path: { findingId: id } }, signal })),
  });

export const ownerPosts = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [...inspectionKeys.all(tenant), 'posts', unitId] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(
          client.GET('/api/v1/posts', {
            params: { query: { unitId, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });

/** Duties of the organiser that ask for an inspection and take acts. */
export const inspectionDuties = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: [...inspectionKeys.all(tenant), 'duties', unitId, year] as const,
    queryFn: async ({ signal }) => {
      const { lines } = await answer(
        client.GET('/api/v1/ledgers/{unitId}/{year}', { params: { path: { unitId, year } }, signal }),
      );
      return lines.filter(
        (line) =>
          line.category === 'inspection' &&
          ['open', 'due-soon', 'overdue', 'not-due', 'returned', 'missed', 'no-verdict'].includes(line.state),
      );
    },
    retry: false,
  });

export const planInspection = (body: InspectionToPlan, intent: Intent) =>
  answer(client.POST('/api/v1/inspections', { body, headers: intentHeaders(intent) }));

const of = (inspectionId: string, intent: Intent) => ({
  params: { path: { inspectionId } },
  headers: intentHeaders(intent),
});

export const recordCheck = (id: string, body: CheckToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/inspections/{inspectionId}/checks', { ...of(id, intent), body }));

export const recordFinding = (id: string, body: FindingToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/inspections/{inspectionId}/findings', { ...of(id, intent), body }));

export const concludeInspection = (
  id: string,
  body: { concludedOn: string; summary: string; occurrenceIds?: string[]; evidenceIds?: string[] },
  intent: Intent,
) => answer(client.POST('/api/v1/inspections/{inspectionId}/conclusion', { ...of(id, intent), body }));

export const circulateInspection = (
  id: string,
  body: { unitIds: string[]; reportedTo: string[] },
  intent: Intent,
) => answer(client.POST('/api/v1/inspections/{inspectionId}/circulation', { ...of(id, intent), body }));

export const reopenFinding = (id: string, body: { reason: string; dueOn: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/findings/{findingId}/reopening', {
      params: { path: { findingId: id } },
      headers: intentHeaders(intent),
      body,
    }),
  );
