import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility, useTenant } from '@/lib/session-context';
import { ExportButton } from '@/ui/export-button';
import { Page, Section } from '@/ui/page';
import { AccountIdentityDrawer } from './account-identity-drawers';
import { Accounts, type Opened } from './accounts-table';
import { OutsideProviderSection } from './outside-provider-section';
import { ApproveDrawer, TurnDownDrawer } from './waiting-account-drawers';
import { SignInWatchSection } from './sign-in-watch-section';
import { SignInPolicySection } from './sign-in-policy-section';
import { GrantDrawer, OpenAccountDrawer, SuspendDrawer, WithdrawDrawer } from './account-drawers';
import { grantUnits } from './accounts.api';
import { RegisteredProgramsSection } from './registered-programs-section';
import { Roles } from './role-table';

/** Accounts and what they may do. No business data, for any of the three administrators. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const mayManage = useAbility('account.manage');
  const mayGrant = useAbility('grant.manage');
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const units = useQuery({ ...grantUnits(useTenant()), enabled: mayManage || mayGrant }).data?.items ?? [];
  return (
    <Page
      title={t('nav.administration')}
      subtitle={t('access.purpose')}
      actions={
        mayManage && (
          <Button type="primary" onClick={() => setOpened({ what: 'open' })}>
            {t('access.open')}
          </Button>
        )
      }
    >
      <Section title={t('access.accounts')} extra={<ExportButton list="accounts" small />}>
        <Accounts units={units} onOpen={setOpened} />
      </Section>
      <SignInWatchSection />
      <SignInPolicySection />
      <OutsideProviderSection />
      <RegisteredProgramsSection />
      <Section title={t('access.roles')}>
        <Roles />
      </Section>
      {opened?.what === 'open' && <OpenAccountDrawer onClose={close} />}
      {opened?.what === 'grant' && <GrantDrawer account={opened.account} units={units} onClose={close} />}
      {opened?.what === 'withdraw' && (
        <WithdrawDrawer account={opened.account} units={units} onClose={close} />
      )}
      {opened?.what === 'identity' && (
        <AccountIdentityDrawer act={opened.act} account={opened.account} onClose={close} />
      )}
      {opened?.what === 'approve' && <ApproveDrawer account={opened.account} onClose={close} />}
      {opened?.what === 'turn-down' && <TurnDownDrawer account={opened.account} onClose={close} />}
      {opened?.what === 'suspend' && <SuspendDrawer account={opened.account} onClose={close} />}
    </Page>
  );
}
