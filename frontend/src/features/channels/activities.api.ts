import { queryOptions } from '@tanstack/react-query';
import type {
  ActivityDecision,
  ActivityPolicyToSet,
  ActivityToHold,
  ActivityToRequest,
  ProcedureBookToSet,
  ProcedureDecision,
  ProcedureStepToTake,
  ProcedureToStart,
} from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { channelKeys } from './channels.api';

export interface ActivityFilter {
  from?: string;
  to?: string;
  unitId?: string;
  waiting?: boolean;
}

const key = (tenant: string, ...parts: unknown[]) => [...channelKeys.all(tenant), ...parts] as const;

export const activityList = (tenant: string, filter: ActivityFilter) =>
  queryOptions({
    queryKey: key(tenant, 'activities', filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/activities', { params: { query: { ...filter } }, signal })),
  });

export const activityDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'activity', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/activities/{activityId}', { params: { path: { activityId: id } }, signal })),
  });

export const activityPolicy = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'activity-policy'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/activity-policy', { signal })),
  });

export const setActivityPolicy = (body: ActivityPolicyToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/activity-policy', { body, headers: intentHeaders(intent) }));

export const requestActivity = (body: ActivityToRequest, intent: Intent) =>
  answer(client.POST('/api/v1/activities', { body, headers: intentHeaders(intent) }));

const ofActivity = (activityId: string, intent: Intent) => ({
  params: { path: { activityId } },
  headers: intentHeaders(intent),
});

export const decideActivity = (id: string, body: ActivityDecision, intent: Intent) =>
  answer(client.POST('/api/v1/activities/{activityId}/decision', { ...ofActivity(id, intent), body }));

export const cancelActivity = (id: string, body: { reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/activities/{activityId}/cancellation', { ...ofActivity(id, intent), body }));

export const holdActivity = (id: string, body: ActivityToHold, intent: Intent) =>
  answer(client.POST('/api/v1/activities/{activityId}/holding', { ...ofActivity(id, intent), body }));

export const procedureBook = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'procedure-book'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/procedure-book', { signal })),
  });

export const setProcedureBook = (body: ProcedureBookToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/procedure-book', { body, headers: intentHeaders(intent) }));

export const procedureList = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'procedures'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/procedures', { signal })),
  });

export const procedureDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'procedure', id),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/procedures/{procedureId}', { params: { path: { procedureId: id } }, signal }),
      ),
  });

export const startProcedure = (body: ProcedureToStart, intent: Intent) =>
  answer(client.POST('/api/v1/procedures', { body, headers: intentHeaders(intent) }));

const ofProcedure = (procedureId: string, intent: Intent) => ({
  params: { path: { procedureId } },
  headers: intentHeaders(intent),
});

export const takeProcedureStep = (id: string, body: ProcedureStepToTake, intent: Intent) =>
  answer(client.POST('/api/v1/procedures/{procedureId}/steps', { ...ofProcedure(id, intent), body }));

export const decideProcedure = (id: string, body: ProcedureDecision, intent: Intent) =>
  answer(client.POST('/api/v1/procedures/{procedureId}/decision', { ...ofProcedure(id, intent), body }));

export const discontinueProcedure = (id: string, body: { reason: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/procedures/{procedureId}/discontinuation', { ...ofProcedure(id, intent), body }),
  );
