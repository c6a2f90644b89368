import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { schemeKeys } from './schemes.api';

const at = (id: string) => ({ path: { schemeId: id } });

export const schemeSettings = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'settings'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/schemes/{schemeId}/settings', { params: at(id), signal })),
  });

export const schemeText = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'text'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/schemes/{schemeId}/text', { params: at(id), signal })),
  });

export const schemeInterpretations = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'interpretations'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/schemes/{schemeId}/interpretations', { params: at(id), signal })),
  });

export const setSetting = (
  id: string,
  body: { setting: string; value: string | null; reason: string | null },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/settings', {
      params: at(id),
      body,
      headers: intentHeaders(intent),
    }),
  );

export const reviseScheme = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/revision', { params: at(id), headers: intentHeaders(intent) }),
  );

export const attachText = (id: string, text: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/text', {
      params: at(id),
      body: { text },
      headers: intentHeaders(intent),
    }),
  );

export interface Citation {
  obligationId: string;
  start: number;
  length: number;
  quote: string;
}

export const cite = (id: string, body: Citation, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/citations', {
      params: at(id),
      body,
      headers: intentHeaders(intent),
    }),
  );

export const proposeInterpretation = (
  id: string,
  body: { article: string; text: string; ambiguityId: string | null },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/interpretations', {
      params: at(id),
      body,
      headers: intentHeaders(intent),
    }),
  );

export const approveInterpretation = (id: string, interpretationId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/approval', {
      params: { path: { schemeId: id, interpretationId } },
      headers: intentHeaders(intent),
    }),
  );

export const withdrawInterpretation = (
  id: string,
  interpretationId: string,
  reason: string,
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/withdrawal', {
      params: { path: { schemeId: id, interpretationId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );

export const schemeDistribution = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'distribution'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/schemes/{schemeId}/distribution', { params: at(id), signal })),
  });

export const distributeScheme = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/distribution', {
      params: at(id),
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const acknowledgeScheme = (id: string, unitId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/acknowledgements', {
      params: at(id),
      body: { unitId },
      headers: intentHeaders(intent),
    }),
  );

export const schemeComparison = (tenant: string, id: string, former: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'comparison', former] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/schemes/{schemeId}/comparison', {
          params: { ...at(id), query: { former } },
          signal,
        }),
      ),
  });

export const citeParent = (id: string, parentId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/parent', {
      params: at(id),
      body: { parentId },
      headers: intentHeaders(intent),
    }),
  );

export const bureauComparison = (tenant: string, former: string, latter: string) =>
  queryOptions({
    queryKey: [tenant, 'comparison', former, latter] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/comparison', { params: { query: { former, latter } }, signal })),
  });
