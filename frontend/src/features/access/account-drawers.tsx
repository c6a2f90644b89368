import { App, Form, Input, Radio, Select, Typography } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account, GrantUnit, OpenedAccount } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useSession, useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { useInvitationWords } from './account-identity-drawers';
import { grantRole, openAccount, roleTable, suspendAccount, withdrawGrant, type Grant } from './accounts.api';

function useAfterwards() {
  const cache = useQueryClient();
  const tenant = useTenant();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

function GrantFields({ units }: { units: GrantUnit[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { tenant } = useSession();
  const roles = useQuery(roleTable(tenant.id));
  const form = Form.useFormInstance<Grant>();
  const asked = Form.useWatch('role', form);
  const offered = (roles.data?.items ?? []).filter((role) => role.tenantKinds.includes(tenant.kind));
  const reach = offered.find((role) => role.role === asked)?.reach;
  return (
    <>
      <Form.Item
        name="role"
        label={t('access.role')}
        rules={[{ required: true, message: t('access.roleNeeded') }]}
      >
        <Select
          loading={roles.isFetching}
          options={offered.map((role) => ({ value: role.role, label: code('role', role.role) }))}
        />
      </Form.Item>
      {(reach === 'unit' || reach === 'whole-tenant-or-unit') && (
        <Form.Item
          name="unitId"
          label={t('access.reach')}
          extra={t(reach === 'unit' ? 'access.reachNeededHint' : 'access.reachHint')}
          rules={reach === 'unit' ? [{ required: true, message: t('access.reachNeeded') }] : []}
        >
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'name' }}
            options={units.map((unit) => ({
              value: unit.id,
              name: `${unit.code} ${unit.nameZh}`,
              label: <span style={{ paddingInlineStart: `${unit.depth}em` }}>{unit.nameZh}</span>,
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}

/** Opening an account is one administrator's act, granting another's: no roles are offered here. */
export function OpenAccountDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const afterwards = useAfterwards();
  const sayInvitation = useInvitationWords();
  return (
    <CommandDrawer<{ userName: string; invite: boolean }, OpenedAccount>
      title={t('access.open')}
      submitLabel={t('access.openNow')}
      initialValues={{ invite: true }}
      send={({ userName, invite }, intent) => openAccount({ userName: userName.trim(), invite }, intent)}
      done={({ oneTimePassword, invitation }) => {
        if (invitation) sayInvitation(invitation);
        else
          modal.info({
            title: t('access.opened'),
            content: (
              <>
                <p>{t('access.passwordOnce')}</p>
                <Typography.Text copyable code>
                  {oneTimePassword ?? ''}
                </Typography.Text>
              </>
            ),
            okText: t('access.passwordNoted'),
          });
        return afterwards();
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="userName"
            label={t('signIn.userName')}
            rules={[{ required: true, whitespace: true, message: t('signIn.userNameNeeded') }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="invite" label={t('identity.inviteHow')}>
            <Radio.Group
              options={[
                { value: true, label: t('identity.inviteLink') },
                { value: false, label: t('identity.invitePassword') },
              ]}
            />
          </Form.Item>
          <p className="quiet">{t('access.grantedByOther')}</p>
        </>
      )}
    </CommandDrawer>
  );
}

interface AccountProps {
  account: Account;
  units: GrantUnit[];
  onClose: () => void;
}

const asGrant = ({ role, unitId }: Grant): Grant => ({ role, ...(unitId ? { unitId } : {}) });

export function GrantDrawer({ account, units, onClose }: AccountProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Grant, unknown>
      title={t('access.grantTo', { name: account.userName })}
      submitLabel={t('access.grantNow')}
      send={(values, intent) => grantRole(account.id, asGrant(values), intent)}
      done={useAfterwards()}
      doneWords={t('access.granted')}
      onClose={onClose}
    >
      {() => <GrantFields units={units} />}
    </CommandDrawer>
  );
}

export function WithdrawDrawer({ account, units, onClose }: AccountProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const unitCalled = (id: string) => units.find((unit) => unit.id === id)?.nameZh ?? id;
  return (
    <CommandDrawer<{ grant: number }, unknown>
      title={t('access.withdrawFrom', { name: account.userName })}
      submitLabel={t('access.withdrawNow')}
      danger
      initialValues={{ grant: 0 }}
      send={({ grant }, intent) => {
        const chosen = account.roles[grant];
        return withdrawGrant(
          account.id,
          { role: chosen?.role ?? '', ...(chosen?.unitId ? { unitId: chosen.unitId } : {}) },
          intent,
        );
      }}
      done={useAfterwards()}
      doneWords={t('access.withdrawn')}
      onClose={onClose}
    >
      {() => (
        <Form.Item name="grant" label={t('access.grants')}>
          <Select
            options={account.roles.map((grant, value) => ({
              value,
              label: code('role', grant.role) + (grant.unitId ? `（${unitCalled(grant.unitId)}）` : ''),
            }))}
          />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}

export function SuspendDrawer({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('access.suspendIs', { name: account.userName })}
      submitLabel={t('access.suspendNow')}
      send={(reason, intent) => suspendAccount(account.id, reason, intent)}
      doneWords={t('access.suspended')}
      onClose={onClose}
    />
  );
}
