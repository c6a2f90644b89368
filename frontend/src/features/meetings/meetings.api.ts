import { queryOptions } from '@tanstack/react-query';
import type { ProceedingsToRecord, ResolutionToAdopt } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export interface MeetingFilter {
  unitId?: string;
  year: number;
  nature?: string;
}
export interface ResolutionFilter {
  unitId?: string;
  mine?: boolean;
  open?: boolean;
}

export const meetingKeys = {
  all: (tenant: string) => [tenant, 'meetings'] as const,
  list: (tenant: string, filter: MeetingFilter) => [...meetingKeys.all(tenant), 'list', filter] as const,
  resolutions: (tenant: string, filter: ResolutionFilter) =>
    [...meetingKeys.all(tenant), 'resolutions', filter] as const,
};

export const meetingList = (tenant: string, filter: MeetingFilter) =>
  queryOptions({
    queryKey: meetingKeys.list(tenant, filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/meetings', { params: { query: { ...filter } }, signal })),
  });

export const resolutionList = (tenant: string, filter: ResolutionFilter) =>
  queryOptions({
    queryKey: meetingKeys.resolutions(tenant, filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/resolutions', { params: { query: { ...filter } }, signal })),
  });

const of = (actId: string, intent: Intent) => ({
  params: { path: { actId } },
  headers: intentHeaders(intent),
});

export const recordProceedings = (
  id: string,
  body: { proceedings: ProceedingsToRecord; reason?: string },
  intent: Intent,
) => answer(client.POST('/api/v1/meetings/{actId}/proceedings', { ...of(id, intent), body }));

export const adoptResolutions = (id: string, resolutions: ResolutionToAdopt[], intent: Intent) =>
  answer(client.POST('/api/v1/meetings/{actId}/resolutions', { ...of(id, intent), body: { resolutions } }));
