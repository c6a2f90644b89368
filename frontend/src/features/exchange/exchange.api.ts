import { queryOptions } from '@tanstack/react-query';
import type { ImportedWorkbook } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export type ImportKind = ImportedWorkbook['kind'];

export const exchangeKeys = {
  all: (tenant: string) => [tenant, 'exchange'] as const,
};

/** While the server is recording, the screen asks again by itself. */
const ASK_AGAIN_MS = 1000;
export const isRunning = (each: { status: ImportedWorkbook['status'] }) => each.status === 'confirmed';

export const importList = (tenant: string) =>
  queryOptions({
    queryKey: [...exchangeKeys.all(tenant), 'imports'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/imports', { signal })),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? ASK_AGAIN_MS : false),
  });

export const importDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...exchangeKeys.all(tenant), 'import', id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/imports/{importId}', { params: { path: { importId: id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? ASK_AGAIN_MS : false),
  });

export const historyVerdicts = (tenant: string, year: number | undefined) =>
  queryOptions({
    queryKey: [...exchangeKeys.all(tenant), 'verdicts', year] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/imports/verdicts', {
          params: { query: year === undefined ? {} : { year } },
          signal,
        }),
      ),
  });

export const templateAddress = (kind: ImportKind) => `/api/v1/imports/templates/${kind}`;
export const markedAddress = (id: string) => `/api/v1/imports/${encodeURIComponent(id)}/workbook`;

export const handIn = ({ kind, file }: { kind: ImportKind; file: File }, intent: Intent) =>
  answer(
    client.POST('/api/v1/imports', {
      params: { query: { kind } },
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
      headers: intentHeaders(intent),
    }),
  );

export const confirmImport = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/imports/{importId}/confirmation', {
      params: { path: { importId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const undoImport = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/imports/{importId}/undo', {
      params: { path: { importId: id } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
