import { App, Form, Input, Select, Typography } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account, OrganisationUnit } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useSession, useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { grantRole, openAccount, roleTable, suspendAccount, withdrawGrant, type Grant } from './accounts.api';

function useAfterwards() {
  const cache = useQueryClient();
  const tenant = useTenant();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

interface GrantFieldProps {
  units: OrganisationUnit[];
  required: boolean;
}

function GrantFields({ units, required }: GrantFieldProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { tenant } = useSession();
  const roles = useQuery(roleTable(tenant.id));
  const offered = (roles.data?.items ?? []).filter(
    (role) => (role.tenantKinds ?? []).length === 0 || role.tenantKinds.includes(tenant.kind),
  );
  return (
    <>
      <Form.Item
        name="role"
        label={t('access.role')}
        rules={required ? [{ required: true, message: t('access.roleNeeded') }] : []}
      >
        <Select
          allowClear={!required}
          loading={roles.isFetching}
          options={offered.map((role) => ({ value: role.role, label: code('role', role.role) }))}
        />
      </Form.Item>
      <Form.Item name="unitId" label={t('access.reach')} extra={t('access.reachHint')}>
        {units.length > 0 ? <UnitSelect units={units} allowClear /> : <Input maxLength={60} />}
      </Form.Item>
    </>
  );
}

interface OpenProps {
  mayGrant: boolean;
  units: OrganisationUnit[];
  onClose: () => void;
}

/** Opening an account is one administrator's act, granting another's; the fields follow what the server allows. */
export function OpenAccountDrawer({ mayGrant, units, onClose }: OpenProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const afterwards = useAfterwards();
  return (
    <CommandDrawer<{ userName: string } & Partial<Grant>, { id: string; oneTimePassword: string }>
      title={t('access.open')}
      submitLabel={t('access.openNow')}
      send={({ userName, role, unitId }, intent) =>
        openAccount({ userName, roles: role ? [{ role, ...(unitId ? { unitId } : {}) }] : [] }, intent)
      }
      done={({ oneTimePassword }) => {
        modal.info({
          title: t('access.opened'),
          content: (
            <>
              <p>{t('access.passwordOnce')}</p>
              <Typography.Text copyable code>
                {oneTimePassword}
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
          {mayGrant ? (
            <GrantFields units={units} required={false} />
          ) : (
            <p className="quiet">{t('access.grantedByOther')}</p>
          )}
        </>
      )}
    </CommandDrawer>
  );
}

interface AccountProps {
  account: Account;
  units: OrganisationUnit[];
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
      {() => <GrantFields units={units} required />}
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
    <CommandDrawer<{ reason: string }, unknown>
      title={t('access.suspendIs', { name: account.userName })}
      submitLabel={t('access.suspendNow')}
      danger
      send={({ reason }, intent) => suspendAccount(account.id, reason, intent)}
      done={useAfterwards()}
      doneWords={t('access.suspended')}
      onClose={onClose}
    >
      {() => (
        <Form.Item
          name="reason"
          label={t('ui.reason')}
          rules={[{ required: true, whitespace: true, message: t('decision.reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}
