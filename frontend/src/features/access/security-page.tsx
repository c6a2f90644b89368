import { Button, Drawer, Flex } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySecurity } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { mySecurity } from './identity.api';
import { MyDataSection } from './my-data-section';
import { PasskeysSection } from './passkeys-section';
import { ProgramsSection } from './programs-section';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSetup } from './second-factor-setup';
import { PasswordDrawer, RecoveryDrawer, RemoveFactorDrawer } from './security-drawers';
import { SessionsSection } from './sessions-section';
import { TenantsSection } from './tenants-section';

type Opened = 'password' | 'set-up' | 'remove' | 'recovery';

/** What one's own account proves itself with, and where it is signed in. */
export function SecurityPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(mySecurity(tenant));
  const [opened, setOpened] = useState<Opened>();
  const [codes, setCodes] = useState<string[]>();
  const close = () => setOpened(undefined);
  const again = async () => {
    await cache.invalidateQueries({ queryKey: [tenant] });
  };
  return (
    <Page title={t('identity.title')} subtitle={t('identity.purpose')}>
      <QueryView query={query} what={t('identity.title')}>
        {(security) => (
          <>
            <PasswordSection security={security} onOpen={setOpened} />
            <FactorSection security={security} onOpen={setOpened} />
            {opened === 'password' && (
              <PasswordDrawer rules={security.passwords} done={again} onClose={close} />
            )}
          </>
        )}
      </QueryView>
      <PasskeysSection />
      <TenantsSection />
      <SessionsSection />
      <ProgramsSection />
      <MyDataSection />
      {opened === 'remove' && <RemoveFactorDrawer done={again} onClose={close} />}
      {opened === 'recovery' && <RecoveryDrawer onCodes={setCodes} onClose={close} />}
      <Drawer
        open={opened === 'set-up'}
        destroyOnHidden
        size="min(640px, 100vw)"
        title={t('identity.begin')}
        mask={{ closable: false }}
        onClose={close}
      >
        <SecondFactorSetup
          onDone={() => {
            close();
            void again();
          }}
        />
      </Drawer>
      <Drawer
        open={codes !== undefined}
        closable={false}
        size="min(640px, 100vw)"
        title={t('identity.recovery')}
      >
        <RecoveryCodes
          codes={codes ?? []}
          onNoted={() => {
            setCodes(undefined);
            void again();
          }}
        />
      </Drawer>
    </Page>
  );
}

interface SectionProps {
  security: MySecurity;
  onOpen: (opened: Opened) => void;
}

function PasswordSection({ security, onOpen }: SectionProps) {
  const { t } = useTranslation();
  const { passwordSetAt, passwordEndsAt } = security;
  return (
    <Section
      title={t('identity.password')}
      extra={
        <Button size="small" onClick={() => onOpen('password')}>
          {t('identity.change')}
        </Button>
      }
    >
      <p>
        {passwordSetAt ? t('identity.setAt', { at: beijing(passwordSetAt) }) : t('identity.setAtUnknown')}
        {passwordEndsAt && `；${t('identity.endsAt', { at: beijing(passwordEndsAt) })}`}
      </p>
    </Section>
  );
}

function FactorSection({ security, onOpen }: SectionProps) {
  const { t } = useTranslation();
  const { secondFactorSince, secondFactorNeeded, recoveryCodesLeft } = security;
  return (
    <Section title={t('identity.factor')}>
      <p className="quiet">{t('identity.factorWhy')}</p>
      <p>
        {secondFactorSince
          ? t('identity.factorSince', { at: beijing(secondFactorSince) })
          : t('identity.factorNone')}
        {secondFactorNeeded && `；${t('identity.factorNeeded')}`}
      </p>
      <Flex gap="small" wrap>
        {secondFactorSince ? (
          <>
            <Button onClick={() => onOpen('recovery')}>
              {t('identity.recoveryRenew')}（{t('identity.recoveryLeft', { count: recoveryCodesLeft })}）
            </Button>
            {!secondFactorNeeded && (
              <Button danger onClick={() => onOpen('remove')}>
                {t('identity.remove')}
              </Button>
            )}
          </>
        ) : (
          <Button type="primary" onClick={() => onOpen('set-up')}>
            {t('identity.begin')}
          </Button>
        )}
      </Flex>
    </Section>
  );
}
