import { Button, Descriptions, Flex, Form, Input, Typography } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideProvider, OutsideProviderToSet } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { outsideProvider, removeOutsideProvider, setOutsideProvider } from './outside.api';

/** Through which provider people of the organization may sign in; the security administrator sets it, the others read it. */
export function OutsideProviderSection() {
  const { t } = useTranslation();
  const query = useQuery(outsideProvider(useTenant()));
  const [opened, setOpened] = useState<'set' | 'remove'>();
  const { data } = query;
  const close = () => setOpened(undefined);
  return (
    <Section
      title={t('outside.title')}
      extra={
        <Flex gap="small">
          {data?.can.set && (
            <Button size="small" onClick={() => setOpened('set')}>
              {t('outside.set')}
            </Button>
          )}
          {data?.can.remove && (
            <Button size="small" danger onClick={() => setOpened('remove')}>
              {t('outside.remove')}
            </Button>
          )}
        </Flex>
      }
    >
      <QueryView query={query} what={t('outside.title')}>
        {(provider) => (
          <>
            <p className="quiet">{t('outside.purpose')}</p>
            {provider.issuer === null ? (
              <EmptyNote reason={t('outside.none')} />
            ) : (
              <Facts provider={provider} />
            )}
            {opened === 'set' && <SetDrawer provider={provider} onClose={close} />}
            {opened === 'remove' && <RemoveDrawer provider={provider} onClose={close} />}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Facts({ provider }: { provider: OutsideProvider }) {
  const { t } = useTranslation();
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={[
        { key: 'zh', label: t('outside.nameZh'), children: provider.nameZh },
        { key: 'en', label: t('outside.nameEn'), children: provider.nameEn },
        { key: 'issuer', label: t('outside.issuer'), children: provider.issuer },
        { key: 'client', label: t('outside.clientId'), children: provider.clientId },
        {
          key: 'secret',
          label: t('outside.clientSecret'),
          children: t(provider.hasSecret ? 'outside.secretKept' : 'outside.secretNone'),
        },
        { key: 'claim', label: t('outside.userNameClaim'), children: provider.userNameClaim },
        {
          key: 'redirect',
          label: t('outside.redirect'),
          children: <Typography.Text copyable>{provider.redirect}</Typography.Text>,
        },
        {
          key: 'address',
          label: t('outside.address'),
          children: (
            <Typography.Text copyable>{`${window.location.origin}${provider.signInAddress}`}</Typography.Text>
          ),
        },
      ]}
    />
  );
}

interface DrawerProps {
  provider: OutsideProvider;
  onClose: () => void;
}

const needed = ['nameZh', 'nameEn', 'issuer', 'clientId'] as const;

function SetDrawer({ provider, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const hosts = provider.allowedHosts.join('、') || t('outside.noHosts');
  return (
    <CommandDrawer<OutsideProviderToSet, unknown>
      title={t('outside.set')}
      submitLabel={t('outside.save')}
      version={provider.version}
      initialValues={{
        nameZh: provider.nameZh,
        nameEn: provider.nameEn,
        issuer: provider.issuer,
        clientId: provider.clientId,
        userNameClaim: provider.userNameClaim ?? 'preferred_username',
      }}
      send={({ clientSecret, ...values }, intent) =>
        setOutsideProvider({ ...values, clientSecret: clientSecret || null }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('outside.saved')}
      onClose={onClose}
    >
      {() => (
        <>
          {needed.map((name) => (
            <Form.Item
              key={name}
              name={name}
              label={t(`outside.${name}`)}
              rules={[{ required: true, message: t('form.needed', { label: t(`outside.${name}`) }) }]}
              extra={name === 'issuer' ? t('outside.issuerHint', { hosts }) : undefined}
            >
              <Input />
            </Form.Item>
          ))}
          <Form.Item
            name="clientSecret"
            label={t('outside.clientSecret')}
            extra={t(provider.hasSecret ? 'outside.secretKept' : 'outside.secretNone')}
          >
            <Input.Password autoComplete="off" visibilityToggle={false} />
          </Form.Item>
          <Form.Item name="userNameClaim" label={t('outside.userNameClaim')}>
            <Input />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function RemoveDrawer({ provider, onClose }: DrawerProps) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('outside.remove')}
      submitLabel={t('outside.removeNow')}
      explain={t('outside.removeWhy')}
      label={t('outside.reason')}
      version={provider.version}
      send={(reason, intent) => removeOutsideProvider({ reason }, intent)}
      doneWords={t('outside.removed')}
      onClose={onClose}
    />
  );
}
