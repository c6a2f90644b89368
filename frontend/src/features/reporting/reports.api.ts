import { queryOptions } from '@tanstack/react-query';
import type { ReportToDraft, SentenceToSend } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const reportKeys = {
  all: (tenant: string) => [tenant, 'reports'] as const,
  list: (tenant: string, unitId: string, year: number) =>
    [...reportKeys.all(tenant), 'list', unitId, year] as const,
  desk: (tenant: string, unitId: string, year: number) =>
    [...reportKeys.all(tenant), 'desk', unitId, year] as const,
  detail: (tenant: string, id: string) => [...reportKeys.all(tenant), 'detail', id] as const,
};

export const reportList = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: reportKeys.list(tenant, unitId, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/reports', { params: { query: { unitId, year } }, signal })),
  });

export const reportDesk = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: reportKeys.desk(tenant, unitId, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/report-desk', { params: { query: { unitId, year } }, signal })),
  });

export const reportDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: reportKeys.detail(tenant, id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/reports/{reportId}', { params: { path: { reportId: id } }, signal })),
  });

/** The duties of a unit that ask for a report. */
export const reportDuties = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: [...reportKeys.all(tenant), 'duties', unitId, year] as const,
    queryFn: async ({ signal }) => {
      const { lines } = await answer(
        client.GET('/api/v1/ledgers/{unitId}/{year}', { params: { path: { unitId, year } }, signal }),
      );
      return lines.filter((line) => line.category === 'reporting-up');
    },
    retry: false,
  });

export const draftReport = (body: ReportToDraft, intent: Intent) =>
  answer(client.POST('/api/v1/reports', { body, headers: intentHeaders(intent) }));

const of = (reportId: string, intent: Intent) => ({
  params: { path: { reportId } },
  headers: intentHeaders(intent),
});

export const editReport = (id: string, sentences: SentenceToSend[], intent: Intent) =>
  answer(client.POST('/api/v1/reports/{reportId}/edits', { ...of(id, intent), body: { sentences } }));

export const signOffReport = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/reports/{reportId}/sign-off', { ...of(id, intent), body: {} }));

export const sendReport = (id: string, evidenceIds: string[], copiedTo: string[], intent: Intent) =>
  answer(
    client.POST('/api/v1/reports/{reportId}/sending', {
      ...of(id, intent),
      body: { evidenceIds, copiedTo },
    }),
  );

export const receiveReport = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/reports/{reportId}/receipt', { ...of(id, intent), body: {} }));

export const returnReport = (id: string, reason: string, intent: Intent) =>
  answer(client.POST('/api/v1/reports/{reportId}/return', { ...of(id, intent), body: { reason } }));

export const askAboutReport = (id: string, text: string, intent: Intent) =>
  answer(client.POST('/api/v1/reports/{reportId}/questions', { ...of(id, intent), body: { text } }));

export const answerQuestion = (id: string, number: number, text: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/reports/{reportId}/questions/{number}/answer', {
      params: { path: { reportId: id, number } },
      headers: intentHeaders(intent),
      body: { text },
    }),
  );
