import { App, Button, Flex, Form, Input, Popconfirm, Radio } from 'antd';
import { DownloadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gateway, GatewaySecret, GatewayToRegister } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { CommandDrawer } from '@/ui/command-drawer';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { endGateway, gatewayList, portalKeys, registerGateway, replaceGatewaySecret } from './portal.api';
import { PortalTabs } from './portal-tabs';

const algorithms = ['hmac-sm3', 'hmac-sha256'] as const;

/** The applications of government gateways that read what is published by signed calls. */
export function GatewaysPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(gatewayList(tenant));
  const [registering, setRegistering] = useState(false);
  const [secret, setSecret] = useState<GatewaySecret>();
  const said = async (answer: GatewaySecret) => {
    setSecret(answer);
    await cache.invalidateQueries({ queryKey: portalKeys.gateways(tenant) });
  };
  return (
    <Page
      title={t('gateway.title')}
      subtitle={t('gateway.purpose')}
      actions={
        <Flex gap="small" wrap>
          <Button icon={<DownloadOutlined />} href="/api/v1/interface-document" download>
            {t('gateway.document')}
          </Button>
          <Button href="/api/v1/interface-document?format=docx" download>
            {t('gateway.documentWord')}
          </Button>
          <Button type="primary" onClick={() => setRegistering(true)}>
            {t('gateway.register')}
          </Button>
        </Flex>
      }
    >
      <PortalTabs page="gateways" />
      {secret && <SaidOnce secret={secret} />}
      <QueryView query={query} what={t('gateway.title')}>
        {({ items }) => <Gateways items={items} onSecret={said} />}
      </QueryView>
      {registering && (
        <CommandDrawer<GatewayToRegister, GatewaySecret>
          title={t('gateway.register')}
          submitLabel={t('gateway.register')}
          initialValues={{ algorithm: 'hmac-sm3' }}
          send={registerGateway}
          done={said}
          doneWords={t('gateway.registered')}
          onClose={() => setRegistering(false)}
        >
          {() => (
            <>
              <Form.Item
                name="titleZh"
                label={t('gateway.name')}
                rules={[{ required: true, whitespace: true, message: t('gateway.nameNeeded') }]}
              >
                <Input maxLength={60} showCount />
              </Form.Item>
              <Form.Item name="algorithm" label={t('gateway.algorithm')}>
                <Radio.Group
                  options={algorithms.map((each) => ({
                    value: each,
                    label: t(`gateway.algorithms.${each}`),
                  }))}
                />
              </Form.Item>
            </>
          )}
        </CommandDrawer>
      )}
    </Page>
  );
}

function SaidOnce({ secret }: { secret: GatewaySecret }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <div className="notice" role="status">
      <p>{t('gateway.once')}</p>
      <p className="permanent">
        X-App-Key <code>{secret.appKey}</code>
      </p>
      <p className="permanent">
        <code>{secret.appSecret}</code>{' '}
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard
              .writeText(secret.appSecret)
              .then(() => message.success(t('provenance.copied')));
          }}
        >
          {t('webhook.copy')}
        </Button>
      </p>
    </div>
  );
}

interface GatewaysProps {
  items: Gateway[];
  onSecret: (secret: GatewaySecret) => Promise<void>;
}

function Gateways({ items, onSecret }: GatewaysProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <ListTable<Gateway>
      none={t('gateway.none')}
      label={t('gateway.title')}
      items={items}
      rowKey="id"
      columns={[
        { title: t('gateway.name'), key: 'name', render: (_, each) => each.titleZh },
        {
          title: t('gateway.key'),
          key: 'key',
          render: (_, each) => <code className="delivery-fault">{each.appKey}</code>,
        },
        {
          title: t('gateway.algorithm'),
          key: 'algorithm',
          width: '11em',
          render: (_, each) => t(`gateway.algorithms.${each.algorithm}`),
        },
        {
          title: t('gateway.secretAt'),
          key: 'secret',
          width: '12em',
          render: (_, each) => beijing(each.secretAt),
        },
        {
          title: t('gateway.state'),
          key: 'state',
          width: '12em',
          render: (_, each) =>
            each.endedAt === null
              ? t('gateway.inForce')
              : t('gateway.endedAt', { at: beijing(each.endedAt) }),
        },
        {
          title: '',
          key: 'steps',
          width: '14em',
          render: (_, each) =>
            each.endedAt === null && (
              <>
                <Sure
                  label={t('webhook.replaceSecret')}
                  of={t('gateway.replaceOf', { title: each.titleZh })}
                  sure={t('gateway.replaceSure')}
                  send={(intent) => replaceGatewaySecret(each.id, intent)}
                  done={onSecret}
                />{' '}
                <Sure
                  label={t('gateway.end')}
                  of={t('gateway.endOf', { title: each.titleZh })}
                  sure={t('gateway.endSure')}
                  send={(intent) => endGateway(each.id, intent)}
                  done={() => cache.invalidateQueries({ queryKey: portalKeys.gateways(tenant) })}
                />
              </>
            ),
        },
      ]}
    />
  );
}

interface SureProps<TAnswer> {
  label: string;
  of: string;
  sure: string;
  send: (intent: Intent) => Promise<TAnswer>;
  done: (answer: TAnswer) => void | Promise<void>;
}

function Sure<TAnswer>({ label, of, sure, send, done }: SureProps<TAnswer>) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const command = useCommand((_: undefined, intent: Intent) => send(intent), done);
  return (
    <>
      <Popconfirm
        title={sure}
        okText={label}
        cancelText={t('form.cancel')}
        onConfirm={() => void command.submit(undefined)}
      >
        <Button size="small" loading={command.pending} aria-label={of}>
          {label}
        </Button>
      </Popconfirm>
      {command.problem && <span role="alert">{words(command.problem)}</span>}
    </>
  );
}
