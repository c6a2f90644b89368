import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const keys = {
  all: (tenant: string) => [tenant, 'arrivals'] as const,
  desk: (tenant: string, year: number) => [...keys.all(tenant), 'desk', year] as const,
  detail: (tenant: string, id: string) => [...keys.all(tenant), 'detail', id] as const,
};

export const oversightDesk = (tenant: string, year: number) =>
  queryOptions({
    queryKey: keys.desk(tenant, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/oversight/report-desk', { params: { query: { year } }, signal })),
  });

export const arrivedReport = (tenant: string, id: string) =>
  queryOptions({
    queryKey: keys.detail(tenant, id),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/reports/{arrivalId}', { params: { path: { arrivalId: id } }, signal }),
      ),
  });

const of = (arrivalId: string, intent: Intent) => ({
  params: { path: { arrivalId } },
  headers: intentHeaders(intent),
});

export const acknowledgeArrival = (id: string, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/reports/{arrivalId}/receipt', { ...of(id, intent), body: {} }));

export const returnArrival = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/reports/{arrivalId}/return', { ...of(id, intent), body: { reason } }),
  );

export const askAboutArrival = (id: string, text: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/reports/{arrivalId}/questions', { ...of(id, intent), body: { text } }),
  );

/** The oversight department on the platform to which the bureau's reports can go. */
export const reportRecipients = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'report-recipients'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/report-recipients', { signal })),
  });

export const reportLikeness = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [tenant, 'reports', 'likeness', id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/reports/{reportId}/likeness', { params: { path: { reportId: id } }, signal }),
      ),
  });
