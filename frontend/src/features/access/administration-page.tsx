import { Alert, Button, Flex, Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessRole, Account, GrantUnit } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { labelled } from '@/ui/labelled-columns';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { AccountIdentityDrawer, type IdentityAct } from './account-identity-drawers';
import { AccountStandingWords } from './account-standing';
import { OutsideProviderSection } from './outside-provider-section';
import { ApproveDrawer, TurnDownDrawer } from './waiting-account-drawers';
import { SignInPolicySection } from './sign-in-policy-section';
import { GrantDrawer, OpenAccountDrawer, SuspendDrawer, WithdrawDrawer } from './account-drawers';
import { accountList, grantUnits, roleTable } from './accounts.api';

type Opened =
  | { what: 'open' }
  | { what: 'grant' | 'withdraw' | 'suspend' | 'approve' | 'turn-down'; account: Account }
  | { what: 'identity'; act: IdentityAct; account: Account };

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
      <SignInPolicySection />
      <OutsideProviderSection />
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

interface AccountsProps {
  units: GrantUnit[];
  onOpen: (opened: Opened) => void;
}

/** What may be done about how an account signs in, as the server says. */
const acts = ({ can }: Account) =>
  (
    [
      ['invite', 'inviteAnew', 'inviteIs', can.invite],
      ['unlock', 'unlock', 'unlockIs', can.unlock],
      ['end-sessions', 'endSessions', 'endSessionsIs', can.endSessions],
      ['remove-factor', 'removeFactor', 'removeFactorIs', can.removeSecondFactor],
    ] as const
  ).filter(([, , , may]) => may);

function Accounts({ units, onOpen }: AccountsProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(accountList(useTenant()));
  const unitCalled = (id: string) => units.find((unit) => unit.id === id)?.nameZh ?? t('access.someUnit');
  return (
    <QueryView query={query} what={t('access.accounts')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('access.none')} />
        ) : (
          <>
            {items.some((account) => account.waits) && (
              <Alert
                type="info"
                showIcon
                title={t('outside.waiting', { count: items.filter((account) => account.waits).length })}
              />
            )}
            {items.some((account) => account.standing.idle) && (
              <Alert
                type="warning"
                showIcon
                title={t('identity.idleCount', {
                  count: items.filter((account) => account.standing.idle).length,
                })}
              />
            )}
            <Table<Account>
              className="line-table"
              aria-label={t('access.accounts')}
              size="small"
              rowKey="id"
              dataSource={items}
              pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}

              columns={labelled<Account>([
                { title: t('signIn.userName'), dataIndex: 'userName' },
                {
                  title: t('person.name'),
                  key: 'person',
                  render: (_, account) => account.person?.name ?? t('ui.none'),
                },
                {
                  title: t('access.grants'),
                  key: 'roles',
                  render: (_, account) =>
                    account.roles
                      .map(
                        (grant) =>
                          code('role', grant.role) + (grant.unitId ? `（${unitCalled(grant.unitId)}）` : ''),
                      )
                      .join('、') || t('ui.none'),
                },
                {
                  title: t('access.status'),
                  key: 'status',
                  render: (_, account) => (
                    <>
                      {code(
                        'accountStatus',
                        account.waits ? 'waiting' : account.suspended ? 'suspended' : 'active',
                      )}
                      {account.suspendedBecause && (
                        <div className="quiet">{t('ui.reasonIs', { reason: account.suspendedBecause })}</div>
                      )}
                    </>
                  ),
                },
                {
                  title: t('identity.lastSignIn'),
                  key: 'standing',
                  render: (_, account) => <AccountStandingWords account={account} />,
                },
                {
                  title: t('ui.actions'),
                  key: 'actions',
                  render: (_, account) => (
                    <Flex gap="small" wrap>
                      {account.can.approve && (
                        <>
                          <Button
                            size="small"
                            type="primary"
                            aria-label={t('outside.approveIs', { name: account.userName })}
                            onClick={() => onOpen({ what: 'approve', account })}
                          >
                            {t('outside.approve')}
                          </Button>
                          <Button
                            size="small"
                            danger
                            aria-label={t('outside.turnDownIs', { name: account.userName })}
                            onClick={() => onOpen({ what: 'turn-down', account })}
                          >
                            {t('outside.turnDown')}
                          </Button>
                        </>
                      )}
                      {account.can.grant && (
                        <Button
                          size="small"
                          aria-label={t('access.grantTo', { name: account.userName })}
                          onClick={() => onOpen({ what: 'grant', account })}
                        >
                          {t('access.grant')}
                        </Button>
                      )}
                      {account.can.grant && account.roles.length > 0 && (
                        <Button
                          size="small"
                          aria-label={t('access.withdrawFrom', { name: account.userName })}
                          onClick={() => onOpen({ what: 'withdraw', account })}
                        >
                          {t('access.withdraw')}
                        </Button>
                      )}
                      {acts(account).map(([act, word, named]) => (
                        <Button
                          key={act}
                          size="small"
                          aria-label={t(`identity.${named}`, { name: account.userName })}
                          onClick={() => onOpen({ what: 'identity', act, account })}
                        >
                          {t(`identity.${word}`)}
                        </Button>
                      ))}
                      {account.can.suspend && (
                        <Button
                          size="small"
                          danger
                          aria-label={t('access.suspendIs', { name: account.userName })}
                          onClick={() => onOpen({ what: 'suspend', account })}
                        >
                          {t('access.suspend')}
                        </Button>
                      )}
                    </Flex>
                  ),
                },
              ])}
            />
          </>
        )
      }
    </QueryView>
  );
}

function Roles() {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(roleTable(useTenant()));
  return (
    <QueryView query={query} what={t('access.roles')}>
      {({ items }) => (
        <Table<AccessRole>
          size="small"
          rowKey="role"
          dataSource={items}
          pagination={false}
          columns={[
            {
              title: t('access.role'),
              key: 'role',
              width: '12em',
              render: (_, role) => code('role', role.role),
            },
            {
              title: t('access.abilities'),
              key: 'abilities',
              render: (_, role) => role.abilities.map((ability) => code('ability', ability)).join('、'),
            },
          ]}
        />
      )}
    </QueryView>
  );
}
