import { queryOptions } from '@tanstack/react-query';
import type { DemandToIssue } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const demandKeys = {
  all: (tenant: string) => [tenant, 'demands'] as const,
  list: (tenant: string, year: number, open: boolean) =>
    [...demandKeys.all(tenant), 'list', year, open] as const,
  detail: (tenant: string, id: string) => [...demandKeys.all(tenant), 'detail', id] as const,
};

export const demandList = (tenant: string, year: number, open: boolean) =>
  queryOptions({
    queryKey: demandKeys.list(tenant, year, open),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/demands', { params: { query: open ? { year, open } : { year } }, signal })),
  });

export const demandDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: demandKeys.detail(tenant, id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/demands/{demandId}', { params: { path: { demandId: id } }, signal })),
  });

export const demandBurden = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...demandKeys.all(tenant), 'burden', year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/demand-burden', { params: { query: { year } }, signal })),
  });

/** The superiors whom the bureau's own rules name. */
export const superiorsInRules = (tenant: string) =>
  queryOptions({
    queryKey: [...demandKeys.all(tenant), 'superiors'] as const,
    queryFn: async ({ signal }) => {
      const { items } = await answer(client.GET('/api/v1/schemes', { signal }));
      const inForce = items.filter((scheme) => scheme.status === 'issued');
      const packs = await Promise.all(
        inForce.map(({ id }) =>
          answer(client.GET('/api/v1/schemes/{schemeId}', { params: { path: { schemeId: id } }, signal })),
        ),
      );
      const bodies = packs.flatMap((pack) => (pack as WithBodies).bodies ?? []);
      const superiors = bodies.filter(({ relations }) => relations?.includes('superior'));
      return [...new Set(superiors.map(({ nameZh }) => nameZh))];
    },
  });

interface WithBodies {
  bodies?: { nameZh: string; relations?: string[] }[];
}

export const issueDemand = (body: DemandToIssue, intent: Intent) =>
  answer(client.POST('/api/v1/demands', { body, headers: intentHeaders(intent) }));

const of = (demandId: string, intent: Intent) => ({
  params: { path: { demandId } },
  headers: intentHeaders(intent),
});

export const acknowledge = (id: string, unitId: string, intent: Intent) =>
  answer(client.POST('/api/v1/demands/{demandId}/acknowledgements', { ...of(id, intent), body: { unitId } }));

export const tellProgress = (id: string, body: { unitId: string; text: string }, intent: Intent) =>
  answer(client.POST('/api/v1/demands/{demandId}/answers', { ...of(id, intent), body }));

export const urge = (id: string, body: { unitIds: string[]; reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/demands/{demandId}/urges', { ...of(id, intent), body }));
