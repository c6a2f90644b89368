import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { OccurrenceFilter } from '@/api/schema';
import { answer, client } from '@/lib/client';
import type { Knowledge } from '@/lib/viewpoint';

export const complianceKeys = {
  all: (tenant: string) => [tenant, 'compliance'] as const,
};

export const bureauOverview = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'overview', year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/compliance/overview', { params: { query: { year } }, signal })),
  });

export const districtOverview = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'district', year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/overview', { params: { query: { year } }, signal })),
  });

/** Two moments of a bureau; without a day it is today. */
export interface Moments {
  year: number;
  former: string | undefined;
  formerKnowledge: Knowledge;
  latter: string | undefined;
  latterKnowledge: Knowledge;
}

export const momentDifference = (tenant: string, bureau: string | undefined, moments: Moments) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'difference', bureau ?? null, moments] as const,
    queryFn: ({ signal }) => {
      const { year, former, formerKnowledge, latter, latterKnowledge } = moments;
      const query = {
        year,
        ...(former ? { former, formerKnowledge } : {}),
        ...(latter ? { latter, latterKnowledge } : {}),
      };
      return bureau === undefined
        ? answer(client.GET('/api/v1/compliance/difference', { params: { query }, signal }))
        : answer(
            client.GET('/api/v1/oversight/bureaus/{bureauId}/difference', {
              params: { path: { bureauId: bureau }, query },
              signal,
            }),
          );
    },
    enabled: moments.former !== undefined,
  });

export const overseenOverview = (tenant: string, bureau: string, year: number) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'overseen', bureau, year] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/bureaus/{bureauId}/overview', {
          params: { path: { bureauId: bureau }, query: { year } },
          signal,
        }),
      ),
  });

export const overseenOccurrence = (tenant: string, bureau: string, id: string) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'overseen', bureau, 'occurrence', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/bureaus/{bureauId}/occurrences/{occurrenceId}', {
          params: { path: { bureauId: bureau, occurrenceId: id } },
          signal,
        }),
      ),
  });

/** The duties behind a figure: of the bureau signed in to, or of one that is overseen. */
export const countedOccurrences = (tenant: string, bureau: string | undefined, filter: OccurrenceFilter) =>
  infiniteQueryOptions({
    queryKey: [...complianceKeys.all(tenant), 'occurrences', bureau ?? null, filter] as const,
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filter, ...(pageParam ? { cursor: pageParam } : {}) };
      return bureau === undefined
        ? answer(client.GET('/api/v1/compliance/occurrences', { params: { query }, signal }))
        : answer(
            client.GET('/api/v1/oversight/bureaus/{bureauId}/occurrences', {
              params: { path: { bureauId: bureau }, query },
              signal,
            }),
          );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
