import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instance, Session } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useNames } from '@/lib/i18n';
import { passkeysWork } from '@/lib/passkeys';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { provePasskey, signInByPasskey } from './passkeys.api';
import { signIn, type Credentials } from './session.api';

interface Props {
  instance: Instance | undefined;
  returning: boolean;
  onSignedIn: (session: Session) => void;
  /** Other ways in, above the form. */
  children?: ReactNode;
}

export function SignInPage({ instance, returning, onSignedIn, children }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const words = useProblemWords();
  const [form] = Form.useForm<Credentials>();
  const [asked, setAsked] = useState<'code' | 'passkey'>();
  const byPassword = useCommand(signIn, onSignedIn);
  const beside = useCommand(withPasskey, onSignedIn);
  const alone = useCommand(signInByPasskey, onSignedIn);
  const problem = beside.problem ?? alone.problem ?? byPassword.problem;
  const asking = problem?.code === 'code-needed' || problem?.code === 'passkey-needed';
  const send = async (values: Credentials) => {
    const refusal = await byPassword.submit(values);
    if (refusal?.code === 'code-needed') setAsked('code');
    if (refusal?.code === 'passkey-needed') setAsked('passkey');
  };
  return (
    <main className="sign-in" id="main">
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{instance ? name(instance) : t('app.name')}</h1>
        <p className="quiet">{t('signIn.purpose')}</p>
        {returning && <Alert type="info" showIcon title={t('signIn.returning')} />}
        {children}
        {problem && <Alert type={asking ? 'info' : 'error'} showIcon role="alert" title={words(problem)} />}
        <Form<Credentials>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={(values) => void send(values)}
        >
          <Form.Item
            name="userName"
            label={t('signIn.userName')}
            rules={[{ required: true, message: t('signIn.userNameNeeded') }]}
          >
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('signIn.passwordNeeded') }]}
          >
            <Input.Password autoComplete="current-password" visibilityToggle={false} />
          </Form.Item>
          {asked === 'passkey' && (
            <Button
              type="primary"
              block
              loading={beside.pending}
              onClick={() => void beside.submit(form.getFieldsValue(['userName', 'password']) as Credentials)}
            >
              {t('passkeys.prove')}
            </Button>
          )}
          {asked && (
            <Form.Item
              name="code"
              label={t(asked === 'code' ? 'identity.code' : 'identity.recoveryCode')}
              extra={asked === 'code' ? t('identity.codeHint') : undefined}
              rules={[{ required: true, message: t('identity.codeNeeded') }]}
            >
              <Input autoComplete="one-time-code" maxLength={40} autoFocus={asked === 'code'} />
            </Form.Item>
          )}
          <Button
            type={asked === 'passkey' ? 'default' : 'primary'}
            htmlType="submit"
            loading={byPassword.pending}
            block
          >
            {t('signIn.submit')}
          </Button>
        </Form>
        {passkeysWork() && !asked && (
          <p>
            <Button block loading={alone.pending} onClick={() => void alone.submit(undefined)}>
              {t('passkeys.signIn')}
            </Button>
          </p>
        )}
        <p className="notice">{t('app.unclassified')}</p>
      </section>
    </main>
  );
}

/** The password again, and beside it the answer of a passkey. */
const withPasskey = async (values: Credentials, intent: Intent) =>
  signIn({ ...values, passkey: await provePasskey() }, intent);
