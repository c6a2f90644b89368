import { queryOptions } from '@tanstack/react-query';
import type {
  PersonToRegister,
  PostAbolition,
  ReorganisationRequest,
  SentScheme,
  UnitToOpen,
} from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { allPages } from '@/lib/pages';

export const organisationKeys = {
  all: (tenant: string) => [tenant, 'organisation'] as const,
};

export const organisationDetails = (tenant: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'tree'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/organisation', { signal })),
  });

export const unitPosts = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'posts', unitId] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(
          client.GET('/api/v1/posts', {
            params: { query: { unitId, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });

export const personList = (tenant: string, search: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'persons', search] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(
          client.GET('/api/v1/persons', {
            params: { query: { ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });

/** The posts that the rules in force know; the newest rules when none are in force yet. */
export const schemeRoles = (tenant: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'scheme-roles'] as const,
    queryFn: async ({ signal }) => {
      const { items } = await answer(client.GET('/api/v1/schemes', { signal }));
      const scheme = items.find((each) => each.status === 'issued') ?? items[0];
      if (!scheme) return [];
      const found = await answer(
        client.GET('/api/v1/schemes/{schemeId}', { params: { path: { schemeId: scheme.id } }, signal }),
      );
      return (found as SentScheme).roles ?? [];
    },
  });

export const openUnits = (units: UnitToOpen[], intent: Intent) =>
  answer(client.POST('/api/v1/organisation/units', { body: { units }, headers: intentHeaders(intent) }));

const ofUnit = (unitId: string, intent: Intent) => ({
  params: { path: { unitId } },
  headers: intentHeaders(intent),
});

export const renameUnit = (
  unitId: string,
  body: { nameZh: string; nameEn?: string; on: string },
  intent: Intent,
) => answer(client.POST('/api/v1/organisation/units/{unitId}/rename', { ...ofUnit(unitId, intent), body }));

export const establishPost = (
  body: { unitId: string; roleId: string; titleZh?: string; establishedOn: string },
  intent: Intent,
) => answer(client.POST('/api/v1/posts', { body, headers: intentHeaders(intent) }));

export const appoint = (
  id: string,
  body: { personId: string; from: string; acting: boolean },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/posts/{postId}/appointments', {
      params: { path: { postId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const endTenure = (
  id: string,
  body: { personId: string; on: string; reason?: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/posts/{postId}/tenure-ends', {
      params: { path: { postId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

const ofPost = (postId: string, intent: Intent) => ({
  params: { path: { postId } },
  headers: intentHeaders(intent),
});

export const assignPortfolio = (id: string, body: { unitIds: string[]; from: string }, intent: Intent) =>
  answer(client.POST('/api/v1/posts/{postId}/portfolio', { ...ofPost(id, intent), body }));

export const withdrawPortfolio = (
  id: string,
  body: { unitId: string; on: string; reason?: string },
  intent: Intent,
) => answer(client.POST('/api/v1/posts/{postId}/portfolio-withdrawals', { ...ofPost(id, intent), body }));

export const nameVacancyOwner = (id: string, body: { ownerPostId?: string }, intent: Intent) =>
  answer(client.POST('/api/v1/posts/{postId}/vacancy-owner', { ...ofPost(id, intent), body }));

/** Who held a post: as known now, or as known at the end of a day. */
export const postHistory = (tenant: string, postId: string, day: string, knownThen: boolean) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'post-history', postId, day, knownThen] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/posts/{postId}/history', {
          params: { path: { postId }, query: { day, ...(knownThen ? { knownOn: day } : {}) } },
          signal,
        }),
      ),
  });

export const abolishPost = (id: string, body: PostAbolition, intent: Intent) =>
  answer(client.POST('/api/v1/posts/{postId}/abolition', { ...ofPost(id, intent), body }));

export const previewPostAbolition = (postId: string, body: PostAbolition) =>
  answer(client.POST('/api/v1/posts/{postId}/abolition-preview', { params: { path: { postId } }, body }));

export const reorganise = (body: ReorganisationRequest, intent: Intent) =>
  answer(client.POST('/api/v1/organisation/reorganisations', { body, headers: intentHeaders(intent) }));

export const previewReorganisation = (body: ReorganisationRequest) =>
  answer(client.POST('/api/v1/organisation/reorganisations/preview', { body }));

export const reorganisations = (tenant: string, unitId: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'reorganisations', unitId] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/organisation/reorganisations', { params: { query: { unitId } }, signal })),
  });

/** The posts of the whole bureau that stand. */
export const allPosts = (tenant: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all(tenant), 'posts'] as const,
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        answer(client.GET('/api/v1/posts', { params: { query: cursor ? { cursor } : {} }, signal })),
      ),
  });

export const registerPerson = (body: PersonToRegister, intent: Intent) =>
  answer(client.POST('/api/v1/persons', { body, headers: intentHeaders(intent) }));

export const changePerson = (id: string, body: PersonToRegister, intent: Intent) =>
  answer(
    client.PUT('/api/v1/persons/{personId}', {
      params: { path: { personId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );
