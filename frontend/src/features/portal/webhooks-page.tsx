import { Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { SecretOnce } from '@/ui/secret-once';
import { portalKeys, registerWebhook, webhookList } from './portal.api';
import { PortalTabs } from './portal-tabs';
import { WebhookDrawer } from './webhook-drawer';

/** Who outside is told of what is published, and whether the messages arrive. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(webhookList(tenant));
  const [registering, setRegistering] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <Page
      title={t('webhook.title')}
      subtitle={t('webhook.purpose')}
      actions={
        <Button type="primary" onClick={() => setRegistering(true)}>
          {t('webhook.register')}
        </Button>
      }
    >
      <PortalTabs page="webhooks" />
      {secret && <SecretOnce secret={secret} said={t('webhook.once')} copyLabel={t('webhook.copy')} />}
      <QueryView query={query} what={t('webhook.title')}>
        {({ items }) => <Webhooks items={items} />}
      </QueryView>
      {registering && (
        <WebhookDrawer
          title={t('webhook.register')}
          send={registerWebhook}
          done={async (answer) => {
            setSecret(answer.secret);
            await cache.invalidateQueries({ queryKey: portalKeys.webhooks(tenant) });
          }}
          doneWords={t('webhook.registered')}
          onClose={() => setRegistering(false)}
        />
      )}
    </Page>
  );
}

function Webhooks({ items }: { items: Webhook[] }) {
  const { t } = useTranslation();
  return (
    <ListTable<Webhook>
      none={t('webhook.none')}
      label={t('webhook.title')}
      items={items}
      rowKey={({ webhook }) => webhook.id}
      columns={[
        {
          title: t('webhook.name'),
          key: 'name',
          render: (_, { webhook }) => (
            <AppLink href={`/publications/webhooks/${webhook.id}`}>{webhook.titleZh}</AppLink>
          ),
        },
        {
          title: t('webhook.address'),
          key: 'address',
          render: (_, { webhook }) => <span className="delivery-fault">{webhook.address}</span>,
        },
        {
          title: t('webhook.status'),
          key: 'status',
          width: '12em',
          render: (_, { webhook }) => t(`webhook.statuses.${webhook.status}`),
        },
        {
          title: t('webhook.waiting'),
          key: 'waiting',
          width: '6em',
          render: (_, { webhook }) => webhook.waiting,
        },
        { title: t('webhook.dead'), key: 'dead', width: '6em', render: (_, { webhook }) => webhook.dead },
        {
          title: t('webhook.deliveredAt'),
          key: 'delivered',
          width: '12em',
          render: (_, { webhook }) =>
            webhook.deliveredAt === null ? t('webhook.never') : beijing(webhook.deliveredAt),
        },
      ]}
    />
  );
}
