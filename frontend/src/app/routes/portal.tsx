import { getRouteApi } from '@tanstack/react-router';
import { GatewaysPage } from '@/features/portal/gateways-page';
import { PublicPage } from '@/features/portal/public-page';
import { PublicationPage } from '@/features/portal/publication-page';
import { PublicationsPage } from '@/features/portal/publications-page';
import { WebhookPage } from '@/features/portal/webhook-page';
import { WebhooksPage } from '@/features/portal/webhooks-page';

const publication = getRouteApi('/signed-in/publications/$id');
const webhook = getRouteApi('/signed-in/publications/webhooks/$id');
const page = getRouteApi('/public/$slug');

export const Publications = PublicationsPage;
export const Webhooks = WebhooksPage;
export const Gateways = GatewaysPage;

export function Publication() {
  return <PublicationPage {...publication.useParams()} />;
}

export function OneWebhook() {
  return <WebhookPage {...webhook.useParams()} />;
}

export function Public() {
  return <PublicPage {...page.useParams()} />;
}
