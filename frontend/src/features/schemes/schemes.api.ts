import { queryOptions } from '@tanstack/react-query';
import type { SentScheme, Transition } from '@/api/schema';
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

/** What issuing would do to the open years; asked anew whenever something of it changes. */
export const successionPreview = (tenant: string, id: string, issue: Issue, unitId: string | undefined) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'succession-preview', issue, unitId] as const,
    queryFn: ({ signal }) =>
      answer(
        client.POST('/api/v1/schemes/{schemeId}/succession-preview', {
          params: { path: { schemeId: id } },
          body: { ...issue, ...(unitId ? { unitId } : {}) },
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });

export const successionProgress = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'succession'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/schemes/{schemeId}/succession', { params: { path: { schemeId: id } }, signal }),
      ),
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

/** The same facts under a draft; computed when it is asked and written nowhere. */
export const whatIf = (tenant: string, id: string, year: number) =>
  queryOptions({
    queryKey: [...schemeKeys.detail(tenant, id), 'what-if', year] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/schemes/{schemeId}/what-if', {
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

export interface Issue {
  effectiveFrom: string;
  transition: Transition;
}

export const issueScheme = (
  id: string,
  issue: Issue,
  expected: { withdrawn: number; added: number },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/schemes/{schemeId}/issue', {
      params: { path: { schemeId: id } },
      body: { ...issue, expected },
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
