import { Alert, Button, Flex, Popconfirm } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { Page, Section } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { SecretOnce } from '@/ui/secret-once';
import { Deliveries } from './deliveries';
import {
  changeWebhook,
  endWebhook,
  pauseWebhook,
  portalKeys,
  replaceSecret,
  resumeWebhook,
  webhook,
} from './portal.api';
import { WebhookDrawer } from './webhook-drawer';

export function WebhookPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(webhook(tenant, id));
  const [secret, setSecret] = useState<string>();
  const again = () => cache.invalidateQueries({ queryKey: portalKeys.webhooks(tenant) });
  return (
    <Page
      title={query.data?.webhook.titleZh ?? t('webhook.title')}
      trail={[
        { title: t('publication.title'), href: '/publications' },
        { title: t('webhook.title'), href: '/publications/webhooks' },
      ]}
      subtitle={query.data && <span className="delivery-fault">{query.data.webhook.address}</span>}
      actions={query.data && <Steps shown={query.data} again={again} onSecret={setSecret} />}
    >
      {secret && <SecretOnce secret={secret} said={t('webhook.once')} copyLabel={t('webhook.copy')} />}
      <QueryView query={query} what={t('webhook.title')}>
        {(shown) => (
          <>
            <Standing shown={shown} />
            <Deliveries id={id} ended={shown.webhook.status === 'ended'} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Standing({ shown: { webhook: it } }: { shown: Webhook }) {
  const { t } = useTranslation();
  return (
    <>
      {it.status === 'disabled' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('webhook.isDisabled')}
          description={t('webhook.disabledWhy', { at: beijing(it.failingSince ?? it.statusAt) })}
        />
      )}
      {it.status === 'active' && it.failingSince !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('webhook.isFailing', { at: beijing(it.failingSince) })}
          description={t('webhook.failingWhy')}
        />
      )}
      <Section title={t('webhook.state')}>
        <p>
          {t(`webhook.statuses.${it.status}`)} · {t('webhook.counts', { waiting: it.waiting, dead: it.dead })}{' '}
          ·{' '}
          {it.deliveredAt === null
            ? t('webhook.never')
            : t('webhook.lastAt', { at: beijing(it.deliveredAt) })}
        </p>
        <p className="quiet">
          {t('webhook.secretSince', { at: beijing(it.secretAt) })}{' '}
          {it.formerSecretUntil !== null && t('webhook.formerUntil', { at: beijing(it.formerSecretUntil) })}
        </p>
      </Section>
    </>
  );
}

interface StepsProps {
  shown: Webhook;
  again: () => Promise<void>;
  onSecret: (secret: string) => void;
}

function Steps({ shown: { webhook: it, can }, again, onSecret }: StepsProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <Flex gap="small" wrap>
      {can.change && <Button onClick={() => setChanging(true)}>{t('webhook.change')}</Button>}
      {can.pause && (
        <Step label={t('webhook.pause')} send={(intent) => pauseWebhook(it.id, intent)} done={again} />
      )}
      {can.resume && (
        <Step label={t('webhook.resume')} send={(intent) => resumeWebhook(it.id, intent)} done={again} />
      )}
      {can.replaceSecret && (
        <Step
          label={t('webhook.replaceSecret')}
          sure={t('webhook.replaceSure')}
          send={(intent) => replaceSecret(it.id, intent)}
          done={async (answer) => {
            onSecret(answer.secret);
            await again();
          }}
        />
      )}
      {can.end && (
        <Step
          label={t('webhook.end')}
          sure={t('webhook.endSure')}
          danger
          send={(intent) => endWebhook(it.id, intent)}
          done={again}
        />
      )}
      {changing && (
        <WebhookDrawer
          title={t('webhook.change')}
          initial={{ titleZh: it.titleZh, address: it.address, kinds: it.kinds }}
          version={it.version}
          send={(values, intent) => changeWebhook(it.id, values, intent)}
          done={again}
          doneWords={t('webhook.changed')}
          onClose={() => setChanging(false)}
        />
      )}
    </Flex>
  );
}

interface StepProps<TAnswer> {
  label: string;
  /** Asked before; nothing is asked where it can be undone. */
  sure?: string;
  danger?: boolean;
  send: (intent: Intent) => Promise<TAnswer>;
  done: (answer: TAnswer) => void | Promise<void>;
}

function Step<TAnswer>({ label, sure, danger = false, send, done }: StepProps<TAnswer>) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const command = useCommand((_: undefined, intent: Intent) => send(intent), done);
  const go = () => void command.submit(undefined);
  const problem = command.problem && <span role="alert">{words(command.problem)}</span>;
  return sure ? (
    <>
      <Popconfirm title={sure} okText={label} cancelText={t('form.cancel')} onConfirm={go}>
        <Button danger={danger} loading={command.pending}>
          {label}
        </Button>
      </Popconfirm>
      {problem}
    </>
  ) : (
    <>
      <Button loading={command.pending} onClick={go}>
        {label}
      </Button>
      {problem}
    </>
  );
}
