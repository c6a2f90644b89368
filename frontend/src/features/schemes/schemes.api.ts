import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const schemeKeys = {
  all: (tenant: string) => [tenant, 'schemes'] as const,
  detail: (tenant: string, id: string) => [...schemeKeys.all(tenant), id] as const,
};

export const schemeList = (tenant: string) =>
  queryOptions({
    queryKey: [...schemeKeys.all(tenant), 'list'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/schemes', { signal })),
  });

export const schemeDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: schemeKeys.detail(tenant, id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/schemes/{id}', { params: { path: { id } }, signal })),
  });

export const templateList = (tenant: string) =>
  queryOptions({
    queryKey: [...schemeKeys.all(tenant), 'templates'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/scheme-templates', { signal })),
  });

export const readTemplate = (id: string) =>
  answer(client.GET('/api/v1/scheme-templates/{id}', { params: { path: { id } } }));

export const importScheme = (pack: unknown, intent: Intent) =>
  answer(client.POST('/api/v1/schemes', { body: pack, headers: intentHeaders(intent) }));

export const signOffScheme = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{id}/sign-off', {
      params: { path: { id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const issueScheme = (id: string, effectiveFrom: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{id}/issue', {
      params: { path: { id } },
      body: { effectiveFrom },
      headers: intentHeaders(intent),
    }),
  );

export const withdrawScheme = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{id}/withdrawal', {
      params: { path: { id } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
