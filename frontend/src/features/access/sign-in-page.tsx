import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instance, Session } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { signIn } from './session.api';

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
  const [codeAsked, setCodeAsked] = useState(false);
  const { submit, pending, problem } = useCommand(signIn, onSignedIn);
  const send = async (values: { userName: string; password: string; code?: string }) => {
    const refusal = await submit(values);
    if (refusal?.code === 'code-needed') setCodeAsked(true);
  };
  return (
    <main className="sign-in" id="main">
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{instance ? name(instance) : t('app.name')}</h1>
        <p className="quiet">{t('signIn.purpose')}</p>
        {returning && <Alert type="info" showIcon title={t('signIn.returning')} />}
        {children}
        {problem && (
          <Alert
            type={problem.code === 'code-needed' ? 'info' : 'error'}
            showIcon
            role="alert"
            title={words(problem)}
          />
        )}
        <Form layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
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
          {codeAsked && (
            <Form.Item
              name="code"
              label={t('identity.code')}
              extra={t('identity.codeHint')}
              rules={[{ required: true, message: t('identity.codeNeeded') }]}
            >
              <Input autoComplete="one-time-code" maxLength={40} autoFocus />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" loading={pending} block>
            {t('signIn.submit')}
          </Button>
        </Form>
        <p className="notice">{t('app.unclassified')}</p>
      </section>
    </main>
  );
}
