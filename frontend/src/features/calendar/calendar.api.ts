import { queryOptions } from '@tanstack/react-query';
import type { CalendarYearToTake } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { firstDay, lastDay } from '@/lib/month';

export const calendarKeys = { all: (tenant: string) => [tenant, 'calendar'] as const };

export interface MonthFilter {
  month: string;
  unitId?: string | undefined;
  mine: boolean;
}

export const dutyCalendar = (tenant: string, { month, unitId, mine }: MonthFilter) =>
  queryOptions({
    queryKey: [...calendarKeys.all(tenant), 'month', month, mine ? 'mine' : (unitId ?? '')] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/calendar/duties', {
          params: {
            query: {
              from: firstDay(month),
              to: lastDay(month),
              ...(mine ? { mine: true } : unitId ? { unitId } : {}),
            },
          },
          signal,
        }),
      ),
  });

export const calendarYears = (tenant: string) =>
  queryOptions({
    queryKey: [...calendarKeys.all(tenant), 'years'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/calendar/years', { signal })),
  });

export const calendarFeed = (tenant: string) =>
  queryOptions({
    queryKey: [...calendarKeys.all(tenant), 'feed'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/calendar/feed', { signal })),
  });

export const previewYear = (year: number, body: CalendarYearToTake) =>
  answer(client.POST('/api/v1/calendar/years/{year}/preview', { params: { path: { year } }, body }));

export const takeYear = (year: number, body: CalendarYearToTake, intent: Intent) =>
  answer(
    client.PUT('/api/v1/calendar/years/{year}', {
      params: { path: { year } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const openFeed = () => answer(client.POST('/api/v1/calendar/feed', { body: {} }));

export const revokeFeed = (intent: Intent) =>
  answer(client.POST('/api/v1/calendar/feed/revocation', { body: {}, headers: intentHeaders(intent) }));
