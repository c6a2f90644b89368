import { queryOptions } from '@tanstack/react-query';
import type { SentScheme } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { wholeScheme } from './whole-pack';

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
    queryFn: async ({ signal }) => {
      // The server sends the pack's own members beside those that its description names.
      const scheme = await answer(
        client.GET('/api/v1/schemes/{schemeId}', { params: { path: { schemeId: id } }, signal }),
      );
      return wholeScheme(scheme as SentScheme);
    },
  });

export const schemeAccounting = (tenant: string, id: string, year: number) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'accounting', year] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/schemes/{schemeId}/accounting', {
          params: { path: { schemeId: id }, query: { year } },
          signal,
        }),
      ),
  });

export const templateList = (tenant: string) =>
  queryOptions({
    queryKey: [...schemeKeys.all(tenant), 'templates'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/scheme-templates', { signal })),
  });

export const readTemplate = (id: string) =>
  answer(client.GET('/api/v1/scheme-templates/{templateId}', { params: { path: { templateId: id } } }));

export const importScheme = (pack: object, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes', { body: pack as Record<string, never>, headers: intentHeaders(intent) }),
  );

export const signOffScheme = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/sign-off', {
      params: { path: { schemeId: id } },
      headers: intentHeaders(intent),
    }),
  );

export const issueScheme = (id: string, effectiveFrom: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/issue', {
      params: { path: { schemeId: id } },
      body: { effectiveFrom },
      headers: intentHeaders(intent),
    }),
  );

export const withdrawScheme = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/withdrawal', {
      params: { path: { schemeId: id } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
