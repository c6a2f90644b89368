import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { EvidenceFilter, EvidencePolicy } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const evidenceKeys = {
  all: (tenant: string) => [tenant, 'evidence'] as const,
};

export const actsOf = (tenant: string, filter: { unitId: string; year: number }) =>
  queryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'acts', filter] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/acts', { params: { query: filter }, signal })),
  });

export const evidenceOf = (tenant: string, filter: EvidenceFilter) =>
  infiniteQueryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'files', filter] as const,
    queryFn: ({ signal, pageParam }) =>
      answer(
        client.GET('/api/v1/evidence', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const evidenceDetails = (tenant: string, evidenceId: string) =>
  queryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'item', evidenceId] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/evidence/{evidenceId}', { params: { path: { evidenceId } }, signal })),
  });

export const evidencePolicy = (tenant: string) =>
  queryOptions({
    queryKey: [...evidenceKeys.all(tenant), 'policy'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/evidence-policy', { signal })),
  });

export const setPolicy = (
  body: Pick<EvidencePolicy, 'retentionYears' | 'kinds' | 'readers'>,
  intent: Intent,
) => answer(client.PUT('/api/v1/evidence-policy', { body, headers: intentHeaders(intent) }));

const about = (evidenceId: string, intent: Intent) => ({
  params: { path: { evidenceId } },
  headers: intentHeaders(intent),
});

export const addVersion = (
  evidenceId: string,
  { file, formedOn, note }: { file: File; formedOn: string; note?: string | undefined },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/evidence/{evidenceId}/versions', {
      ...about(evidenceId, intent),
      body: { file: file.name, formedOn },
      bodySerializer: () => {
        const form = new FormData();
        form.append('formedOn', formedOn);
        if (note) form.append('note', note);
        form.append('file', file, file.name);
        return form;
      },
    }),
  );

export const setCare = (
  evidenceId: string,
  body: { ownerPostId: string | null; expiresOn: string | null; renewalNoticeDays: number },
  intent: Intent,
) => answer(client.POST('/api/v1/evidence/{evidenceId}/care', { ...about(evidenceId, intent), body }));

export const setLevel = (
  evidenceId: string,
  body: { level: 'general' | 'internal' | 'sensitive'; reason: string },
  intent: Intent,
) => answer(client.POST('/api/v1/evidence/{evidenceId}/level', { ...about(evidenceId, intent), body }));

export const scanNow = (evidenceId: string, intent: Intent) =>
  answer(client.POST('/api/v1/evidence/{evidenceId}/scan', { ...about(evidenceId, intent), body: {} }));

export type Reasoned = 'holds' | 'withdrawal' | 'disposal' | 'lifting';

/** Everything that is done to a document for a stated reason. */
export function doForReason(
  what: Reasoned,
  evidenceId: string,
  reason: string,
  intent: Intent,
  holdId?: string,
) {
  const body = { reason };
  switch (what) {
    case 'holds':
      return answer(
        client.POST('/api/v1/evidence/{evidenceId}/holds', { ...about(evidenceId, intent), body }),
      );
    case 'withdrawal':
      return answer(
        client.POST('/api/v1/evidence/{evidenceId}/withdrawal', { ...about(evidenceId, intent), body }),
      );
    case 'disposal':
      return answer(
        client.POST('/api/v1/evidence/{evidenceId}/disposal', { ...about(evidenceId, intent), body }),
      );
    case 'lifting':
      return answer(
        client.POST('/api/v1/evidence/{evidenceId}/holds/{holdId}/lifting', {
          params: { path: { evidenceId, holdId: holdId ?? '' } },
          headers: intentHeaders(intent),
          body,
        }),
      );
  }
}
