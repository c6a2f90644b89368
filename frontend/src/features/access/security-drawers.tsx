import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PasswordRules } from '@/api/schema';
import { CommandDrawer } from '@/ui/command-drawer';
import { changePassword, removeSecondFactor, renewRecoveryCodes, type Proof } from './identity.api';
import { PasswordFields } from './password-fields';
import { PresentPassword } from './present-password';

interface Props {
  done: () => void | Promise<void>;
  onClose: () => void;
}

export function PasswordDrawer({ rules, done, onClose }: Props & { rules: PasswordRules }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ password: string; newPassword: string }, unknown>
      title={t('identity.change')}
      submitLabel={t('identity.choose')}
      send={({ password, newPassword }, intent) => changePassword({ password, newPassword }, intent)}
      done={done}
      doneWords={t('identity.changed')}
      onClose={onClose}
    >
      {() => (
        <>
          <PresentPassword />
          <PasswordFields name="newPassword" rules={rules} />
        </>
      )}
    </CommandDrawer>
  );
}

function ProofFields() {
  const { t } = useTranslation();
  return (
    <>
      <PresentPassword />
      <Form.Item
        name="code"
        label={t('identity.firstCode')}
        rules={[{ required: true, message: t('identity.codeNeeded') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
      </Form.Item>
    </>
  );
}

export function RemoveFactorDrawer({ done, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Proof, unknown>
      title={t('identity.remove')}
      submitLabel={t('identity.removeNow')}
      danger
      send={removeSecondFactor}
      done={done}
      doneWords={t('identity.removed')}
      onClose={onClose}
    >
      {() => <ProofFields />}
    </CommandDrawer>
  );
}

export function RecoveryDrawer({
  onCodes,
  onClose,
}: {
  onCodes: (codes: string[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Proof, { codes: string[] }>
      title={t('identity.recoveryRenew')}
      submitLabel={t('identity.recoveryRenewNow')}
      send={renewRecoveryCodes}
      done={({ codes }) => onCodes(codes)}
      onClose={onClose}
    >
      {() => <ProofFields />}
    </CommandDrawer>
  );
}
