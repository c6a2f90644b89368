import { queryOptions } from '@tanstack/react-query';
import type {
  IncidentClosing,
  IncidentCorrection,
  IncidentLevelChange,
  IncidentPolicyToSet,
  IncidentReport,
  IncidentToRecord,
} from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export interface IncidentFilter {
  unitId?: string;
  state?: string;
}

const key = (tenant: string, ...parts: unknown[]) => [tenant, 'incidents', ...parts] as const;

export const incidentList = (tenant: string, filter: IncidentFilter) =>
  queryOptions({
    queryKey: key(tenant, 'list', filter),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/incidents', { params: { query: { ...filter } }, signal })),
  });

export const incidentDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'detail', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/incidents/{incidentId}', { params: { path: { incidentId: id } }, signal })),
  });

/** What waits for a report of the reader's, or to be closed by them. */
export const waitingIncidents = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'waiting'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/waiting-incidents', { signal })),
  });

export const incidentPolicy = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'policy'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/incident-policy', { signal })),
  });

/** The institution's own channels, one of which may be concerned. */
export const ownChannels = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'channels'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/channels', { signal })),
  });

export const setIncidentPolicy = (body: IncidentPolicyToSet, intent: Intent) =>
  answer(client.PUT('/api/v1/incident-policy', { body, headers: intentHeaders(intent) }));

export const recordIncident = (body: IncidentToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/incidents', { body, headers: intentHeaders(intent) }));

const of = (incidentId: string, intent: Intent) => ({
  params: { path: { incidentId } },
  headers: intentHeaders(intent),
});

export const correctIncident = (id: string, body: IncidentCorrection, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/corrections', { ...of(id, intent), body }));

export const reportIncident = (id: string, body: IncidentReport, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/reports', { ...of(id, intent), body }));

export const changeIncidentLevel = (id: string, body: IncidentLevelChange, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/levels', { ...of(id, intent), body }));

export const closeIncident = (id: string, body: IncidentClosing, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/closing', { ...of(id, intent), body }));

export const linkFinding = (id: string, body: { findingId: string }, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/findings', { ...of(id, intent), body }));

interface Reason {
  reason: string;
}

export const pauseIncident = (id: string, body: Reason, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/pauses', { ...of(id, intent), body }));

export const resumeIncident = (id: string, body: Reason, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/resumptions', { ...of(id, intent), body }));

export const reopenIncident = (id: string, body: Reason, intent: Intent) =>
  answer(client.POST('/api/v1/incidents/{incidentId}/reopening', { ...of(id, intent), body }));

/** The findings that the reader sees, one of which may be about how an incident was reported. */
export const knownFindings = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'findings'),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/findings', { signal })),
  });
