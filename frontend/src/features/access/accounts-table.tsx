import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account, GrantUnit } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { QueryView } from '@/ui/query-view';
import type { IdentityAct } from './account-identity-drawers';
import { AccountStandingWords } from './account-standing';
import { accountList } from './accounts.api';

export type Opened =
  | { what: 'open' }
  | { what: 'grant' | 'withdraw' | 'suspend' | 'approve' | 'turn-down'; account: Account }
  | { what: 'identity'; act: IdentityAct; account: Account };

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

/** The accounts of the organization with what may be done about each, as the server says. */
export function Accounts({ units, onOpen }: AccountsProps) {
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
            <ListTable<Account>
              label={t('access.accounts')}
              items={items}
              rowKey="id"
              columns={[
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
              ]}
            />
          </>
        )
      }
    </QueryView>
  );
}
