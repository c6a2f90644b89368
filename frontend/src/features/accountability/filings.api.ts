import { queryOptions } from '@tanstack/react-query';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const filingList = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'cases', 'filings'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/filings', { signal })),
  });

export const acknowledgeFiling = (caseId: string, receipt: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/filings/{caseId}/receipt', {
      params: { path: { caseId } },
      body: { receipt },
      headers: intentHeaders(intent),
    }),
  );
