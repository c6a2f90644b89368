import { queryOptions } from '@tanstack/react-query';
import type { GatewayToRegister, PublicationToPublish, WebhookToRegister } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const portalKeys = {
  publications: (tenant: string) => [tenant, 'publications'] as const,
  webhooks: (tenant: string) => [tenant, 'webhooks'] as const,
  gateways: (tenant: string) => [tenant, 'gateways'] as const,
};

export const publicationList = (tenant: string) =>
  queryOptions({
    queryKey: portalKeys.publications(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/publications', { signal })),
  });

export const publication = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...portalKeys.publications(tenant), id] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/publications/{publicationId}', {
          params: { path: { publicationId: id } },
          signal,
        }),
      ),
  });

/** Which one of its kind is published: of a year, of one subject, or neither. */
export interface Which {
  kind: string;
  year?: number;
  subjectId?: string;
}

/** What would be published now. */
export const previewPublication = (which: Which) =>
  answer(client.GET('/api/v1/publication-preview', { params: { query: { ...which } } }));

/** Bulletins that are issued and stand, one of which may be published. */
export const issuedBulletins = (tenant: string) =>
  queryOptions({
    queryKey: [...portalKeys.publications(tenant), 'bulletins'] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/bulletins', { params: { query: { state: 'issued' } }, signal })),
  });

export const publish = (body: PublicationToPublish, intent: Intent) =>
  answer(client.POST('/api/v1/publications', { body, headers: intentHeaders(intent) }));

export const withdrawPublication = (id: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/publications/{publicationId}/withdrawal', {
      params: { path: { publicationId: id } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );

/** Read by anybody: without the session of whoever happens to be signed in. */
export const publicPage = (slug: string) =>
  queryOptions({
    queryKey: ['public', slug] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/public/v1/{slug}', { params: { path: { slug } }, credentials: 'omit', signal }),
      ),
    retry: false,
  });

export const webhookList = (tenant: string) =>
  queryOptions({
    queryKey: portalKeys.webhooks(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/webhooks', { signal })),
  });

export const webhook = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...portalKeys.webhooks(tenant), id] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/webhooks/{webhookId}', { params: { path: { webhookId: id } }, signal })),
    refetchInterval: 10_000,
  });

export type DeliveryFilter = 'waiting' | 'delivered' | 'dead' | undefined;

export const deliveryList = (tenant: string, id: string, state: DeliveryFilter, cursor?: number) =>
  queryOptions({
    queryKey: [...portalKeys.webhooks(tenant), id, 'deliveries', state ?? '', cursor ?? 0] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/webhooks/{webhookId}/deliveries', {
          params: {
            path: { webhookId: id },
            query: { ...(state ? { state } : {}), ...(cursor === undefined ? {} : { cursor }) },
          },
          signal,
        }),
      ),
    refetchInterval: 10_000,
  });

export const registerWebhook = (body: WebhookToRegister, intent: Intent) =>
  answer(client.POST('/api/v1/webhooks', { body, headers: intentHeaders(intent) }));

export const changeWebhook = (id: string, body: WebhookToRegister, intent: Intent) =>
  answer(
    client.PUT('/api/v1/webhooks/{webhookId}', {
      params: { path: { webhookId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const replaceSecret = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/webhooks/{webhookId}/secret-replacement', {
      params: { path: { webhookId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const pauseWebhook = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/webhooks/{webhookId}/pause', {
      params: { path: { webhookId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const resumeWebhook = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/webhooks/{webhookId}/resumption', {
      params: { path: { webhookId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const endWebhook = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/webhooks/{webhookId}/ending', {
      params: { path: { webhookId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const redeliver = (id: string, deliveryId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery', {
      params: { path: { webhookId: id, deliveryId } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const gatewayList = (tenant: string) =>
  queryOptions({
    queryKey: portalKeys.gateways(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/gateways', { signal })),
  });

export const registerGateway = (body: GatewayToRegister, intent: Intent) =>
  answer(client.POST('/api/v1/gateways', { body, headers: intentHeaders(intent) }));

export const replaceGatewaySecret = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/gateways/{gatewayId}/secret-replacement', {
      params: { path: { gatewayId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );

export const endGateway = (id: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/gateways/{gatewayId}/ending', {
      params: { path: { gatewayId: id } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );
