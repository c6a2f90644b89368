import { queryOptions } from '@tanstack/react-query';
import type {
  GroupComposition,
  GroupOffice,
  LeadingGroupToEstablish,
  OutsideBodyToEnter,
  PatternToSet,
  SentScheme,
  SupervisorToName,
  TopicToAssign,
  TopicToRelease,
} from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { organisationKeys } from './organisation.api';

const key = (tenant: string, ...parts: unknown[]) => [...organisationKeys.all(tenant), ...parts] as const;

export const leadingGroups = (tenant: string, day: string) =>
  queryOptions({
    queryKey: key(tenant, 'leading-groups', day),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/leading-groups', { params: { query: { day } }, signal })),
  });

/** One group with every seat that it ever had. */
export const leadingGroup = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'leading-group', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/leading-groups/{groupId}', { params: { path: { groupId: id } }, signal })),
  });

export const establishGroup = (body: LeadingGroupToEstablish, intent: Intent) =>
  answer(client.POST('/api/v1/leading-groups', { body, headers: intentHeaders(intent) }));

const ofGroup = (groupId: string, intent: Intent) => ({
  params: { path: { groupId } },
  headers: intentHeaders(intent),
});

export const composeGroup = (id: string, body: GroupComposition, intent: Intent) =>
  answer(client.POST('/api/v1/leading-groups/{groupId}/composition', { ...ofGroup(id, intent), body }));

export const locateOffice = (id: string, body: GroupOffice, intent: Intent) =>
  answer(client.POST('/api/v1/leading-groups/{groupId}/office', { ...ofGroup(id, intent), body }));

export const endGroup = (id: string, body: { on: string; reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/leading-groups/{groupId}/end', { ...ofGroup(id, intent), body }));

export const leadingBody = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: key(tenant, 'leading-body', unitId),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/organisation/units/{unitId}/leading-body', {
          params: { path: { unitId } },
          signal,
        }),
      ),
  });

export const outsideBodies = (tenant: string, all: boolean) =>
  queryOptions({
    queryKey: key(tenant, 'outside-bodies', all),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/outside-bodies', { params: { query: all ? { all } : {} }, signal })),
  });

export const enterBody = (body: OutsideBodyToEnter, intent: Intent) =>
  answer(client.POST('/api/v1/outside-bodies', { body, headers: intentHeaders(intent) }));

const ofBody = (bodyId: string, intent: Intent) => ({
  params: { path: { bodyId } },
  headers: intentHeaders(intent),
});

export const reviseBody = (id: string, body: OutsideBodyToEnter, intent: Intent) =>
  answer(client.POST('/api/v1/outside-bodies/{bodyId}/revisions', { ...ofBody(id, intent), body }));

export const endBody = (id: string, body: { on: string; reason: string }, intent: Intent) =>
  answer(client.POST('/api/v1/outside-bodies/{bodyId}/end', { ...ofBody(id, intent), body }));

export const workDivision = (tenant: string, day: string) =>
  queryOptions({
    queryKey: key(tenant, 'work-division', day),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/work-division', { params: { query: { day } }, signal })),
  });

/** The rules in force, whole: their articles and obligations are what is given to somebody. */
export const schemesInForce = (tenant: string) =>
  queryOptions({
    queryKey: key(tenant, 'schemes-in-force'),
    queryFn: async ({ signal }) => {
      const { items } = await answer(client.GET('/api/v1/schemes', { signal }));
      return Promise.all(
        items
          .filter(({ status }) => status === 'issued')
          .map(
            ({ id }) =>
              answer(
                client.GET('/api/v1/schemes/{schemeId}', { params: { path: { schemeId: id } }, signal }),
              ) as Promise<SentScheme>,
          ),
      );
    },
  });

export const assignTopic = (body: TopicToAssign, intent: Intent) =>
  answer(client.POST('/api/v1/work-division/assignments', { body, headers: intentHeaders(intent) }));

export const releaseTopic = (body: TopicToRelease, intent: Intent) =>
  answer(client.POST('/api/v1/work-division/assignment-ends', { body, headers: intentHeaders(intent) }));

export const setPattern = (body: PatternToSet, intent: Intent) =>
  answer(client.POST('/api/v1/work-division/pattern', { body, headers: intentHeaders(intent) }));

export const nameSupervisor = (body: SupervisorToName, intent: Intent) =>
  answer(client.POST('/api/v1/work-division/supervisors', { body, headers: intentHeaders(intent) }));

export const releaseSupervisor = (body: { unitId: string; on: string; reason?: string }, intent: Intent) =>
  answer(client.POST('/api/v1/work-division/supervisor-ends', { body, headers: intentHeaders(intent) }));

export const personDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: key(tenant, 'person', id),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/persons/{personId}', { params: { path: { personId: id } }, signal })),
  });

export const erasePerson = (personId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/persons/{personId}/erasure', {
      params: { path: { personId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );
