import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DistrictRollup, OccurrenceFilter } from '@/api/schema';
import { answer, client } from '@/lib/client';
import type { Knowledge } from '@/lib/viewpoint';
import type { RollupFilter } from './rollup-ways';

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

export const rollup = (tenant: string, bureau: string | undefined, filter: RollupFilter) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'rollup', bureau ?? null, filter] as const,
    queryFn: ({ signal }) => {
      const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
      return bureau === undefined
        ? answer(client.GET('/api/v1/compliance/rollup', { params: { query }, signal }))
        : answer(
            client.GET('/api/v1/oversight/bureaus/{bureauId}/rollup', {
              params: { path: { bureauId: bureau }, query },
              signal,
            }),
          );
    },
  });

export const districtRollup = (tenant: string, year: number, by: DistrictRollup['by']) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'district-rollup', year, by] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/rollup', { params: { query: { year, by } }, signal })),
  });

export const patterns = (tenant: string, bureau: string | undefined, year: number) =>
  queryOptions({
    queryKey: [...complianceKeys.all(tenant), 'patterns', bureau ?? null, year] as const,
    queryFn: ({ signal }) =>
      bureau === undefined
        ? answer(client.GET('/api/v1/compliance/patterns', { params: { query: { year } }, signal }))
        : answer(
            client.GET('/api/v1/oversight/bureaus/{bureauId}/patterns', {
              params: { path: { bureauId: bureau }, query: { year } },
              signal,
            }),
          ),
  });

/** The duties behind a figure, each with the events behind it. */
export const provenance = (tenant: string, bureau: string | undefined, filter: OccurrenceFilter) =>
  infiniteQueryOptions({
    queryKey: [...complianceKeys.all(tenant), 'provenance', bureau ?? null, filter] as const,
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filter, ...(pageParam ? { cursor: pageParam } : {}) };
      return bureau === undefined
        ? answer(client.GET('/api/v1/compliance/provenance', { params: { query }, signal }))
        : answer(
            client.GET('/api/v1/oversight/bureaus/{bureauId}/provenance', {
              params: { path: { bureauId: bureau }, query },
              signal,
            }),
          );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
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
