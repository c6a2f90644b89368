import { queryOptions } from '@tanstack/react-query';
import type { DisclosureToGrant } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

const keys = (tenant: string) => [tenant, 'disclosures'] as const;

export const disclosureList = (tenant: string) =>
  queryOptions({
    queryKey: keys(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/disclosures', { signal })),
  });

export const disclosureDetails = (tenant: string, disclosureId: string) =>
  queryOptions({
    queryKey: [...keys(tenant), disclosureId] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/disclosures/{disclosureId}', { params: { path: { disclosureId } }, signal }),
      ),
  });

export const grantDisclosure = (body: DisclosureToGrant, intent: Intent) =>
  answer(client.POST('/api/v1/disclosures', { body, headers: intentHeaders(intent) }));

export const withdrawDisclosure = (disclosureId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/disclosures/{disclosureId}/withdrawal', {
      params: { path: { disclosureId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );

export const disclosedToUs = (tenant: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'to-us'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/oversight/disclosures', { signal })),
  });

export const disclosedDocuments = (tenant: string, bureauId: string, disclosureId: string) =>
  queryOptions({
    queryKey: [...keys(tenant), 'to-us', bureauId, disclosureId] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/oversight/bureaus/{bureauId}/disclosures/{disclosureId}/evidence', {
          params: { path: { bureauId, disclosureId } },
          signal,
        }),
      ),
  });

/** Where the bytes of a disclosed document lie. */
export const disclosedAddress = (bureauId: string, disclosureId: string, evidenceId: string) =>
  `/api/v1/oversight/bureaus/${encodeURIComponent(bureauId)}/disclosures/${disclosureId}/evidence/${evidenceId}/content`;
