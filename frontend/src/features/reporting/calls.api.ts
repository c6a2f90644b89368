import { queryOptions } from '@tanstack/react-query';
import type { ReportCallToIssue } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

/** What the department above asked of this tenant; of every year where none is named. */
export const receivedCalls = (tenant: string, year?: number) =>
  queryOptions({
    queryKey: [tenant, 'report-calls', year ?? 'all'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/report-calls', {
          params: { query: year === undefined ? {} : { year } },
          signal,
        }),
      ),
  });

/** Of whom a report can be asked. */
export const reportingMembers = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'reporting-members'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/oversight/reporting-members', { signal })),
  });

export const issueReportCall = (body: ReportCallToIssue, intent: Intent) =>
  answer(client.POST('/api/v1/oversight/report-calls', { body, headers: intentHeaders(intent) }));

export const withdrawReportCall = (callId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/oversight/report-calls/{callId}/withdrawal', {
      params: { path: { callId } },
      headers: intentHeaders(intent),
      body: { reason },
    }),
  );

/** Every report of the department itself. */
export const departmentReports = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [tenant, 'reports', 'department', year] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/reports', { params: { query: { year } }, signal })),
  });
